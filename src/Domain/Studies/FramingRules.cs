namespace PeerEvents.Domain.Studies;

/// <summary>What several commands on what a study sets out from share.</summary>
internal static class FramingRules
{
    /// <summary>Why a text cannot stand where one is needed, or null.</summary>
    public static Refusal? ProblemWith(string? text, string rule, string thing) =>
        string.IsNullOrWhiteSpace(text)
            ? new Refusal(rule, $"{thing} has no words. Write at least one sentence.")
            : FreeText.ProblemWithNote(text);
}
