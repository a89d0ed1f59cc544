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
        var there = There(passages, percent);
        foreach (
            var (passage, other) in there.SelectMany(near => near.Value.Select(o => (near.Key, o)))
        )
        {
            if (IsInstead(passage, other, absent))
            {
                yield return Label(round, item.SourceId, passage, other);
                absent[passage].ExceptWith(other.Coders);
                absent[other].ExceptWith(passage.Coders);
            }
        }

        foreach (var passage in passages.Where(passage => absent[passage].Count > 0))
        {
            var elsewhere = there[passage].SelectMany(other => other.Coders).ToHashSet();
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

    // For each passage the others that are there too, each pair looked at once.
    private static Dictionary<Passage, List<Passage>> There(
        IReadOnlyList<Passage> passages,
        int percent
    )
    {
        var there = passages.ToDictionary(passage => passage, _ => new List<Passage>());
        for (var i = 0; i < passages.Count; i++)
        {
            var (passage, end) = (passages[i], passages[i].Span.End);
            for (var j = i + 1; j < passages.Count && passages[j].Span.Start < end; j++)
            {
                if (passage.Span.IsOneWith(passages[j].Span, percent))
                {
                    there[passage].Add(passages[j]);
                    there[passages[j]].Add(passage);
                }
            }
        }

        return there;
    }

    private static bool IsInstead(
        Passage passage,
        Passage other,
        Dictionary<Passage, HashSet<Guid>> absent
    ) =>
        other.CodeId != passage.CodeId
        && other.Coders.IsSubsetOf(absent[passage])
        && passage.Coders.IsSubsetOf(absent[other]);

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
