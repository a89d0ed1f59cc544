namespace PeerEvents.Domain.Participants;

/// <summary>Note that a person who was asked did not take part.</summary>
public sealed record DeclineParticipant(Guid ParticipantId, string Label, string? Ground = null)
{
    /// <summary>Decides on the participant as it stands, null where there is none yet.</summary>
    public static Decision Decide(DeclineParticipant command, Participant? participant)
    {
        var refusal =
            (
                participant is null
                    ? null
                    : new Refusal(
                        "participants/already-there",
                        "This participant is enrolled already."
                    )
            )
            ?? FreeText.ProblemWithName(command.Label, "participants/label", "A participant")
            ?? FreeText.ProblemWithNote(command.Ground);
        return refusal is not null
            ? refusal
            : Decision.Record(
                new ParticipantDeclined(
                    command.ParticipantId,
                    Words.Of(command.Label.Trim(), command.ParticipantId),
                    Words.OfOptional(command.Ground, command.ParticipantId)
                )
            );
    }
}
