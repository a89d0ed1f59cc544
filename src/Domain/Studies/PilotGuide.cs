namespace PeerEvents.Domain.Studies;

/// <summary>Note what trying out a version of the guide led to.</summary>
public sealed record PilotGuide(int GuideVersion, string Note, long? Version = null)
{
    /// <summary>Decides on the study as it stands.</summary>
    public static Decision Decide(PilotGuide command, Study study)
    {
        var refusal =
            (
                study.Fieldwork.Guides.Any(guide => guide.Version == command.GuideVersion)
                    ? null
                    : GuideUnknown
            ) ?? FramingRules.ProblemWith(command.Note, "studies/pilot-note-missing", "The note");
        return refusal is not null
            ? refusal
            : Decision.Record(
                new GuidePiloted(command.GuideVersion, Words.Of(command.Note.Trim()))
            );
    }

    internal static Refusal GuideUnknown { get; } =
        new("studies/guide-unknown", "The guide has no such version. Look it up, or leave it out.");
}
