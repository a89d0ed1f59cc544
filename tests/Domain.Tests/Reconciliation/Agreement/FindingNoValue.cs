using System.Reflection;
using PeerEvents.Domain.Reconciliation.Agreement;

namespace PeerEvents.Domain.Tests.Reconciliation.Agreement;

public class FindingNoValue
{
    private static readonly int[][] OneValue =
    [
        [0, 0],
        [0, 0],
    ];
    private static readonly int[][] NeverTwice =
    [
        [0, -1],
        [-1, 1],
    ];

    // Two coders each with so much over one another that no exact search would end.
    private static readonly Section[] Heap =
    [
        .. Enumerable.Range(0, 400).Select(at => new Section(at, at + 1_000, at % 7)),
    ];

    public static IEnumerable<TheoryDataRow<string>> Codes =>
        Answers.Keys.Select(code => new TheoryDataRow<string>(code));

    private static Dictionary<string, Func<AgreementReason?>> Answers { get; } =
        new()
        {
            ["agreement/one-value-in-use"] = () => Alpha(Ratings.Of(2, OneValue)).Reason,
            ["agreement/no-unit-coded-twice"] = () => Alpha(Ratings.Of(2, NeverTwice)).Reason,
            ["agreement/length-zero"] = () => AlphaU.Of(Continuum(0, [], [])).Reason,
            ["agreement/wrong-number-of-coders"] = () =>
                CohenKappa
                    .Of(
                        Ratings.Of(
                            2,
                            [
                                [0, 1, 0],
                            ]
                        )
                    )
                    .Reason,
            ["agreement/units-without-same-number-of-ratings"] = () =>
                FleissKappa
                    .Of(
                        Ratings.Of(
                            2,
                            [
                                [0, 1, 0],
                                [0, 1, -1],
                            ]
                        )
                    )
                    .Reason,
            ["agreement/coders-not-told-apart"] = () =>
                CongerKappa
                    .Of(
                        RatingsTable.FromCounts([
                            [1, 1],
                            [2, 0],
                        ])
                    )
                    .Reason,
            ["agreement/category-never-used"] = () =>
                FleissKappa
                    .OfCategory(
                        Ratings.Of(
                            3,
                            [
                                [0, 1],
                                [1, 1],
                            ]
                        ),
                        2
                    )
                    .Reason,
            ["agreement/pair-without-value"] = () =>
                LightKappa
                    .Of(
                        Ratings.Of(
                            2,
                            [
                                [0, 1, -1],
                                [1, 1, -1],
                                [0, -1, 0],
                            ]
                        )
                    )
                    .Reason,
            ["agreement/no-disagreement-expected"] = () =>
                WeightedKappa
                    .Of(
                        Ratings.Of(
                            2,
                            [
                                [0, 1],
                                [1, 1],
                            ]
                        ),
                        CategoryWeights.Custom([
                            [0, 0],
                            [0, 0],
                        ])
                    )
                    .Reason,
            ["agreement/ratio-below-zero"] = () =>
                KrippendorffAlpha
                    .Of(
                        Ratings.Of(
                            2,
                            [
                                [0, 1],
                                [1, 1],
                            ]
                        ),
                        AlphaMetric.Ratio([-1, 1])
                    )
                    .Reason,
            ["agreement/segments-overlap"] = () =>
                UAlpha.Of(Continuum(10, [new(0, 5, 0), new(4, 6, 1)], [])).U.Reason,
            ["agreement/nothing-unitized"] = () => AlphaU.Of(Continuum(10, [], [])).Reason,
            ["agreement/no-intersection"] = () =>
                UAlpha.Of(Continuum(10, [new(0, 5, 0)], [new(5, 6, 0)])).Coding.Reason,
            ["agreement/alignment-too-large"] = () =>
                Gamma
                    .BestAlignmentDisorder(Continuum(2_000, Heap, Heap), GammaWeights.Equal)
                    .Reason,
            ["agreement/resamples-without-value"] = () =>
                Bootstrap
                    .Of(
                        Ratings.Of(
                            2,
                            [
                                [0, 0],
                                [1, 1],
                            ]
                        ),
                        Alpha,
                        200,
                        Ratings.Seed
                    )
                    .Reason,
        };

    [Theory]
    [MemberData(nameof(Codes))]
    public void says_why(string code)
    {
        var reason = Answers[code]();
        reason.ShouldNotBeNull();
        reason.Code.ShouldBe(code);
        reason.Sentence.ShouldEndWith(".");
    }

