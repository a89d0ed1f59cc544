namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// The distinct rows of a ratings table in lexical order, each with how many coders chose each
/// category. Coefficients run over these rows, however often each occurs.
/// </summary>
internal sealed class UnitPatterns
{
    private readonly int[] ratings;
    private readonly int[] offsets;
    private readonly int[] chosen;
    private readonly int[] choosers;
    private readonly int[] sizes;

    /// <summary>Takes distinct rows, one after another; a negative number is missing.</summary>
    public UnitPatterns(int[] ratings, int coders)
    {
        this.ratings = ratings;
        Coders = coders;
        Count = ratings.Length / coders;
        offsets = new int[Count + 1];
        sizes = new int[Count];
        var categories = new List<int>(ratings.Length);
        var counts = new List<int>(ratings.Length);
        for (var pattern = 0; pattern < Count; pattern++)
        {
            foreach (var category in Row(pattern))
            {
                if (category >= 0)
                {
                    sizes[pattern]++;
                    Add(categories, counts, offsets[pattern], category);
                }
            }

            offsets[pattern + 1] = categories.Count;
        }

        chosen = [.. categories];
        choosers = [.. counts];
    }

    public int Coders { get; }

    public int Count { get; }

    /// <summary>What each coder chose.</summary>
    public ReadOnlySpan<int> Row(int pattern) => ratings.AsSpan(pattern * Coders, Coders);

    /// <summary>How many coders chose anything.</summary>
    public int Size(int pattern) => sizes[pattern];

    /// <summary>The categories that were chosen.</summary>
    public ReadOnlySpan<int> Chosen(int pattern) =>
        chosen.AsSpan(offsets[pattern], offsets[pattern + 1] - offsets[pattern]);

    /// <summary>How many coders chose each of them.</summary>
    public ReadOnlySpan<int> Choosers(int pattern) =>
        choosers.AsSpan(offsets[pattern], offsets[pattern + 1] - offsets[pattern]);

    /// <summary>Finds the distinct rows and how often each occurs.</summary>
    public static (UnitPatterns Patterns, long[] Times) Of(
        ReadOnlySpan<int> rows,
        ReadOnlySpan<long> times,
        int coders
    )
    {
        var all = rows.ToArray();
        var order = new int[all.Length / coders];
        for (var row = 0; row < order.Length; row++)
        {
            order[row] = row;
        }

        Array.Sort(order, (left, right) => At(left).SequenceCompareTo(At(right)));
        var distinct = new List<int>();
        var often = new List<long>();
        for (var place = 0; place < order.Length; place++)
        {
            if (place == 0 || !At(order[place]).SequenceEqual(At(order[place - 1])))
            {
                distinct.AddRange(At(order[place]));
                often.Add(0);
            }

            often[^1] += times.IsEmpty ? 1 : times[order[place]];
        }

        return (new UnitPatterns([.. distinct], coders), [.. often]);

        ReadOnlySpan<int> At(int row) => all.AsSpan(row * coders, coders);
    }

    private static void Add(List<int> categories, List<int> counts, int from, int category)
    {
        for (var at = from; at < categories.Count; at++)
        {
            if (categories[at] == category)
            {
                counts[at]++;
                return;
            }
        }

        categories.Add(category);
        counts.Add(1);
    }
}
