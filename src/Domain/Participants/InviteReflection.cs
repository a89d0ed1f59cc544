namespace PeerEvents.Domain.Participants;

/// <summary>Note that a participant was asked to comment on the analysis.</summary>
public sealed record InviteReflection(Guid ParticipantId, Guid ReflectionId, string? About = null)
{
    /// <summary>Decides on the participant as it stands.</summary>
    public static Decision Decide(InviteReflection command, Participant participant) =>
        participant.Reflections.Any(known => known.Id == command.ReflectionId) ? Decision.Nothing
        : FreeText.ProblemWithNote(command.About) is { } refusal ? refusal
        : Decision.Record(
            new MemberReflectionInvited(
                participant.Id,
                command.ReflectionId,
                Words.OfOptional(command.About, participant.Id)
            )
        );
}
