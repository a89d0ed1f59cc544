using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Reconciliation;

namespace PeerEvents.Domain.Undo;

/// <summary>What takes a decision on a difference back: it is open again, or has its outcome again.</summary>
internal static class InverseOfRounds
{
    /// <summary>Null for an entry of something else, or without an opposite.</summary>
    public static (IReadOnlyList<StreamFact>, Refusal?)? Of(
        PastEntry entry,
        StudyState now,
        IReadOnlyList<PastEntry> record
    )
    {
        return entry.Data switch
        {
            DifferenceMarked e => Swap(
                e.DifferenceId,
                now.Rounds[e.RoundId].Find(e.DifferenceId)!.IsMarked == e.IsMarked,
                () => e with { IsMarked = !e.IsMarked }
            ),
            DifferenceResolved e => Reopen(e.RoundId, e.DifferenceId),
            DifferenceKept e => Reopen(e.RoundId, e.DifferenceId),
            DifferenceAdjudicated e => Reopen(e.RoundId, e.DifferenceId),
            DifferenceReopened e => Swap(
                e.DifferenceId,
                now.Rounds[e.RoundId].Find(e.DifferenceId)!.Outcome is null,
                () => LastOutcome(e.DifferenceId, entry.Moment)
            ),
            _ => null,
        };

        (IReadOnlyList<StreamFact>, Refusal?) Reopen(Guid round, Guid difference) =>
            Swap(
                difference,
                now.Rounds[round].Find(difference)!.Outcome is not null
                    && ReferenceEquals(LastOutcome(difference, long.MaxValue), entry.Data),
                () => new DifferenceReopened(round, difference, null)
            );

        (IReadOnlyList<StreamFact>, Refusal?) Swap(
            Guid difference,
            bool stands,
            Func<object> fact
        ) => Inverse.Swap<CodingRound>(entry, stands, difference, record, fact);

        object LastOutcome(Guid difference, long before) =>
            record
                .Where(past => past.Moment < before)
                .Select(past => past.Data)
                .Last(data =>
                    data switch
                    {
                        DifferenceResolved e => e.DifferenceId == difference,
                        DifferenceKept e => e.DifferenceId == difference,
                        DifferenceAdjudicated e => e.DifferenceId == difference,
                        _ => false,
                    }
                );
    }
}
