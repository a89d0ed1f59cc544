using PeerEvents.Domain.Reconciliation.Agreement;

namespace PeerEvents.Domain.Tests.Reconciliation.Agreement;

public class AligningUnits
{
    [Fact]
    public void of_three_coders_meets_what_pygamma_found()
    {
        // Its fixture of three annotators: disorder .40876, γ .659 from 30 samples.
        var continuum = new UnitizedContinuum(
            15,
            categories: 3,
            [
                [new(1, 5, 0), new(10, 14, 1)],
                [new(2, 6, 0), new(11, 15, 1)],
                [new(1, 4, 0), new(9, 14, 2)],
            ]
        );
        Gamma
            .BestAlignmentDisorder(continuum, GammaWeights.Equal)
            .Value!.Value.ShouldBe(0.40875643, 1e-6);
        Gamma
            .Of(continuum, GammaWeights.Equal, 300, seed: 1)
            .Figure.Value!.Value.ShouldBe(0.6588, 0.2);
    }

    [Fact]
    public void counts_a_unit_without_a_partner_as_missing()
    {
        // Two solo units cost Δ each, over a mean of one unit: farther apart than 2 Δ.
        var continuum = new UnitizedContinuum(
            100,
            1,
            [
                [new(0, 5, 0)],
                [new(50, 55, 0)],
            ]
        );
        Gamma.BestAlignmentDisorder(continuum, GammaWeights.Equal).Value.ShouldBe(2);
        Gamma.BestAlignmentDisorder(continuum, new GammaWeights(1, 1, 0.5)).Value.ShouldBe(1);
    }

    [Fact]
    public void finds_the_least_disorder_of_all_alignments()
    {
        var random = new SeededRandom(Ratings.Seed);
        for (var round = 0; round < 150; round++)
        {
            var coders = 2 + (int)random.Below(3);
            var continuum = Draw(random, coders, most: coders == 2 ? 5 : 3);
            var weights = round % 2 == 0 ? GammaWeights.Equal : new GammaWeights(3, 2, 1);
            Gamma
                .BestAlignmentDisorder(continuum, weights)
                .Value!.Value.ShouldBe(EveryAlignment.LeastDisorder(continuum, weights), 1e-12);
        }
    }

    [Fact]
    public void of_the_same_units_has_no_disorder_and_gamma_is_one()
    {
        var random = new SeededRandom(Ratings.Seed);
        for (var round = 0; round < 20; round++)
        {
            var coder = Draw(random, 2, most: 5).Sections[0];
            var continuum = new UnitizedContinuum(60, 3, [coder, coder, coder]);
            var gamma = Gamma.Of(continuum, GammaWeights.Equal, 10, seed: 4).Figure;
            gamma.Observed.ShouldBe(0);
            gamma.Value.ShouldBe(1);
        }
    }

    [Fact]
    public void never_passes_one_and_is_one_only_without_disorder()
    {
        var random = new SeededRandom(Ratings.Seed);
        for (var round = 0; round < 40; round++)
        {
            var gamma = Gamma.Of(Draw(random, 3, 4), GammaWeights.Equal, 10, seed: 4).Figure;
            gamma.Value!.Value.ShouldBeLessThanOrEqualTo(1);
            (gamma.Value == 1).ShouldBe(gamma.Observed == 0);
        }
    }

    [Fact]
    public void does_not_depend_on_the_unit_of_length()
    {
        var random = new SeededRandom(Ratings.Seed);
        for (var round = 0; round < 20; round++)
        {
            var continuum = Draw(random, 2, 5);
            var stretched = new UnitizedContinuum(
                continuum.Length * 1_000,
                continuum.Categories,
                continuum.Sections.Select(coder =>
                    coder.Select(at => new Section(at.Start * 1_000, at.End * 1_000, at.Category))
                )
            );
            Gamma
                .BestAlignmentDisorder(stretched, GammaWeights.Equal)
                .Value.ShouldBeNear(
                    Gamma.BestAlignmentDisorder(continuum, GammaWeights.Equal).Value
                );
        }
    }

    [Fact]
    public void with_the_same_seed_gives_the_same_bits()
    {
        var continuum = Draw(new SeededRandom(Ratings.Seed), 3, 4);
        var first = Gamma.Of(continuum, GammaWeights.Equal, 20, seed: 11);
        var again = Gamma.Of(continuum, GammaWeights.Equal, 20, seed: 11);
        var other = Gamma.Of(continuum, GammaWeights.Equal, 20, seed: 12);
        BitConverter
            .DoubleToInt64Bits(again.Figure.Value!.Value)
            .ShouldBe(BitConverter.DoubleToInt64Bits(first.Figure.Value!.Value));
        other.Figure.Value.ShouldNotBe(first.Figure.Value);
        (first.Seed, first.Samples).ShouldBe((11ul, 20));
    }

    [Fact]
    public void works_where_a_coder_marked_nothing()
    {
        var continuum = new UnitizedContinuum(
            50,
            1,
            [
                [new(0, 5, 0), new(9, 20, 0)],
                [],
            ]
        );
        var gamma = Gamma.Of(continuum, GammaWeights.Equal, 20, seed: 1).Figure;
        gamma.Observed.ShouldBe(2);
        gamma.Value!.Value.ShouldBeLessThanOrEqualTo(1);
    }

    private static UnitizedContinuum Draw(SeededRandom random, int coders, int most) =>
        new(
            60,
            categories: 3,
            [
                .. Enumerable
                    .Range(0, coders)
                    .Select(_ =>
                        Enumerable
                            .Range(0, 1 + (int)random.Below(most))
                            .Select(_ => Unit(random))
                            .ToList()
                    ),
            ]
        );

    private static Section Unit(SeededRandom random)
    {
        var start = random.Below(40);
        return new Section(start, start + 3 + random.Below(15), (int)random.Below(3));
    }
}
