using PeerEvents.Domain.Reconciliation.Agreement;

namespace PeerEvents.Domain.Tests.Reconciliation.Agreement;

/// <summary>What holds for any table, seen on random ones.</summary>
public class KeepingToTheProperties
{
    private const int Rounds = 100;

    [Fact]
    public void perfect_agreement_on_two_values_or_more_is_one() =>
        Each(
            (random, coders, categories, _) =>
            {
                var units = Enumerable
                    .Range(0, 12)
                    .Select(unit => unit < 2 ? unit : (int)random.Below(categories))
                    .Select(value => Enumerable.Repeat(value, coders).ToArray());
                var table = Ratings.Of(categories, [.. units]);
                foreach (var (name, coefficient) in Ratings.For(table))
                {
                    coefficient(table).Value.ShouldBeNear(1, name);
                }
            }
        );

    [Fact]
    public void the_order_of_units_and_coders_and_the_names_of_codes_change_nothing() =>
        Each(
            (random, coders, categories, units) =>
            {
                var table = Ratings.Of(categories, units);
                var turned = Ratings.Of(categories, [.. units.Reverse()]);
                var swapped = Ratings.Of(
                    categories,
                    [.. units.Select(unit => unit.Reverse().ToArray())]
                );
                var renamed = Ratings.Of(
                    categories,
                    [.. units.Select(unit => unit.Select(Rename).ToArray())]
                );
                foreach (var (name, coefficient) in Ratings.For(table))
                {
                    var value = coefficient(table).Value;
                    coefficient(turned).Value.ShouldBe(value, name);
                    coefficient(swapped).Value.ShouldBeNear(value, name);
                    coefficient(renamed).Value.ShouldBeNear(value, name);
                }

                int Rename(int rating) => rating < 0 ? rating : categories - 1 - rating;
            }
        );

    [Fact]
    public void alpha_leaves_out_units_with_fewer_than_two_values() =>
        Each(
            (_, coders, categories, units) =>
            {
                int[] lonely = [1, .. Enumerable.Repeat(RatingsTable.Missing, coders - 1)];
                int[] empty = [.. Enumerable.Repeat(RatingsTable.Missing, coders)];
                Alpha(Ratings.Of(categories, [.. units, lonely, empty]))
                    .Value.ShouldBe(Alpha(Ratings.Of(categories, units)).Value);
            }
        );

    [Fact]
    public void of_two_coders_alpha_is_pi_with_a_term_for_small_samples() =>
        EachPair(
            (table, units) =>
            {
                var pi = ScottPi.Of(table).Value;
                Alpha(table).Value.ShouldBeNear(pi + (1 - pi) / (2.0 * units.Length));
            }
        );

    [Fact]
    public void with_equal_shares_kappa_is_pi() =>
        EachPair(
            (_, units) =>
            {
                var mirrored = units.Concat(units.Select(unit => unit.Reverse().ToArray()));
                var table = Ratings.Of(4, [.. mirrored]);
                CohenKappa.Of(table).Value.ShouldBeNear(ScottPi.Of(table).Value);
                CohenKappa.Maximum(table).Value.ShouldBeNear(1);
            }
        );

    [Fact]
    public void kappa_never_passes_its_maximum() =>
        EachPair(
            (table, _) =>
                CohenKappa
                    .Of(table)
                    .Value!.Value.ShouldBeLessThanOrEqualTo(
                        CohenKappa.Maximum(table).Value!.Value + 1e-12
                    )
        );

    [Fact]
    public void of_two_categories_brennan_and_prediger_is_twice_the_agreement_less_one() =>
        Each(
            (random, coders, _, _) =>
            {
                var table = Ratings.Of(2, Ratings.Draw(random, coders, 2, missing: true));
                if (BrennanPrediger.Of(table) is { Value: { } value, Observed: { } observed })
                {
                    value.ShouldBe(2 * observed - 1, 1e-12);
                }
            }
        );

