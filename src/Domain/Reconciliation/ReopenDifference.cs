namespace PeerEvents.Domain.Reconciliation;

/// <summary>Take a difference up again that has an outcome. What the outcome changed stays.</summary>
public sealed record ReopenDifference(Guid RoundId, Guid DifferenceId, string? Reason = null)
{
    /// <summary>Decides on the difference as it stands.</summary>
    public static Decision Decide(ReopenDifference command, DifferenceContext context)
    {
        var refusal =
            RoundRules.Problem(context.Round)
            ?? (context.Handled().Outcome is null ? RoundRules.NotResolved : null)
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null
            ? refusal
            : Decision.Record(
                new DifferenceReopened(
                    context.Round.Id,
                    context.Difference.Id,
                    Words.OfOptional(command.Reason, context.Source.Participants)
                )
            );
    }
}
