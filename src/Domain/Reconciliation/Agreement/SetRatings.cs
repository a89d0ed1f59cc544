namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// Ratings where a coder gives a unit several categories at once, or none of them. Each distinct
/// set is a value of <see cref="Table"/>; a missing rating is not an empty set.
/// </summary>
public sealed class SetRatings
{
    private const int Remembered = 2048;
    private readonly List<ulong[]> sets = [];
    private readonly int categories;

    /// <summary>From units × coders; null where a coder did not rate the unit.</summary>
    public SetRatings(
        IEnumerable<IReadOnlyList<IReadOnlyCollection<int>?>> units,
        int coders,
        int categories
    )
    {
        this.categories = categories;
        var indices = new Dictionary<string, int>(StringComparer.Ordinal);
        var ratings = new List<int>();
        foreach (var unit in units)
        {
            ArgumentOutOfRangeException.ThrowIfNotEqual(unit.Count, coders);
            ratings.AddRange(unit.Select(set => set is null ? RatingsTable.Missing : Index(set)));
        }

        Table = RatingsTable.FromRatings([.. ratings], coders, sets.Count);

        int Index(IReadOnlyCollection<int> set)
        {
            var bits = new ulong[(categories + 63) / 64];
            foreach (var category in set)
            {
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(category, categories);
                bits[category / 64] |= 1UL << (category % 64);
            }

            var key = string.Join(',', bits);
            if (indices.TryAdd(key, sets.Count))
            {
                sets.Add(bits);
            }

            return indices[key];
        }
    }

    /// <summary>The ratings, with the distinct sets as their values.</summary>
    public RatingsTable Table { get; }

    /// <summary>
    /// Whether the category is present (1) or absent (0) in what each coder gave, for a figure of
    /// this category alone.
    /// </summary>
    public RatingsTable Presence(int category)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(category, categories);
        return RatingsTable.FromRuns(
            RatingsSums.Rated(Table, least: 0).Select(unit => (Row(unit.Pattern), unit.Times)),
            Table.Coders,
            categories: 2
        );

        IReadOnlyList<int> Row(int pattern) =>
            [.. Table.Patterns.Row(pattern).ToArray().Select(set => set < 0 ? set : Has(set))];

        int Has(int set) => (sets[set][category / 64] >> (category % 64) & 1) == 1 ? 1 : 0;
    }

    /// <summary>The metric over these sets, for α and its bootstrap.</summary>
    public AlphaMetric Metric(SetDistance distance)
    {
        if (sets.Count > Remembered)
        {
            return AlphaMetric.Fixed(sets.Count, Measure);
        }

        var known = new double[sets.Count * sets.Count];
        for (var at = 0; at < known.Length; at++)
        {
            known[at] = Measure(at / sets.Count, at % sets.Count);
        }

        return AlphaMetric.Fixed(sets.Count, (c, k) => known[c * sets.Count + k]);

        double Measure(int c, int k) => SetDistances.Between(sets[c], sets[k], distance);
    }
}
