namespace PeerEvents.Domain.Participants;

/// <summary>Enter what a participant said of the analysis.</summary>
public sealed record ReceiveReflection(Guid ParticipantId, Guid ReflectionId, string Response)
{
    /// <summary>Decides on the participant as it stands.</summary>
    public static Decision Decide(ReceiveReflection command, Participant participant)
    {
        var asked = participant.Reflections.FirstOrDefault(r => r.Id == command.ReflectionId);
        var refusal =
            (
                asked is null
                    ? new Refusal(
                        "participants/reflection-unknown",
                        "This participant was not asked. Note the invitation first."
                    )
                : asked.Response is not null
                    ? new Refusal(
                        "participants/reflection-there",
                        "This answer was entered already. Note a new invitation for a second one."
                    )
                : null
            )
            ?? CommonRules.ProblemWithText(
                command.Response,
                "participants/reflection-missing",
                "The answer has no words. Enter what the participant said."
            );
        return refusal is not null
            ? refusal
            : Decision.Record(
                new MemberReflectionReceived(
                    participant.Id,
                    command.ReflectionId,
                    Words.Of(command.Response.Trim(), participant.Id)
                )
            );
    }
}
