using PeerEvents.Domain.Reconciliation.Agreement;

namespace PeerEvents.Domain.Reconciliation;

/// <summary>
/// Figures over units that are there before coding: for each code whether a coder put it on any part
/// of the unit, or not. A coder who does not code a source has no value there.
/// </summary>
internal static class UnitFigures
{
    private const int Values = 2;

    public static (long? Units, AssessedFigure Pooled, IReadOnlyList<AssessedFigure> OfCodes) Of(
        AgreementDesign design,
        IReadOnlyList<Guid> coders,
        IReadOnlyList<AssessedSource> sources
    )
    {
        var runs = design.Codes.ToDictionary(
            code => code,
            code => sources.SelectMany(source => Runs(source, design.Unit, coders, code)).ToList()
        );
        var units = design.Codes.Count == 0 ? 0 : runs[design.Codes[0]].Sum(run => run.Units);
        return (
            units,
            design.Coefficient == Coefficient.AlphaMasi
                ? new AssessedFigure(null, OfSets(design, coders, sources))
                : Figure(null, runs.Values.SelectMany(run => run)),
            [.. design.Codes.Select(code => Figure(code, runs[code]))]
        );

        AssessedFigure Figure(
            Guid? code,
            IEnumerable<(IReadOnlyList<int> Ratings, long Units)> ratings
        )
        {
            var table = RatingsTable.FromRuns(ratings, coders.Count, Values);
            var compute = Compute(design.Coefficient);
            return new AssessedFigure(
                code,
                compute(table),
                design.Resamples == 0
                    ? null
                    : Bootstrap.Of(table, compute, design.Resamples, (ulong)design.Seed)
            );
        }
    }

    private static Func<RatingsTable, AgreementFigure> Compute(Coefficient coefficient) =>
        coefficient switch
        {
            Coefficient.Percent => PercentAgreement.OfPairs,
            Coefficient.CohenKappa => CohenKappa.Of,
            Coefficient.CohenKappaMaximum => CohenKappa.Maximum,
            Coefficient.ScottPi => table => ScottPi.Of(table),
            Coefficient.BrennanPrediger => table => BrennanPrediger.Of(table),
            Coefficient.FleissKappa => table => FleissKappa.WithMissing(table),
            Coefficient.FreeMarginalKappa => RandolphKappa.Of,
            Coefficient.GwetAc1 => table => GwetCoefficient.Of(table),
            _ => table => KrippendorffAlpha.Of(table, AlphaMetric.Nominal),
        };

    private static IEnumerable<(IReadOnlyList<int> Ratings, long Units)> Runs(
        AssessedSource source,
        AgreementUnit unit,
        IReadOnlyList<Guid> coders,
        Guid code
    )
    {
        var ranges = coders
            .Select(coder => source.Coders.Contains(coder) ? source.Ranges(coder, code) : null)
            .ToList();
        return unit == AgreementUnit.Character
            ? Characters(source.Length, ranges)
            : source.Units.Select(one =>
                (
                    (IReadOnlyList<int>)
                        [
                            .. ranges.Select(of =>
                                of is null ? RatingsTable.Missing
                                : of.Any(range => range.Overlaps(one)) ? 1
                                : 0
                            ),
                        ],
                    1L
                )
            );
    }

    private static IEnumerable<(IReadOnlyList<int> Ratings, long Units)> Characters(
        int length,
        List<List<TextRange>?> ranges
    )
    {
        int[] cuts =
        [
            .. ranges
                .SelectMany(of => of ?? [])
                .SelectMany(range => (int[])[range.Start, range.End])
                .Append(0)
                .Append(length)
                .Where(cut => cut <= length)
                .Distinct()
                .Order(),
        ];
        return cuts.Zip(cuts.Skip(1))
            .Select(piece =>
                (
                    (IReadOnlyList<int>)
                        [
                            .. ranges.Select(of =>
                                of is null ? RatingsTable.Missing
                                : of.Any(range =>
                                    range.Start <= piece.First && piece.Second <= range.End
                                )
                                    ? 1
                                : 0
                            ),
                        ],
                    (long)(piece.Second - piece.First)
                )
            );
    }

    private static AgreementFigure OfSets(
        AgreementDesign design,
        IReadOnlyList<Guid> coders,
        IReadOnlyList<AssessedSource> sources
    )
    {
        var units =
            from source in sources
            from unit in source.Units
            select (IReadOnlyList<IReadOnlyCollection<int>?>)
                [
                    .. coders.Select(coder =>
                        source.Coders.Contains(coder) ? Set(source, coder, unit) : null
                    ),
                ];
        var sets = new SetRatings(units, coders.Count, design.Codes.Count);
        return KrippendorffAlpha.Of(sets.Table, sets.Metric(SetDistance.Masi));

        IReadOnlyCollection<int> Set(AssessedSource source, Guid coder, TextRange unit) =>
            [
                .. Enumerable
                    .Range(0, design.Codes.Count)
                    .Where(i => source.Has(coder, design.Codes[i], unit)),
            ];
    }
}
