using PeerEvents.Domain.Reconciliation.Agreement;

namespace PeerEvents.Domain.Tests.Reconciliation.Agreement;

public class BuildingATableOfRatings
{
    [Fact]
    public void from_units_counts_and_a_contingency_table_is_the_same_where_coders_do_not_matter()
    {
        var units = RatingsTable.FromUnits(
            [
                [0, 0],
                [0, 1],
                [1, 0],
                [1, 1],
            ],
            2,
            2
        );
        var counts = RatingsTable.FromCounts([
            [2, 0],
            [1, 1],
            [1, 1],
            [0, 2],
        ]);
        var contingency = RatingsTable.FromContingency([
            [1, 1],
            [1, 1],
        ]);
        foreach (var table in (RatingsTable[])[units, counts, contingency])
        {
            (table.Units, table.Coders, table.Categories).ShouldBe((4, 2, 2));
            KrippendorffAlpha
                .Of(table, AlphaMetric.Nominal)
                .Value.ShouldBeNear(1 - 0.5 / (32 / 56.0));
        }

        units.TellsCodersApart.ShouldBeTrue();
        counts.TellsCodersApart.ShouldBeFalse();
    }

    [Fact]
    public void from_runs_counts_each_unit_of_a_run()
    {
        var runs = RatingsTable.FromRuns(
            [([0, 0], 3), ([0, 1], 0), ([1, 0], 1), ([0, 0], 2)],
            2,
            2
        );
        runs.Units.ShouldBe(6);
        PercentAgreement.OfUnits(runs).Value.ShouldBeNear(5 / 6.0);
    }

    [Fact]
    public void pools_pairs_or_takes_the_mean_of_units()
    {
        // Three of three agree in one unit, none of one pair in the other.
        var table = Ratings.Of(
            2,
            [
                [0, 0, 0],
                [0, 1, -1],
            ]
        );
        PercentAgreement.OfPairs(table).Value.ShouldBeNear(6 / 8.0);
        PercentAgreement.OfUnits(table).Value.ShouldBeNear(1 / 2.0);
    }

    [Fact]
    public void keeps_categories_that_nobody_used_as_levels_until_told()
    {
        // Levels 0, 1 and 3 of four: |1 − 3| is 2/3 of the way, but 1/2 once level 2 is gone.
        var table = Ratings.Of(
            4,
            [
                [0, 0],
                [1, 3],
            ]
        );
        WeightedKappa.Of(table, CategoryWeights.Linear(4)).Value.ShouldBeNear(1 - 1 / 3.0 / 0.5);

        var dropped = table.WithoutUnusedCategories();
        dropped.Categories.ShouldBe(3);
        WeightedKappa.Of(dropped, CategoryWeights.Linear(3)).Value.ShouldBeNear(1 - 0.25 / 0.5);
        BrennanPrediger.Of(table).Expected.ShouldBeNear(1 / 4.0);
        BrennanPrediger.Of(dropped).Expected.ShouldBeNear(1 / 3.0);
    }

    [Fact]
    public void refuses_what_is_no_rating()
    {
        Should.Throw<ArgumentOutOfRangeException>(() =>
            Ratings.Of(
                2,
                [
                    [0, 2],
                ]
            )
        );
        Should.Throw<ArgumentOutOfRangeException>(() =>
            Ratings.Of(
                2,
                [
                    [0, -2],
                ]
            )
        );
        Should.Throw<ArgumentOutOfRangeException>(() => RatingsTable.FromRatings([0, 1, 0], 2, 2));
        Should.Throw<ArgumentException>(() =>
            RatingsTable.FromUnits(
                [
                    [0, 1],
                    [0],
                ],
                2,
                2
            )
        );
    }

    [Fact]
    public void refuses_weights_that_do_not_fit()
    {
        var table = Ratings.Of(
            3,
            [
                [0, 1],
                [2, 2],
            ]
        );
        Should.Throw<ArgumentException>(() => WeightedKappa.Of(table, CategoryWeights.Linear(4)));
        Should.Throw<ArgumentException>(() =>
            KrippendorffAlpha.Of(table, AlphaMetric.Interval([1, 2]))
        );
        Should.Throw<ArgumentException>(() =>
            CategoryWeights.Custom([
                [0, 1],
                [2, 0],
            ])
        );
        Should.Throw<ArgumentException>(() =>
            CategoryWeights.Custom([
                [0, 1],
            ])
        );
        Should.Throw<ArgumentException>(() =>
            CategoryWeights.Custom([
                [1, 1],
                [1, 0],
            ])
        );
        Should.Throw<ArgumentException>(() =>
            CategoryWeights.Custom([
                [0, -1],
                [-1, 0],
            ])
        );
    }

    [Fact]
    public void of_sets_keeps_an_empty_set_apart_from_no_rating()
    {
        // Distances: {0,1} to {0} 2/3, {2} to both 1. Observed 1/3, expected 28/3 over 12.
        var sets = new SetRatings(
            [
                [
                    [0, 1],
                    [0],
                ],
                [
                    [2],
                    [2],
                ],
                [
                    [],
                    null,
                ],
            ],
            coders: 2,
            categories: 3
        );
        var alpha = KrippendorffAlpha.Of(sets.Table, sets.Metric(SetDistance.Masi));
        alpha.Observed.ShouldBeNear(1 / 3.0);
        alpha.Expected.ShouldBeNear(7 / 9.0);
        alpha.Value.ShouldBeNear(4 / 7.0);
    }

    [Fact]
    public void of_sets_looks_at_one_category_too()
    {
        var sets = new SetRatings(
            [
                [
                    [0, 70],
                    [0],
                ],
                [
                    [70],
                    [70, 1],
                ],
                [
                    [],
                    [70],
                ],
                [
                    [],
                    null,
                ],
            ],
            coders: 2,
            categories: 71
        );
        var table = sets.Presence(70);
        table.Units.ShouldBe(4);
        PercentAgreement.OfUnits(table).Value.ShouldBeNear(1 / 3.0);
        PercentAgreement.OfUnits(sets.Presence(0)).Value.ShouldBeNear(1);
        CohenKappa.Of(sets.Presence(2)).Reason.ShouldBe(AgreementReason.OneValueInUse);
    }

    [Fact]
    public void of_sets_that_overlap_takes_a_third_of_their_share()
    {
        // {0,1} and {1,2} share one of three: 1 − 1/3 · 1/3.
        var sets = new SetRatings(
            [
                [
                    [0, 1],
                    [1, 2],
                ],
                [
                    [1, 0, 1],
                    [1, 2],
                ],
            ],
            coders: 2,
            categories: 3
        );
        KrippendorffAlpha
            .Of(sets.Table, sets.Metric(SetDistance.Masi))
            .Observed.ShouldBeNear(8 / 9.0);
    }

    [Fact]
    public void weighted_by_identity_has_the_interval_of_cohens_kappa()
    {
        var table = RatingsTable.FromContingency([
            [88, 14, 18],
            [10, 40, 10],
            [2, 6, 12],
        ]);
        var weighted = WeightedKappa.Interval(table, CategoryWeights.Identity(3));
        var plain = CohenKappa.Interval(table);
        (weighted.Low, weighted.High).ShouldBe((plain.Low, plain.High));
    }
}
