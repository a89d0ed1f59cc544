namespace PeerEvents.Domain.Meetings;

/// <summary>Minute what a meeting decided.</summary>
public sealed record MinuteDecision(
    Guid MeetingId,
    Guid DecisionId,
    string Decision,
    string? Reason = null
)
{
    /// <summary>Decides on the meeting as it stands.</summary>
    public static Decision Decide(MinuteDecision command, Meeting meeting)
    {
        var subjects = meeting.Minutes.Subjects;
        var refusal =
            CommonRules.ProblemWithText(
                command.Decision,
                "meetings/decision-missing",
                "The decision has no words. Write what was decided."
            ) ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null ? refusal
            : meeting.Decisions.Any(known => known.Id == command.DecisionId)
                ? Domain.Decision.Nothing
            : Domain.Decision.Record(
                new DecisionMinuted(
                    meeting.Id,
                    command.DecisionId,
                    Words.Of(command.Decision.Trim(), subjects),
                    Words.OfOptional(command.Reason, subjects)
                )
            );
    }
}
