namespace PeerEvents.Domain.Reconciliation;

/// <summary>
/// Passages that several coders have under the same code with other edges (boundary), or as one
/// passage against several (granularity).
/// </summary>
internal static class OtherEdges
{
    public static IEnumerable<Difference> Find(
        Guid round,
        RoundItem item,
        IReadOnlyList<Passage> passages
    ) =>
        from passage in passages
        where passage.Coders.Count > 1
        let places = passage
            .Coders.Select(coder => passage.Of(coder).Select(c => c.Anchor).Distinct().ToList())
            .ToList()
        where places.Any(place => !place.ToHashSet().SetEquals(places[0]))
        select passage.Differs(
            round,
            item.SourceId,
            places.Any(place => place.Count != places[0].Count)
                ? DifferenceKind.Granularity
                : DifferenceKind.Boundary,
            "edges"
        );
}
