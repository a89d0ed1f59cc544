namespace PeerEvents.Domain.Reconciliation;

/// <summary>Decide, as the round's adjudicator and by a rule, what becomes of a difference.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="DifferenceId">The difference.</param>
/// <param name="As">What becomes of it.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="ReadingOf">Whose reading is taken, for one reading.</param>
/// <param name="CodeId">The code that takes the place of theirs, for a new code.</param>
/// <param name="Anchor">The passage that takes the place of theirs, for new edges.</param>
/// <param name="Reason">Why.</param>
public sealed record AdjudicateDifference(
    Guid RoundId,
    Guid DifferenceId,
    ResolvedAs As,
    string Rule,
    Guid? ReadingOf = null,
    Guid? CodeId = null,
    Anchor? Anchor = null,
    string? Reason = null
)
{
    /// <summary>Decides on the difference as it stands; new codings get their ids from outside.</summary>
    public static StreamDecision Decide(
        AdjudicateDifference command,
        DifferenceContext context,
        Guid person,
        Func<Guid> newId
    )
    {
        var outcome = new Resolution(command.As, command.ReadingOf, command.CodeId, command.Anchor);
        var refusal =
            RoundRules.Problem(context.Round)
            ?? (
                context.Difference.Coders().Contains(person) ? RoundRules.OwnAdjudication
                : context.Round.AdjudicatorId != person ? RoundRules.NotTheAdjudicator
                : null
            )
            ?? outcome.Problem(context)
            ?? CommonRules.ProblemWithText(
                command.Rule,
                "reconciliation/rule-missing",
                "Say by which rule this is decided."
            )
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null
            ? refusal
            : new StreamDecision(
                [
                    new StreamFact(
                        typeof(CodingRound),
                        context.Round.Id,
                        new DifferenceAdjudicated(
                            context.Round.Id,
                            context.Difference.Id,
                            person,
                            Words.Of(command.Rule.Trim(), context.Source.Participants),
                            command.As,
                            command.ReadingOf,
                            command.CodeId,
                            command.Anchor,
                            context.Difference.Codings(),
                            Words.OfOptional(command.Reason, context.Source.Participants)
                        )
                    ),
                    .. outcome.Changes(context, newId),
                ],
                null
            );
    }
}
