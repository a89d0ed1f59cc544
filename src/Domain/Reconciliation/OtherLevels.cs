namespace PeerEvents.Domain.Reconciliation;

/// <summary>Passages that several coders have under the same code, read at other levels.</summary>
internal static class OtherLevels
{
    public static IEnumerable<Difference> Find(
        Guid round,
        RoundItem item,
        IReadOnlyList<Passage> passages
    ) =>
        from passage in passages
        where passage.Coders.Count > 1
        where
            passage
                .Codings.Select(read => read.Level)
                .OfType<Codebook.CodeLevel>()
                .Distinct()
                .Count() > 1
        select passage.Differs(round, item.SourceId, DifferenceKind.Level, "level");
}
