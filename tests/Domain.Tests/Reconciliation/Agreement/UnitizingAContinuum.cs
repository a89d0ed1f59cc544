using PeerEvents.Domain.Reconciliation.Agreement;

namespace PeerEvents.Domain.Tests.Reconciliation.Agreement;

public class UnitizingAContinuum
{
    private const int Gap = 0;

    private static UnitizedContinuum Of(long length, params Section[][] coders) =>
        new(length, categories: 3, coders);

    [Fact]
    public void never_pairs_a_segment_with_itself_even_where_it_meets_several()
    {
        // The first coder's ten units of value 0 meet four and four of the second coder. Rows of
        // coincidences without gaps are 12 and 4; less self-pairs of 8² + 4² and 4² this expects
        // 64, 48, 48 and 0 of 160. So 1 − (8/16) / (96/160).
        var figures = UAlpha.Of(Of(20, [new(0, 10, 0)], [new(0, 4, 0), new(6, 10, 1)]));
        figures.Coding.Value.ShouldBeNear(1 / 6.0);
        figures.Coding.Coverage.ShouldBeNear(16 / 40.0);
        figures.Coding.IsProvisional.ShouldBeFalse();
    }

    [Fact]
    public void by_more_than_two_is_provisional()
    {
        Section[] coder = [new(0, 5, 0), new(7, 9, 1)];
        var figures = UAlpha.Of(Of(20, coder, coder, coder));
        figures.U.Value.ShouldBeNear(1);
        figures.U.IsProvisional.ShouldBeTrue();
        figures.Relevance.IsProvisional.ShouldBeTrue();
        figures.Coding.IsProvisional.ShouldBeTrue();
        figures.OfValue.ShouldAllBe(figure => figure.IsProvisional);
    }

    [Fact]
    public void into_units_of_one_is_nominal_alpha_with_the_gap_as_a_value() =>
        EachOfUnitsOfOne(
            (ratings, continuum) =>
                UAlpha
                    .Of(continuum)
                    .U.Value.ShouldBeNear(
                        KrippendorffAlpha.Of(Ratings.Of(4, ratings), AlphaMetric.Nominal).Value
                    )
        );

    [Fact]
    public void into_units_of_one_has_as_cu_alpha_nominal_alpha_of_what_both_coded() =>
        EachOfUnitsOfOne(
            (ratings, continuum) =>
            {
                if (continuum.Coders > 2)
                {
                    return;
                }

                var both = ratings.Where(unit => !unit.Contains(Gap)).ToArray();
                UAlpha
                    .Of(continuum)
                    .Coding.Value.ShouldBeNear(
                        KrippendorffAlpha.Of(Ratings.Of(4, both), AlphaMetric.Nominal).Value
                    );
            }
        );

    [Fact]
    public void with_one_code_leaves_relevance_as_all_there_is()
    {
        var random = new SeededRandom(Ratings.Seed);
        for (var round = 0; round < 50; round++)
        {
            Section[][] coders = [Draw(random), Draw(random)];
            var figures = UAlpha.Of(Of(100, coders));
            figures.U.Value.ShouldBeNear(figures.Relevance.Value);
            figures.Coding.Value.ShouldBeNull();
        }

        static Section[] Draw(SeededRandom random)
        {
            var (first, second) = (random.Below(20), 40 + random.Below(20));
            return [new(first, first + 10, 1), new(second, second + 30, 1)];
        }
    }

    [Fact]
    public void of_the_same_sections_is_one_by_the_older_form_too()
    {
        Section[] coder = [new(0, 5, 0), new(7, 9, 1), new(3, 12, 2)];
        var figure = AlphaU.Of(Of(20, coder, coder));
        figure.Observed.ShouldBe(0);
        figure.Value.ShouldBe(1);
        AlphaU.OfCategory(Of(20, coder, coder), 2).Value.ShouldBe(1);
    }

    [Fact]
    public void by_the_older_form_wants_sections_of_one_category_apart()
    {
        Section[] coder = [new(0, 5, 0), new(4, 9, 0)];
        AlphaU.Of(Of(20, coder, [])).Reason.ShouldBe(AgreementReason.SegmentsOverlap);
        AlphaU
            .OfCategory(Of(20, [new(0, 5, 0)], []), 1)
            .Reason.ShouldBe(AgreementReason.CategoryNeverUsed);
    }

    [Fact]
    public void by_the_older_form_counts_a_section_in_a_gap_by_its_length()
    {
        // Lengths 3 and 4, both alone: 2 (9 + 16) over 2 · 1 · 10².
        var figure = AlphaU.Of(Of(10, [new(0, 3, 0)], [new(5, 9, 0)]));
        figure.Observed.ShouldBeNear(0.25);
    }

    [Fact]
    public void does_not_depend_on_the_order_in_which_sections_are_told()
    {
        Section[] coder = [new(7, 9, 1), new(0, 5, 0)];
        Section[] other = [new(1, 5, 0), new(8, 9, 1)];
        var told = UAlpha.Of(Of(20, coder, other));
        var turned = UAlpha.Of(Of(20, [.. coder.Reverse()], [.. other.Reverse()]));
        told.U.Value.ShouldBe(turned.U.Value);
        told.Coding.Value.ShouldBe(turned.Coding.Value);
    }

    private static void EachOfUnitsOfOne(Action<int[][], UnitizedContinuum> holds)
    {
        var random = new SeededRandom(Ratings.Seed);
        for (var round = 0; round < 60; round++)
        {
            var coders = 2 + (int)random.Below(3);

            // One unit that both coded, so that there is something to compare.
            int[] first = [.. Enumerable.Range(0, coders).Select(coder => 1 + coder % 2)];
            int[][] ratings = [first, .. Ratings.Draw(random, coders, 4, missing: false)];
            holds(
                ratings,
                Of(
                    ratings.Length,
                    [.. Enumerable.Range(0, coders).Select(coder => Units(ratings, coder))]
                )
            );
        }
    }

    private static Section[] Units(int[][] ratings, int coder) =>
        [
            .. ratings
                .Select((unit, at) => new Section(at, at + 1, unit[coder] - 1))
                .Where(section => section.Category >= 0),
        ];
}
