namespace PeerEvents.Domain;

/// <summary>Refusals for what a command names and the study does not have.</summary>
internal static class CommonRules
{
    /// <summary>The refusal for a source that is not in the study.</summary>
    public static Refusal SourceUnknown { get; } =
        new("sources/source-unknown", "The study has no such source. Add it first.");

    /// <summary>The refusal for somebody who is not in the team.</summary>
    public static Refusal MemberUnknown { get; } =
        new("studies/member-unknown", "That is nobody in the team. Let them join first.");

    /// <summary>Why a text that must be there is not, or cannot be stored; else null.</summary>
    public static Refusal? ProblemWithText(string? text, string rule, string sentence) =>
        string.IsNullOrWhiteSpace(text)
            ? new Refusal(rule, sentence)
            : FreeText.ProblemWithNote(text);

    /// <summary>The first of several problems, or null.</summary>
    public static Refusal? First(IEnumerable<Refusal?> problems) =>
        problems.FirstOrDefault(problem => problem is not null);
}
