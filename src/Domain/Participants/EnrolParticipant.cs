namespace PeerEvents.Domain.Participants;

/// <summary>Enter a participant under a label.</summary>
public sealed record EnrolParticipant(Guid ParticipantId, string Label, bool Implicit = false)
{
    /// <summary>Decides on the participant as it stands, null where there is none yet.</summary>
    public static Decision Decide(EnrolParticipant command, Participant? participant) =>
        participant is not null
            ? new Refusal("participants/already-there", "This participant is enrolled already.")
        : FreeText.ProblemWithName(command.Label, "participants/label", "A participant")
            is { } refusal
            ? refusal
        : Decision.Record(
            new ParticipantEnrolled(
                command.ParticipantId,
                Words.Of(command.Label.Trim(), command.ParticipantId),
                command.Implicit
            )
        );
}
