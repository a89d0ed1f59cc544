using PeerEvents.Domain.Reconciliation.Agreement;

namespace PeerEvents.Domain.Reconciliation;

/// <summary>
/// Figures over units where the codes are the steps of a scale, in the order in which they are asked
/// for: 1, 2, 3 and so on. A unit has the value of the one step that a coder put on any part of it; with
/// none, or several, it has no value.
/// </summary>
internal static class ScaleFigures
{
    public static (long? Units, AssessedFigure Pooled, IReadOnlyList<AssessedFigure> OfCodes) Of(
        AgreementDesign design,
        IReadOnlyList<Guid> coders,
        IReadOnlyList<AssessedSource> sources
    )
    {
        var units = sources
            .SelectMany(source =>
                source.Units.Select(unit =>
                    (IReadOnlyList<int?>)
                        [.. coders.Select(coder => Step(design, source, coder, unit))]
                )
            )
            .ToList();
        var table = RatingsTable.FromUnits(units, coders.Count, design.Codes.Count);
        var compute = Compute(design.Coefficient, design.Codes.Count);
        return (
            units.Count,
            new AssessedFigure(
                null,
                compute(table),
                design.Resamples == 0
                    ? null
                    : Bootstrap.Of(table, compute, design.Resamples, (ulong)design.Seed)
            ),
            []
        );
    }

    private static Func<RatingsTable, AgreementFigure> Compute(Coefficient coefficient, int steps)
    {
        double[] values = [.. Enumerable.Range(1, steps).Select(step => (double)step)];
        return coefficient switch
        {
            Coefficient.WeightedKappaLinear => table =>
                WeightedKappa.Of(table, CategoryWeights.Linear(steps)),
            Coefficient.WeightedKappaQuadratic => table =>
                WeightedKappa.Of(table, CategoryWeights.Quadratic(steps)),
            Coefficient.GwetAc2 => table =>
                GwetCoefficient.Of(table, CategoryWeights.Quadratic(steps)),
            Coefficient.AlphaOrdinal => table => KrippendorffAlpha.Of(table, AlphaMetric.Ordinal),
            Coefficient.AlphaInterval => table =>
                KrippendorffAlpha.Of(table, AlphaMetric.Interval(values)),
            _ => table => KrippendorffAlpha.Of(table, AlphaMetric.Ratio(values)),
        };
    }

    private static int? Step(
        AgreementDesign design,
        AssessedSource source,
        Guid coder,
        TextRange unit
    )
    {
        if (!source.Coders.Contains(coder))
        {
            return null;
        }

        int[] steps =
        [
            .. Enumerable
                .Range(0, design.Codes.Count)
                .Where(step => source.Has(coder, design.Codes[step], unit)),
        ];
        return steps is [var one] ? one : null;
    }
}
