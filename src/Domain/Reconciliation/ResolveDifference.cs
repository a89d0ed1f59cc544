using PeerEvents.Domain.Studies;

namespace PeerEvents.Domain.Reconciliation;

/// <summary>Say what becomes of a difference, and change the codings it is about.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="DifferenceId">The difference.</param>
/// <param name="As">What becomes of it.</param>
/// <param name="ReadingOf">Whose reading is taken, for one reading.</param>
/// <param name="CodeId">The code that takes the place of theirs, for a new code.</param>
/// <param name="Anchor">The passage that takes the place of theirs, for new edges.</param>
/// <param name="YieldedBy">Who gave way.</param>
/// <param name="MemoId">The memo on what the other reading made somebody see.</param>
/// <param name="Reason">Why.</param>
public sealed record ResolveDifference(
    Guid RoundId,
    Guid DifferenceId,
    ResolvedAs As,
    Guid? ReadingOf = null,
    Guid? CodeId = null,
    Anchor? Anchor = null,
    Guid? YieldedBy = null,
    Guid? MemoId = null,
    string? Reason = null
)
{
    /// <summary>Decides on the difference as it stands; new codings get their ids from outside.</summary>
    public static StreamDecision Decide(
        ResolveDifference command,
        DifferenceContext context,
        Guid person,
        Role role,
        Func<Guid> newId
    )
    {
        var coders = context.Difference.Coders().ToList();
        var outcome = new Resolution(command.As, command.ReadingOf, command.CodeId, command.Anchor);
        var refusal =
            RoundRules.Problem(context.Round)
            ?? (
                !coders.Contains(person) && !role.May(Right.Lead) ? RoundRules.NotYours
                : command.YieldedBy is { } yielded && !coders.Contains(yielded)
                    ? new Refusal(
                        "reconciliation/yielded-by",
                        "Only a coder of this difference can give way in it."
                    )
                : command.As == ResolvedAs.Memo && command.MemoId is null
                    ? new Refusal(
                        "reconciliation/memo-missing",
                        "Name the memo that says what the other reading made you see."
                    )
                : null
            )
            ?? outcome.Problem(context)
            ?? FreeText.ProblemWithNote(command.Reason);
        if (refusal is not null)
        {
            return refusal;
        }

        var reason = Words.OfOptional(command.Reason, context.Source.Participants);
        object fact =
            command.As == ResolvedAs.KeptApart
                ? new DifferenceKept(
                    context.Round.Id,
                    context.Difference.Id,
                    context.Difference.Codings(),
                    command.MemoId,
                    reason
                )
                : new DifferenceResolved(
                    context.Round.Id,
                    context.Difference.Id,
                    command.As,
                    command.ReadingOf,
                    command.CodeId,
                    command.Anchor,
                    context.Difference.Codings(),
                    command.YieldedBy,
                    command.MemoId,
                    reason
                );
        return new StreamDecision(
            [
                new StreamFact(typeof(CodingRound), context.Round.Id, fact),
                .. outcome.Changes(context, newId),
            ],
            null
        );
    }
}
