namespace PeerEvents.Domain.Meetings;

/// <summary>Enter a meeting that was held.</summary>
public sealed record HoldMeeting(
    Guid MeetingId,
    MeetingKind Kind,
    IReadOnlyList<Guid> Attendees,
    string Minutes,
    string? Guests = null,
    IReadOnlyList<Guid>? Mentions = null
)
{
    /// <summary>Decides on the meeting, null where it is new, and on the team.</summary>
    public static Decision Decide(HoldMeeting command, Meeting? meeting, StudyContext context)
    {
        var refusal =
            (
                meeting is not null
                    ? new Refusal("meetings/already-there", "This meeting was entered already.")
                : command.Attendees.Count == 0
                    ? new Refusal(
                        "meetings/nobody-there",
                        "Somebody of the team was there. Name at least one."
                    )
                : !command.Attendees.All(context.HasMember) ? CommonRules.MemberUnknown
                : !(command.Mentions ?? []).All(context.HasParticipant)
                    ? Participants.ParticipantRules.Unknown
                : null
            )
            ?? CommonRules.ProblemWithText(
                command.Minutes,
                "meetings/minutes-missing",
                "The minutes have no words. Write at least one sentence."
            )
            ?? FreeText.ProblemWithNote(command.Guests);
        IReadOnlyList<Guid> mentions = command.Mentions ?? [];
        return refusal is not null
            ? refusal
            : Decision.Record(
                new MeetingHeld(
                    command.MeetingId,
                    command.Kind,
                    [.. command.Attendees.Distinct().Order()],
                    Words.OfOptional(command.Guests, mentions),
                    Words.Of(command.Minutes.Trim(), mentions)
                )
            );
    }
}
