using PeerEvents.Domain.Reconciliation.Agreement;

namespace PeerEvents.Domain.Tests.Reconciliation.Agreement;

/// <summary>Small tables of ratings, and every coefficient that takes them as nominal.</summary>
internal static class Ratings
{
    public const ulong Seed = 20_260_301;

    public static IReadOnlyDictionary<string, Func<RatingsTable, AgreementFigure>> OfTwo { get; } =
        new Dictionary<string, Func<RatingsTable, AgreementFigure>>
        {
            ["Cohen"] = CohenKappa.Of,
            ["weighted κ"] = table => WeightedKappa.Of(table, Identity(table)),
            ["Scott"] = table => ScottPi.Of(table),
        };

    public static IReadOnlyDictionary<string, Func<RatingsTable, AgreementFigure>> OfMany { get; } =
        new Dictionary<string, Func<RatingsTable, AgreementFigure>>
        {
            ["Brennan and Prediger"] = table => BrennanPrediger.Of(table),
            ["Fleiss"] = FleissKappa.Of,
            ["Fleiss with missing"] = table => FleissKappa.WithMissing(table),
            ["Randolph"] = RandolphKappa.Of,
            ["Conger"] = table => CongerKappa.Of(table),
            ["Hubert"] = HubertKappa.Of,
            ["Light"] = LightKappa.Of,
            ["AC1"] = table => GwetCoefficient.Of(table),
            ["AC2"] = table => GwetCoefficient.Of(table, Identity(table)),
            ["α"] = table => KrippendorffAlpha.Of(table, AlphaMetric.Nominal),
        };

    /// <summary>The coefficients that a table of so many coders can have.</summary>
    public static IEnumerable<KeyValuePair<string, Func<RatingsTable, AgreementFigure>>> For(
        RatingsTable table
    ) => table.Coders == 2 ? OfTwo.Concat(OfMany) : OfMany;

    public static CategoryWeights Identity(RatingsTable table) =>
        CategoryWeights.Identity(table.Categories);

    public static RatingsTable Of(int categories, params int[][] units) =>
        RatingsTable.FromRatings(
            [.. units.SelectMany(unit => unit)],
            units.Length == 0 ? 2 : units[0].Length,
            categories
        );

    /// <summary>Units that agree more often than not, some ratings missing if told.</summary>
    public static int[][] Draw(SeededRandom random, int coders, int categories, bool missing)
    {
        var units = new int[5 + random.Below(20)][];
        for (var unit = 0; unit < units.Length; unit++)
        {
            var usual = (int)random.Below(categories);
            units[unit] =
            [
                .. Enumerable
                    .Range(0, coders)
                    .Select(_ =>
                        missing && random.Below(5) == 0 ? RatingsTable.Missing
                        : random.Below(3) > 0 ? usual
                        : (int)random.Below(categories)
                    ),
            ];
        }

        return units;
    }

    public static void ShouldBeNear(this double? actual, double? expected, string? because = null)
    {
        actual.HasValue.ShouldBe(expected.HasValue, because);
        if (expected is { } value)
        {
            actual!.Value.ShouldBe(value, 1e-12, because);
        }
    }
}
