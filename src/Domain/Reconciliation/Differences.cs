namespace PeerEvents.Domain.Reconciliation;

/// <summary>
/// Where the coders of a round do not match. A pure function of their codings: the same codings
/// give the same differences, in the same order, with the same ids.
/// </summary>
public static class Differences
{
    /// <summary>How much two passages must share where nothing else is said.</summary>
    public const int UsualOverlapPercent = 50;

    /// <summary>
    /// All differences, by source in the order of the items and then by where they lie. Codes are the
    /// same where their ids are; names are not compared.
    /// </summary>
    public static IReadOnlyList<Difference> Find(
        Guid round,
        IReadOnlyList<RoundItem> items,
        IReadOnlyList<Guid> codes,
        IReadOnlyDictionary<Guid, IReadOnlyList<ReadCoding>> codingsBySource,
        int overlapPercent
    )
    {
        var wanted = codes.ToHashSet();
        return [.. items.SelectMany(InSource)];

        IEnumerable<Difference> InSource(RoundItem item)
        {
            var coders = item.Coders.ToHashSet();
            var passages = Passages.Of(
                [
                    .. codingsBySource
                        .GetValueOrDefault(item.SourceId, [])
                        .Where(read => coders.Contains(read.Coding.Coder))
                        .Where(read => wanted.Count == 0 || wanted.Contains(read.Coding.CodeId)),
                ],
                overlapPercent
            );
            return StackedCodings
                .Find(round, item, passages)
                .Concat(
                    coders.Count < 2
                        ? []
                        : AbsentReadings
                            .Find(round, item, passages, overlapPercent)
                            .Concat(OtherEdges.Find(round, item, passages))
                            .Concat(OtherLevels.Find(round, item, passages))
                )
                .OrderBy(difference => Span.Of(difference.Where).Start)
                .ThenBy(difference => Span.Of(difference.Where).End)
                .ThenBy(difference => difference.Id);
        }
    }
}
