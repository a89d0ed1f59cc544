namespace PeerEvents.Domain.Reconciliation;

/// <summary>Say that one does not agree with what became of a difference.</summary>
public sealed record RecordDissent(Guid RoundId, Guid DifferenceId, string Dissent)
{
    /// <summary>Decides on the difference as it stands.</summary>
    public static Decision Decide(RecordDissent command, DifferenceContext context, Guid person)
    {
        var refusal =
            RoundRules.Problem(context.Round)
            ?? (context.Handled().Outcome is null ? RoundRules.NotResolved : null)
            ?? CommonRules.ProblemWithText(
                command.Dissent,
                "reconciliation/text-missing",
                "Write at least one sentence."
            );
        return refusal is not null
            ? refusal
            : Decision.Record(
                new DissentRecorded(
                    context.Round.Id,
                    context.Difference.Id,
                    person,
                    Words.Of(command.Dissent.Trim(), context.Source.Participants)
                )
            );
    }
}
