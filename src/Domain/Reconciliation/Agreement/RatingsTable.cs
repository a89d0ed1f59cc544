namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// What coders chose for predefined units: units × coders, each rating the index of a category or
/// missing. Equal units are kept once with how many there are, so large tables stay quick.
/// </summary>
public sealed class RatingsTable
{
    /// <summary>Stands for a rating that a coder did not give.</summary>
    public const int Missing = -1;

    private RatingsTable(UnitPatterns patterns, long[] times, int categories, bool tellsCodersApart)
    {
        (Patterns, Times, Categories) = (patterns, times, categories);
        TellsCodersApart = tellsCodersApart;
        Units = times.Sum();
    }

    /// <summary>How many coders there are.</summary>
    public int Coders => Patterns.Coders;

    /// <summary>How many categories could be chosen, whether or not anybody did.</summary>
    public int Categories { get; }

    /// <summary>How many units there are.</summary>
    public long Units { get; }

    /// <summary>Whether it is known who chose what; a table of counts does not tell.</summary>
    public bool TellsCodersApart { get; }

    internal UnitPatterns Patterns { get; }

    internal ReadOnlyMemory<long> Times { get; }

    /// <summary>From the ratings of one unit after another, in the order of the coders.</summary>
    public static RatingsTable FromRatings(ReadOnlySpan<int> ratings, int coders, int categories)
    {
        Check(ratings, coders, categories);
        return Make(ratings, [], coders, categories, tellsCodersApart: true);
    }

    /// <summary>From a list of ratings per unit.</summary>
    public static RatingsTable FromUnits(
        IEnumerable<IReadOnlyList<int?>> units,
        int coders,
        int categories
    ) =>
        FromRatings(
            units
                .SelectMany(unit => Full(unit, coders))
                .Select(rating => rating ?? Missing)
                .ToArray(),
            coders,
            categories
        );

    /// <summary>From runs of units with equal ratings, such as characters of a text.</summary>
    public static RatingsTable FromRuns(
        IEnumerable<(IReadOnlyList<int> Ratings, long Units)> runs,
        int coders,
        int categories
    )
    {
        var all = runs.ToList();
        var rows = all.SelectMany(run => Full(run.Ratings, coders)).ToArray();
        Check(rows, coders, categories);
        ArgumentOutOfRangeException.ThrowIfNegative(all.Select(run => run.Units).Append(0).Min());
        var times = all.Select(run => run.Units).ToArray();
        return Make(rows, times, coders, categories, tellsCodersApart: true);
    }

    /// <summary>From a square table of counts: rows for one coder, columns for another.</summary>
    public static RatingsTable FromContingency(IReadOnlyList<IReadOnlyList<int>> table) =>
        FromRuns(
            from row in Enumerable.Range(0, table.Count)
            from column in Enumerable.Range(0, Full(table[row], table.Count).Count)
            select ((IReadOnlyList<int>)[row, column], (long)table[row][column]),
            coders: 2,
            table.Count
        );

    /// <summary>
    /// From units × categories, each cell the number of coders who chose the category. Who they
    /// were is not known, so coefficients that compare named coders have no value.
    /// </summary>
    public static RatingsTable FromCounts(IReadOnlyList<IReadOnlyList<int>> counts)
    {
        var coders = Math.Max(1, counts.Select(unit => unit.Sum()).Append(0).Max());
        var categories = counts.Select(unit => unit.Count).Append(0).Max();
        var rows = new int[counts.Count * coders];
        Array.Fill(rows, Missing);
        for (var unit = 0; unit < counts.Count; unit++)
        {
            var next = unit * coders;
            for (var category = 0; category < counts[unit].Count; category++)
            {
                var times = counts[unit][category];
                rows.AsSpan(next, times).Fill(category);
                next += times;
            }
        }

        return Make(rows, [], coders, categories, tellsCodersApart: false);
    }

    /// <summary>
    /// The same ratings with only the categories that somebody chose, moved together. Coefficients
    /// never drop a category by themselves: what is not used still counts as a level and a choice.
    /// </summary>
    public RatingsTable WithoutUnusedCategories()
    {
        var used = new bool[Categories];
        for (var pattern = 0; pattern < Patterns.Count; pattern++)
        {
            foreach (var category in Times.Span[pattern] > 0 ? Patterns.Chosen(pattern) : [])
            {
                used[category] = true;
            }
        }

        var places = new int[Categories];
        for (var category = 1; category < Categories; category++)
        {
            places[category] = places[category - 1] + (used[category - 1] ? 1 : 0);
        }

        var rows = new int[Patterns.Count * Coders];
        for (var pattern = 0; pattern < Patterns.Count; pattern++)
        {
            for (var coder = 0; coder < Coders; coder++)
            {
                var rating = Patterns.Row(pattern)[coder];
                rows[pattern * Coders + coder] = rating < 0 ? Missing : places[rating];
            }
        }

        return Make(rows, Times.Span, Coders, used.Count(isUsed => isUsed), TellsCodersApart);
    }

    /// <summary>The same distinct rows, each as often as told.</summary>
    internal RatingsTable Resampled(long[] times) =>
        new(Patterns, times, Categories, TellsCodersApart);

    private static RatingsTable Make(
        ReadOnlySpan<int> rows,
        ReadOnlySpan<long> times,
        int coders,
        int categories,
        bool tellsCodersApart
    )
    {
        var (patterns, often) = UnitPatterns.Of(rows, times, coders);
        return new RatingsTable(patterns, often, categories, tellsCodersApart);
    }

    private static void Check(ReadOnlySpan<int> ratings, int coders, int categories)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(coders, 1);
        ArgumentOutOfRangeException.ThrowIfNotEqual(ratings.Length % coders, 0);
        foreach (var rating in ratings)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(rating, Missing);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(rating, categories);
        }
    }

    private static IReadOnlyList<T> Full<T>(IReadOnlyList<T> unit, int length) =>
        unit.Count == length
            ? unit
            : throw new ArgumentException($"A row has {unit.Count} places instead of {length}.");
}
