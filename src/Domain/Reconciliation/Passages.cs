using PeerEvents.Domain.Coding;

namespace PeerEvents.Domain.Reconciliation;

/// <summary>
/// One passage under one code: codings of the same code, each of which shares enough with another.
/// </summary>
internal sealed class Passage(IReadOnlyList<ReadCoding> codings)
{
    /// <summary>Its codings by id.</summary>
    public IReadOnlyList<ReadCoding> Codings { get; } =
    [.. codings.OrderBy(read => read.Coding.CodingId)];

    public Guid CodeId { get; } = codings[0].Coding.CodeId;

    public Anchor Where { get; } = Span.Around([.. codings.Select(read => read.Coding.Anchor)]);

    /// <summary>Where it lies, to be compared.</summary>
    public Span Span { get; } =
        Span.Of(Span.Around([.. codings.Select(read => read.Coding.Anchor)]));

    public HashSet<Guid> Coders { get; } = [.. codings.Select(read => read.Coding.Coder)];

    /// <summary>What each of some coders has in it.</summary>
    public IEnumerable<Reading> ReadingsOf(IEnumerable<Guid> coders) =>
        coders.Order().Select(coder => new Reading(coder, Of(coder)));

    public IReadOnlyList<PlacedCoding> Of(Guid coder) =>
        [.. Codings.Select(read => read.Coding).Where(coding => coding.Coder == coder)];

    /// <summary>The difference of a kind among all who have it, and those named beside them.</summary>
    public Difference Differs(
        Guid round,
        Guid source,
        DifferenceKind kind,
        string rule,
        params IReadOnlyList<Guid> without
    )
    {
        var ids = Codings.Select(read => read.Coding.CodingId).Concat(without.Order());
        return new Difference(
            DerivedId.Of(round, $"{rule}/{string.Join('/', ids.Select(id => id.ToString("N")))}"),
            kind,
            source,
            Where,
            [.. ReadingsOf(Coders.Concat(without))]
        );
    }
}

/// <summary>Puts the codings of a source together to passages.</summary>
internal static class Passages
{
    /// <summary>By where they begin, then by their first coding.</summary>
    public static IReadOnlyList<Passage> Of(IReadOnlyList<ReadCoding> codings, int percent) =>
        [
            .. codings
                .GroupBy(read => read.Coding.CodeId)
                .SelectMany(sameCode => Together([.. sameCode], percent))
                .OrderBy(passage => passage.Span.Start)
                .ThenBy(passage => passage.Codings[0].Coding.CodingId),
        ];

    private static IEnumerable<Passage> Together(List<ReadCoding> codings, int percent)
    {
        var spans = codings.ConvertAll(read => Span.Of(read.Coding.Anchor));
        int[] order =
        [
            .. Enumerable
                .Range(0, codings.Count)
                .OrderBy(i => spans[i].Start)
                .ThenBy(i => codings[i].Coding.CodingId),
        ];
        var group = Enumerable.Range(0, codings.Count).ToArray();
        for (var a = 0; a < order.Length; a++)
        {
            for (
                var b = a + 1;
                b < order.Length && spans[order[b]].Start < spans[order[a]].End;
                b++
            )
            {
                if (spans[order[a]].IsOneWith(spans[order[b]], percent))
                {
                    group[Root(order[a])] = Root(order[b]);
                }
            }
        }

        return codings
            .Select((read, i) => (Read: read, Root: Root(i)))
            .GroupBy(one => one.Root, one => one.Read)
            .Select(together => new Passage([.. together]));

        int Root(int i)
        {
            while (group[i] != i)
            {
                group[i] = group[group[i]];
                i = group[i];
            }

            return i;
        }
    }
}