    [Fact]
    public void of_complete_ratings_forms_for_missing_ones_are_the_plain_ones() =>
        Each(
            (random, coders, categories, _) =>
            {
                var table = Ratings.Of(
                    categories,
                    Ratings.Draw(random, coders, categories, missing: false)
                );
                FleissKappa.WithMissing(table).Value.ShouldBeNear(FleissKappa.Of(table).Value);
                RandolphKappa.Of(table).Value.ShouldBeNear(BrennanPrediger.Of(table).Value);
                PercentAgreement
                    .OfPairs(table)
                    .Value.ShouldBeNear(PercentAgreement.OfUnits(table).Value);
            }
        );

    [Fact]
    public void of_two_coders_the_kappas_for_many_are_cohens_and_fleiss_is_scotts() =>
        EachPair(
            (table, _) =>
            {
                var cohen = CohenKappa.Of(table).Value;
                CongerKappa.Of(table).Value.ShouldBeNear(cohen);
                HubertKappa.Of(table).Value.ShouldBeNear(cohen);
                LightKappa.Of(table).Value.ShouldBeNear(cohen);
                FleissKappa.Of(table).Value.ShouldBeNear(ScottPi.Of(table).Value);
            }
        );

    [Fact]
    public void identity_weights_are_no_weights() =>
        Each(
            (_, _, categories, units) =>
            {
                var table = Ratings.Of(categories, units);
                var weights = Ratings.Identity(table);
                GwetCoefficient
                    .Of(table, weights)
                    .Value.ShouldBeNear(GwetCoefficient.Of(table).Value);
                BrennanPrediger
                    .Of(table, weights)
                    .Value.ShouldBeNear(BrennanPrediger.Of(table).Value);
                CongerKappa.Of(table, weights).Value.ShouldBeNear(CongerKappa.Of(table).Value);
                KrippendorffAlpha
                    .Of(table, AlphaMetric.Custom(weights))
                    .Value.ShouldBeNear(Alpha(table).Value);
            }
        );

    [Fact]
    public void interval_alpha_knows_no_zero_and_ratio_alpha_no_unit() =>
        Each(
            (_, _, categories, units) =>
            {
                var table = Ratings.Of(categories, units);
                double[] values = [.. Enumerable.Range(0, categories).Select(at => at * at + 1.0)];
                Of(AlphaMetric.Interval([.. values.Select(value => 7 * value - 3)]))
                    .ShouldBeNear(Of(AlphaMetric.Interval(values)));
                Of(AlphaMetric.Ratio([.. values.Select(value => 7 * value)]))
                    .ShouldBeNear(Of(AlphaMetric.Ratio(values)));

                double? Of(AlphaMetric metric) => KrippendorffAlpha.Of(table, metric).Value;
            }
        );

    [Fact]
    public void ordinal_alpha_knows_the_order_only() =>
        Each(
            (_, _, categories, units) =>
            {
                // The same ranks with unused ones between them.
                var spread = units.Select(unit =>
                    unit.Select(rating => rating < 0 ? rating : rating * rating + 2).ToArray()
                );
                KrippendorffAlpha
                    .Of(Ratings.Of(categories * categories + 2, [.. spread]), AlphaMetric.Ordinal)
                    .Value.ShouldBeNear(
                        KrippendorffAlpha
                            .Of(Ratings.Of(categories, units), AlphaMetric.Ordinal)
                            .Value
                    );
            }
        );

    private static AgreementFigure Alpha(RatingsTable table) =>
        KrippendorffAlpha.Of(table, AlphaMetric.Nominal);

    private static void EachPair(Action<RatingsTable, int[][]> holds)
    {
        var random = new SeededRandom(Ratings.Seed);
        for (var round = 0; round < Rounds; round++)
        {
            int[][] units =
            [
                [0, 1],
                .. Ratings.Draw(random, 2, 4, missing: false),
            ];
            holds(Ratings.Of(4, units), units);
        }
    }

    private static void Each(Action<SeededRandom, int, int, int[][]> holds)
    {
        var random = new SeededRandom(Ratings.Seed);
        for (var round = 0; round < Rounds; round++)
        {
            var (coders, categories) = (2 + (int)random.Below(4), 2 + (int)random.Below(4));
            var missing = random.Below(2) == 0;
            holds(random, coders, categories, Ratings.Draw(random, coders, categories, missing));
        }
    }
}
