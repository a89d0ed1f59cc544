namespace PeerEvents.Domain.Reconciliation;

/// <summary>
/// Passages that some coders have and others have not: under another code instead (label), under
/// others only (multiplicity), or not at all (omission).
/// </summary>
internal static class AbsentReadings
{
    public static IEnumerable<Difference> Find(
        Guid round,
        RoundItem item,
        IReadOnlyList<Passage> passages,
        int percent
    )
    {
        var absent = passages.ToDictionary(
            passage => passage,
            passage => item.Coders.Where(coder => !passage.Coders.Contains(coder)).ToHashSet()
        );
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            foreach (var other in After(passages, i, percent))
            {
                if (IsInstead(passage, other, absent))
                {
                    yield return Label(round, item.SourceId, passage, other);
                    absent[passage].ExceptWith(other.Coders);
                    absent[other].ExceptWith(passage.Coders);
                }
            }
        }

        foreach (var passage in passages)
        {
            var elsewhere = passages
                .Where(other => other != passage && IsThere(passage, other, percent))
                .SelectMany(other => other.Coders)
                .ToHashSet();
            foreach (var others in absent[passage].GroupBy(elsewhere.Contains).OrderBy(g => g.Key))
            {
                yield return passage.Differs(
                    round,
                    item.SourceId,
                    others.Key ? DifferenceKind.Multiplicity : DifferenceKind.Omission,
                    "absent",
                    [.. others]
                );
            }
        }
    }

    private static bool IsInstead(
        Passage passage,
        Passage other,
        Dictionary<Passage, HashSet<Guid>> absent
    ) =>
        other.CodeId != passage.CodeId
        && other.Coders.IsSubsetOf(absent[passage])
        && passage.Coders.IsSubsetOf(absent[other]);

    private static IEnumerable<Passage> After(
        IReadOnlyList<Passage> passages,
        int index,
        int percent
    )
    {
        var end = passages[index].Span.End;
        for (var i = index + 1; i < passages.Count && passages[i].Span.Start < end; i++)
        {
            if (IsThere(passages[index], passages[i], percent))
            {
                yield return passages[i];
            }
        }
    }

    private static bool IsThere(Passage passage, Passage other, int percent) =>
        passage.Span.IsOneWith(other.Span, percent);

    private static Difference Label(Guid round, Guid source, Passage one, Passage other)
    {
        var ids = one
            .Codings.Concat(other.Codings)
            .Select(read => read.Coding.CodingId)
            .Order()
            .Select(id => id.ToString("N"));
        return new Difference(
            DerivedId.Of(round, $"label/{string.Join('/', ids)}"),
            DifferenceKind.Label,
            source,
            Span.Around([one.Where, other.Where]),
            [
                .. one.ReadingsOf(one.Coders)
                    .Concat(other.ReadingsOf(other.Coders))
                    .OrderBy(reading => reading.Coder),
            ]
        );
    }
}
