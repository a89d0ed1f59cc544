namespace PeerEvents.Domain.Reconciliation;

/// <summary>Say something about a difference.</summary>
public sealed record DiscussDifference(Guid RoundId, Guid DifferenceId, string Text)
{
    /// <summary>Decides on the difference as it stands.</summary>
    public static Decision Decide(DiscussDifference command, DifferenceContext context, Guid person)
    {
        var refusal =
            RoundRules.Problem(context.Round)
            ?? CommonRules.ProblemWithText(
                command.Text,
                "reconciliation/text-missing",
                "Write at least one sentence."
            );
        return refusal is not null
            ? refusal
            : Decision.Record(
                new DifferenceDiscussed(
                    context.Round.Id,
                    context.Difference.Id,
                    person,
                    Words.Of(command.Text.Trim(), context.Source.Participants)
                )
            );
    }
}
