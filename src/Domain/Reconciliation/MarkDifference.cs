namespace PeerEvents.Domain.Reconciliation;

/// <summary>Mark a difference as worth talking about, or take the mark back.</summary>
public sealed record MarkDifference(Guid RoundId, Guid DifferenceId, bool IsMarked = true)
{
    /// <summary>Decides on the difference as it stands.</summary>
    public static Decision Decide(MarkDifference command, DifferenceContext context) =>
        RoundRules.Problem(context.Round) is { } refusal ? refusal
        : context.Handled().IsMarked == command.IsMarked ? Decision.Nothing
        : Decision.Record(
            new DifferenceMarked(context.Round.Id, context.Difference.Id, command.IsMarked)
        );
}
