namespace PeerEvents.Domain.Reconciliation;

/// <summary>The same code, put twice on the same passage by the same coder.</summary>
internal static class StackedCodings
{
    public static IEnumerable<Difference> Find(
        Guid round,
        RoundItem item,
        IReadOnlyList<Passage> passages
    ) =>
        from passage in passages
        from coder in passage.Coders.Order()
        from same in passage.Of(coder).GroupBy(coding => coding.Anchor)
        where same.Count() > 1
        select new Difference(
            DerivedId.Of(
                round,
                $"stacked/{string.Join('/', same.Select(coding => coding.CodingId.ToString("N")))}"
            ),
            DifferenceKind.Multiplicity,
            item.SourceId,
            same.Key,
            [new Reading(coder, [.. same])]
        );
}
