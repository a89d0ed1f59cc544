using PeerEvents.Domain;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Reconciliation.Agreement;

namespace PeerEvents.Benchmarks.Rows;

/// <summary>
/// Finding the differences of five coders in two hundred sources, and coefficients over two hundred
/// thousand units of five coders: pure work, without a database.
/// </summary>
internal static class ComparingCoders
{
    private const int Coders = 5;
    private const int Sources = 200;
    private const int Codings = 100_000;
    private const int Codes = 50;
    private const int Length = 20_000;
    private const int Units = 200_000;
    private const int Resamples = 1000;

    public static async Task<IReadOnlyList<Figure>> Measure(
        Workplace place,
        CancellationToken cancellation
    )
    {
        var chance = new Random(20260101);
        var (items, codings) = Team(chance);
        var round = Guid.CreateVersion7();
        var differences = new Samples();
        for (var i = 0; i < 3; i++)
        {
            await differences.Time(() =>
            {
                Differences.Find(round, items, [], codings, Differences.UsualOverlapPercent);
                return Task.CompletedTask;
            });
        }

        var table = Ratings(chance);
        var figures = new List<Figure>
        {
            Figure.AtMost(
                $"differences, {Coders} coders, {Sources} sources, {Codings} codings",
                differences.Median,
                "ms",
                5000
            ),
        };
        foreach (
            var (name, compute) in ((string, Func<RatingsTable, AgreementFigure>)[])
                [
                    ("percent", PercentAgreement.OfPairs),
                    ("Fleiss' kappa", ratings => FleissKappa.WithMissing(ratings)),
                    ("AC1", ratings => GwetCoefficient.Of(ratings)),
                    ("alpha", ratings => KrippendorffAlpha.Of(ratings, AlphaMetric.Nominal)),
                ]
        )
        {
            var took = new Samples();
            await took.Time(() => Task.FromResult(compute(table)));
            figures.Add(
                Figure.AtMost($"{name}, {Units} units, {Coders} coders", took.Median, "ms", 1000)
            );
        }

        var bootstrap = new Samples();
        await bootstrap.Time(() =>
            Task.FromResult(
                Bootstrap.Of(
                    table,
                    ratings => KrippendorffAlpha.Of(ratings, AlphaMetric.Nominal),
                    Resamples,
                    1
                )
            )
        );
        figures.Add(
            Figure.AtMost(
                $"alpha, {Resamples} bootstrap samples of these",
                bootstrap.Median,
                "ms",
                30_000
            )
        );
        return figures;
    }

    private static (
        IReadOnlyList<RoundItem>,
        IReadOnlyDictionary<Guid, IReadOnlyList<ReadCoding>>
    ) Team(Random chance)
    {
        var (coders, codes, sources) = (Ids(Coders), Ids(Codes), Ids(Sources));
        var codings = Enumerable
            .Range(0, Codings)
            .Select(i =>
            {
                var start = chance.Next(Length - 400);
                return (
                    Source: sources[i % Sources],
                    Read: new ReadCoding(
                        new PlacedCoding(
                            Guid.CreateVersion7(),
                            Guid.CreateVersion7(),
                            codes[chance.Next(Codes)],
                            coders[chance.Next(Coders)],
                            Anchor.Of(start, start + 20 + chance.Next(380))
                        )
                    )
                );
            })
            .GroupBy(one => one.Source, one => one.Read)
            .ToDictionary(one => one.Key, one => (IReadOnlyList<ReadCoding>)[.. one]);
        return ([.. sources.Select(source => new RoundItem(source, coders))], codings);
    }

    private static RatingsTable Ratings(Random chance) =>
        RatingsTable.FromRatings(
            Enumerable
                .Range(0, Units * Coders)
                .Select(_ => chance.Next(20) == 0 ? RatingsTable.Missing : chance.Next(5))
                .ToArray(),
            Coders,
            5
        );

    private static Guid[] Ids(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7())];
}
