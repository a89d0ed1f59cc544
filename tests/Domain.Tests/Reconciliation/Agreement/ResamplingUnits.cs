using PeerEvents.Domain.Reconciliation.Agreement;

namespace PeerEvents.Domain.Tests.Reconciliation.Agreement;

public class ResamplingUnits
{
    // Two coders agree on 80 of 100 units.
    private static readonly RatingsTable Eighty = RatingsTable.FromContingency([
        [40, 10],
        [10, 40],
    ]);

    private static AgreementFigure Alpha(RatingsTable table) =>
        KrippendorffAlpha.Of(table, AlphaMetric.Nominal);

    [Fact]
    public void spreads_the_percentage_as_the_binomial_distribution_says()
    {
        // Of 100 draws with chance .8, 2.5 % lie at 72 or less and 2.5 % at 88 or more.
        var interval = Bootstrap.Of(
            Eighty,
            table => PercentAgreement.OfUnits(table),
            2_000,
            Ratings.Seed
        );
        interval.Low!.Value.ShouldBe(0.72, 0.011);
        interval.High!.Value.ShouldBe(0.875, 0.011);
        interval.Level.ShouldBe(0.95);
        interval.Resamples.ShouldBe(2_000);
        interval.Seed.ShouldBe(Ratings.Seed);
    }

    [Fact]
    public void comes_near_the_asymptotic_interval_of_kappa()
    {
        var asymptotic = CohenKappa.Interval(Eighty);
        var interval = Bootstrap.Of(Eighty, CohenKappa.Of, 2_000, Ratings.Seed);
        interval.Low!.Value.ShouldBe(asymptotic.Low!.Value, 0.03);
        interval.High!.Value.ShouldBe(asymptotic.High!.Value, 0.03);
    }

    [Fact]
    public void of_perfect_agreement_leaves_no_doubt_and_counts_draws_without_value()
    {
        var interval = Bootstrap.Of(Ratings.Of(2, Perfect(7)), Alpha, 500, Ratings.Seed);
        interval.Low.ShouldBe(1);
        interval.High.ShouldBe(1);

        // Seven draws of the same value have the chance (4/7)⁷ + (3/7)⁷, about 11 in 500.
        interval.ResamplesWithoutValue!.Value.ShouldBeInRange(1, 25);

        static int[][] Perfect(int units) =>
            [.. Enumerable.Range(0, units).Select(unit => (int[])[unit % 2, unit % 2])];
    }

    [Fact]
    public void of_a_wider_level_is_wider()
    {
        var narrow = Bootstrap.Of(Eighty, Alpha, 500, Ratings.Seed, level: 0.8);
        var wide = Bootstrap.Of(Eighty, Alpha, 500, Ratings.Seed, level: 0.99);
        wide.Low!.Value.ShouldBeLessThan(narrow.Low!.Value);
        wide.High!.Value.ShouldBeGreaterThan(narrow.High!.Value);
    }

    [Fact]
    public void with_the_same_seed_gives_the_same_bits_whatever_the_order_of_units()
    {
        var random = new SeededRandom(Ratings.Seed);
        int[][] units =
        [
            .. Enumerable.Range(0, 9).SelectMany(_ => Ratings.Draw(random, 3, 3, true)),
        ];
        var first = Bootstrap.Of(Ratings.Of(3, units), Alpha, 300, 5);
        var again = Bootstrap.Of(Ratings.Of(3, [.. units.Reverse()]), Alpha, 300, 5);
        var other = Bootstrap.Of(Ratings.Of(3, units), Alpha, 300, 6);
        first.Reason.ShouldBeNull();
        (again.Low, again.High).ShouldBe((first.Low, first.High));
        (other.Low, other.High).ShouldNotBe((first.Low, first.High));
    }

    [Fact]
    public void goes_for_sets_too()
    {
        var sets = new SetRatings(
            Enumerable
                .Range(0, 20)
                .Select(unit =>
                    (IReadOnlyList<IReadOnlyCollection<int>?>)
                        [
                            [unit % 3],
                            [unit % 3, unit % 2],
                        ]
                ),
            coders: 2,
            categories: 3
        );
        var metric = sets.Metric(SetDistance.Masi);
        var interval = Bootstrap.Of(
            sets.Table,
            table => KrippendorffAlpha.Of(table, metric),
            200,
            Ratings.Seed
        );
        var alpha = KrippendorffAlpha.Of(sets.Table, metric).Value!.Value;
        interval.Low!.Value.ShouldBeLessThan(alpha);
        interval.High!.Value.ShouldBeGreaterThan(alpha);
    }

    [Fact]
    public void draws_numbers_that_are_the_same_everywhere()
    {
        // xoshiro256** on a state of SplitMix64 from 1234567, computed apart from this code.
        var random = new SeededRandom(1_234_567);
        random.Next().ShouldBe(3_504_822_795_582_309_479ul);
        random.Next().ShouldBe(1_819_558_768_956_484_042ul);
        random.Next().ShouldBe(1_250_851_346_055_027_673ul);
    }

    [Fact]
    public void draws_every_number_below_the_limit_alike()
    {
        var random = new SeededRandom(Ratings.Seed);
        var counts = new int[7];
        for (var draw = 0; draw < 70_000; draw++)
        {
            counts[random.Below(7)]++;
        }

        // Four standard deviations of a binomial share of one in seven.
        counts.ShouldAllBe(count => Math.Abs(count - 10_000) < 4 * 93);
    }
}
