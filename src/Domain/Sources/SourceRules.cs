namespace PeerEvents.Domain.Sources;

/// <summary>The refusals that several commands on sources share.</summary>
public static class SourceRules
{
    /// <summary>Why turns cannot be those of a source with these participants, or null.</summary>
    public static Refusal? ProblemWithSpeakers(
        IReadOnlyList<Turn> turns,
        IReadOnlyList<Guid> participants
    ) =>
        turns.Any(turn => turn.ParticipantId is { } speaker && !participants.Contains(speaker))
            ? new Refusal(
                "sources/speaker-unknown",
                "A turn names a participant whom the source does not. Name them among its participants."
            )
            : null;

    /// <summary>The source was taken out of the analysis.</summary>
    public static Refusal Withdrawn { get; } =
        new("sources/withdrawn", "This source was withdrawn. Nothing in it can be changed.");
}