    [Fact]
    public void has_no_reason_that_is_never_given() =>
        typeof(AgreementReason)
            .GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(property => ((AgreementReason)property.GetValue(null)!).Code)
            .ShouldBe(Answers.Keys, ignoreOrder: true);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 0, 0, -1, 0, 0)]
    public void with_one_value_in_use_is_the_answer_of_every_coefficient(params int[] ratings)
    {
        var table = Ratings.Of(3, [.. ratings.Chunk(Math.Min(3, ratings.Length))]);
        foreach (var (name, coefficient) in Ratings.For(table))
        {
            var figure = coefficient(table);
            figure.Value.ShouldBeNull(name);
            figure.Reason.ShouldBe(AgreementReason.OneValueInUse, name);
        }
    }

    [Fact]
    public void with_no_unit_coded_twice_is_the_answer_of_every_coefficient()
    {
        foreach (var (name, coefficient) in Ratings.For(Ratings.Of(2, NeverTwice)))
        {
            var figure = coefficient(Ratings.Of(2, NeverTwice));
            figure.Value.ShouldBeNull(name);
            figure.Reason.ShouldBe(AgreementReason.NoUnitCodedTwice, name);
        }
    }

    [Fact]
    public void without_units_is_the_answer_of_every_coefficient()
    {
        foreach (var (name, coefficient) in Ratings.For(Ratings.Of(2)))
        {
            coefficient(Ratings.Of(2)).Reason.ShouldBe(AgreementReason.NoUnitCodedTwice, name);
        }

        PercentAgreement.OfPairs(Ratings.Of(2)).Reason.ShouldBe(AgreementReason.NoUnitCodedTwice);
        PercentAgreement.OfUnits(Ratings.Of(2)).Reason.ShouldBe(AgreementReason.NoUnitCodedTwice);
    }

    [Fact]
    public void of_one_coder_is_the_answer_of_every_coefficient()
    {
        var alone = Ratings.Of(
            2,
            [
                [0],
                [1],
            ]
        );
        foreach (var (name, coefficient) in Ratings.OfTwo.Concat(Ratings.OfMany))
        {
            coefficient(alone).Reason.ShouldBe(AgreementReason.WrongNumberOfCoders, name);
        }

        var text = new UnitizedContinuum(
            10,
            1,
            [
                [new Section(0, 5, 0)],
            ]
        );
        AlphaU.Of(text).Reason.ShouldBe(AgreementReason.WrongNumberOfCoders);
        UAlpha.Of(text).U.Reason.ShouldBe(AgreementReason.WrongNumberOfCoders);
        Gamma
            .Of(text, GammaWeights.Equal, 3, 1)
            .Figure.Reason.ShouldBe(AgreementReason.WrongNumberOfCoders);
    }

    [Fact]
    public void of_unitizing_when_all_is_coded_as_one_section()
    {
        var text = Continuum(10, [new(0, 10, 0)], [new(0, 10, 0)]);
        AlphaU.Of(text).Reason.ShouldBe(AgreementReason.OneValueInUse);
        UAlpha.Of(text).U.Reason.ShouldBe(AgreementReason.OneValueInUse);
        UAlpha.Of(text).Relevance.Reason.ShouldBe(AgreementReason.OneValueInUse);
        UAlpha.Of(text).OfValue[1].Reason.ShouldBe(AgreementReason.CategoryNeverUsed);
    }

    [Fact]
    public void where_the_values_in_use_count_as_equal_is_the_answer_with_any_rounding()
    {
        int[][] units =
        [
            [0, 1],
            [1, 1],
            [0, 0],
            [1, 0],
            [0, 0],
            [0, 1],
            [1, 0],
        ];
        var table = Ratings.Of(3, units);
        var weights = CategoryWeights.Custom([
            [0, 0, 1],
            [0, 0, 1],
            [1, 1, 0],
        ]);
        AgreementFigure[] figures =
        [
            WeightedKappa.Of(table, weights),
            ScottPi.Of(table, weights),
            FleissKappa.WithMissing(table, weights),
            CongerKappa.Of(table, weights),
            KrippendorffAlpha.Of(table, AlphaMetric.Custom(weights)),
        ];
        figures.ShouldAllBe(figure => figure.Reason == AgreementReason.NoDisagreementExpected);
    }

    [Fact]
    public void tells_what_was_observed_all_the_same() =>
        GwetCoefficient.Of(Ratings.Of(2, OneValue)).Observed.ShouldBe(1);

    [Fact]
    public void goes_for_the_intervals_too()
    {
        CohenKappa.Interval(Ratings.Of(2, OneValue)).Reason.ShouldBe(AgreementReason.OneValueInUse);
        Bootstrap
            .Of(Ratings.Of(2, OneValue), Alpha, 10, Ratings.Seed)
            .Reason.ShouldBe(AgreementReason.OneValueInUse);
    }

    private static AgreementFigure Alpha(RatingsTable table) =>
        KrippendorffAlpha.Of(table, AlphaMetric.Nominal);

    private static UnitizedContinuum Continuum(long length, Section[] first, Section[] second) =>
        new(length, categories: 7, [first, second]);
}
