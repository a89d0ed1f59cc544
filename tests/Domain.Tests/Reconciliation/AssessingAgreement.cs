using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Sources;
using static PeerEvents.Domain.Tests.Reconciliation.Side;

namespace PeerEvents.Domain.Tests.Reconciliation;

public class AssessingAgreement
{
    private const double Close = 1e-12;
    private static readonly int[] StepsOfAna = [1, 2, 3, 3];
    private static readonly int[] StepsOfBen = [1, 3, 3, 2];

    [Fact]
    public void over_characters_of_a_text_of_ten_thousand()
    {
        // Both 500, neither 8,500, only one 1,000: 0.9 observed, 0.82 expected.
        PlacedCoding[] codings =
        [
            Placed(1, Ids.Ana, Book.Hope, 0, 1000),
            Placed(2, Ids.Ben, Book.Hope, 500, 1500),
        ];
        Value(Coefficient.Percent, AgreementUnit.Character, codings).ShouldBe(0.9, Close);
        Value(Coefficient.CohenKappa, AgreementUnit.Character, codings).ShouldBe(4.0 / 9, Close);
    }

    [Fact]
    public void counts_what_one_coder_coded_twice_once()
    {
        PlacedCoding[] codings =
        [
            Placed(1, Ids.Ana, Book.Hope, 0, 1000),
            Placed(2, Ids.Ana, Book.Hope, 0, 1000),
        ];
        Value(Coefficient.Percent, AgreementUnit.Character, codings).ShouldBe(0.9, Close);
        Value(Coefficient.CohenKappa, AgreementUnit.Character, codings).ShouldBe(0, Close);
    }

    [Fact]
    public void over_turns_says_whether_a_code_is_anywhere_in_each()
    {
        // Four turns of ten; Ana codes the first and second, Ben the second and third.
        PlacedCoding[] codings =
        [
            Placed(1, Ids.Ana, Book.Hope, 3, 12),
            Placed(2, Ids.Ben, Book.Hope, 15, 22),
        ];
        var assessment = Assess(
            new AgreementDesign(Coefficient.Percent, AgreementUnit.Turn, [Book.Hope]),
            Source(40, codings, Units(4))
        );
        assessment.Units.ShouldBe(4);
        assessment.Pooled.Figure.Value.ShouldBe(0.5);
        assessment.OfCodes.ShouldHaveSingleItem().CodeId.ShouldBe(Book.Hope);
    }

    [Fact]
    public void pools_codes_and_gives_each_a_figure_of_its_own()
    {
        PlacedCoding[] codings =
        [
            Placed(1, Ids.Ana, Book.Hope, 0, 10),
            Placed(2, Ids.Ben, Book.Hope, 0, 10),
            Placed(3, Ids.Ana, Book.Fear, 10, 20),
        ];
        var assessment = Assess(
            new AgreementDesign(Coefficient.Percent, AgreementUnit.Turn, [Book.Hope, Book.Fear]),
            Source(20, codings, Units(2))
        );
        assessment.OfCodes.Select(of => of.Figure.Value).ShouldBe([1, 0.5]);
        assessment.Pooled.Figure.Value.ShouldBe(0.75);
    }

    // Worked by hand over four turns, steps of Ana 1 2 3 3, of Ben 1 3 3 2; values n = 2, 2, 4.
    [Theory]
    [InlineData(Coefficient.WeightedKappaLinear, 1 - 0.25 / 0.4375)]
    [InlineData(Coefficient.WeightedKappaQuadratic, 1 - 0.125 / 0.34375)]
    [InlineData(Coefficient.AlphaInterval, 1 - 4.0 / 8 / (88.0 / 56))]
    [InlineData(Coefficient.AlphaOrdinal, 1 - 36.0 / 8 / (576.0 / 56))]
    [InlineData(Coefficient.AlphaRatio, 1 - 0.16 / 8 / ((8.0 / 9 + 4 + 0.64) / 56))]
    [InlineData(Coefficient.GwetAc2, (0.875 - 0.625) / 0.375)]
    public void takes_codes_as_the_steps_of_a_scale(Coefficient coefficient, double expected)
    {
        Guid[] scale = [Ids.Code(11), Ids.Code(12), Ids.Code(13)];
        PlacedCoding[] codings =
        [
            .. StepsOfAna.Select(
                (step, turn) => Placed(turn + 1, Ids.Ana, scale[step - 1], turn * 10, turn * 10 + 4)
            ),
            .. StepsOfBen.Select(
                (step, turn) => Placed(turn + 5, Ids.Ben, scale[step - 1], turn * 10, turn * 10 + 4)
            ),
        ];
        var assessment = Assess(
            new AgreementDesign(coefficient, AgreementUnit.Turn, scale),
            Source(40, codings, Units(4))
        );
        assessment.Pooled.Figure.Value!.Value.ShouldBe(expected, Close);
        assessment.OfCodes.ShouldBeEmpty();
    }

    [Fact]
    public void of_a_scale_gives_no_value_to_a_unit_with_no_step_or_two()
    {
        Guid[] scale = [Ids.Code(11), Ids.Code(12)];
        PlacedCoding[] codings =
        [
            Placed(1, Ids.Ana, scale[0], 0, 4),
            Placed(2, Ids.Ana, scale[1], 5, 9),
            Placed(3, Ids.Ben, scale[0], 0, 4),
        ];
        Assess(
            new AgreementDesign(Coefficient.AlphaOrdinal, AgreementUnit.Turn, scale),
            Source(20, codings, Units(2))
        )
            .Pooled.Figure.Value.ShouldBeNull();
        new AgreementDesign(Coefficient.AlphaOrdinal, AgreementUnit.Turn, [scale[0]])
            .Problem(2)!
            .Rule.ShouldBe("reconciliation/coefficient-needs-a-scale");
        new AgreementDesign(Coefficient.WeightedKappaLinear, AgreementUnit.Turn, scale)
            .Problem(3)!
            .Rule.ShouldBe("reconciliation/coefficient-needs-two-coders");
    }

    [Fact]
    public void says_how_high_kappa_could_be_with_these_shares()
    {
        // Ana has the code on 2 of 4 turns, Ben on 1: at most 3 agree, 0.5 by chance.
        PlacedCoding[] codings =
        [
            Placed(1, Ids.Ana, Book.Hope, 0, 12),
            Placed(2, Ids.Ben, Book.Hope, 0, 4),
        ];
        Assess(
            new AgreementDesign(Coefficient.CohenKappaMaximum, AgreementUnit.Turn, [Book.Hope]),
            Source(40, codings, Units(4))
        )
            .Pooled.Figure.Value!.Value.ShouldBe(0.5, Close);
    }

    [Fact]
    public void knows_nothing_of_a_source_that_somebody_does_not_code()
    {
        var both = Source(10, [Placed(1, Ids.Ana, Book.Hope, 0, 10)], Units(1));
        var anas = Source(10, [Placed(2, Ids.Ana, Book.Hope, 0, 10)], Units(1)) with
        {
            Id = Ids.Source(2),
            Coders = [Ids.Ana],
        };
        Assess(
            new AgreementDesign(Coefficient.Percent, AgreementUnit.Turn, [Book.Hope]),
            both,
            anas
        )
            .Pooled.Figure.Value.ShouldBe(0);
    }

    [Fact]
    public void of_equal_spans_with_equal_codes_is_twice_the_matches_of_all()
    {
        // Ana has three spans and Ben two; one is equal: 2 / 5.
        PlacedCoding[] codings =
        [
            Placed(1, Ids.Ana, Book.Hope, 0, 10),
            Placed(2, Ids.Ana, Book.Fear, 0, 10),
            Placed(3, Ids.Ana, Book.Hope, 20, 30),
            Placed(4, Ids.Ben, Book.Hope, 0, 10),
            Placed(5, Ids.Ben, Book.Hope, 20, 31),
        ];
        Value(Coefficient.SpanF1, AgreementUnit.FreeSpan, codings, Book.Hope, Book.Fear)
            .ShouldBe(0.4, Close);
    }

    [Fact]
    public void of_the_same_sets_of_codes_is_whole()
    {
        PlacedCoding[] codings =
        [
            Placed(1, Ids.Ana, Book.Hope, 0, 10),
            Placed(2, Ids.Ben, Book.Hope, 0, 10),
            Placed(3, Ids.Ana, Book.Fear, 10, 20),
            Placed(4, Ids.Ben, Book.Fear, 10, 20),
        ];
        Assess(
            new AgreementDesign(Coefficient.AlphaMasi, AgreementUnit.Turn, [Book.Hope, Book.Fear]),
            Source(20, codings, Units(2))
        )
            .Pooled.Figure.Value.ShouldBe(1);
    }

    [Fact]
    public void gives_a_reason_and_no_value_where_there_is_none() =>
        Assess(
            new AgreementDesign(Coefficient.CohenKappa, AgreementUnit.Turn, [Book.Hope]),
            Source(20, [], Units(2))
        )
            .Pooled.Figure.Reason!.Code.ShouldBe("agreement/one-value-in-use");

    [Theory]
    [InlineData(Coefficient.CohenKappa, AgreementUnit.Turn, 3, "coefficient-needs-two-coders")]
    [InlineData(Coefficient.Percent, AgreementUnit.Turn, 1, "agreement-needs-two")]
    [InlineData(Coefficient.AlphaU, AgreementUnit.Turn, 2, "coefficient-needs-free-spans")]
    [InlineData(Coefficient.Percent, AgreementUnit.FreeSpan, 2, "coefficient-needs-units")]
    [InlineData(
        Coefficient.AlphaMasi,
        AgreementUnit.Character,
        2,
        "coefficient-needs-larger-units"
    )]
    public void of_the_wrong_design_is_refused(
        Coefficient coefficient,
        AgreementUnit unit,
        int coders,
        string rule
    ) =>
        new AgreementDesign(coefficient, unit, [])
            .Problem(coders)
            .ShouldRefuse($"reconciliation/{rule}");

    [Fact]
    public void with_too_many_samples_is_refused() =>
        new AgreementDesign(Coefficient.Percent, AgreementUnit.Turn, [], Resamples: 10_001)
            .Problem(2)
            .ShouldRefuse("reconciliation/resamples");

    [Fact]
    public void tells_by_its_hash_what_it_was_computed_from()
    {
        var design = new AgreementDesign(Coefficient.Percent, AgreementUnit.Turn, [Book.Hope]);
        PlacedCoding[] codings =
        [
            Placed(1, Ids.Ana, Book.Hope, 0, 5),
            Placed(2, Ids.Ben, Book.Hope, 0, 5),
        ];
        var hash = Assess(design, Source(20, codings, Units(2))).InputsHash;
        hash.Length.ShouldBe(64);
        Assess(design, Source(20, [.. codings.Reverse()], Units(2))).InputsHash.ShouldBe(hash);
        Assess(design, Source(21, codings, Units(2))).InputsHash.ShouldNotBe(hash);
        Assess(design with { Seed = 2 }, Source(20, codings, Units(2)))
            .InputsHash.ShouldNotBe(hash);
    }

    [Fact]
    public void keeps_figures_in_billionths()
    {
        var third = Assess(
            new AgreementDesign(Coefficient.Percent, AgreementUnit.Turn, [Book.Hope]),
            Source(30, [Placed(1, Ids.Ana, Book.Hope, 0, 20)], Units(3))
        );
        AssessAgreement.Kept(third.Pooled).ShouldBe(new KeptFigure(null, 333_333_333, null, null));
    }

    [Theory]
    [InlineData("One. Two? Three", 3)]
    [InlineData("It costs 3.50 euro.", 1)]
    [InlineData("A line\n\nAnother", 2)]
    [InlineData("  ", 0)]
    public void cuts_a_text_into_sentences(string text, int sentences) =>
        Sentences.Of(text).Count.ShouldBe(sentences);

    private static double Value(
        Coefficient coefficient,
        AgreementUnit unit,
        PlacedCoding[] codings,
        params Guid[] codes
    ) =>
        Assess(
            new AgreementDesign(coefficient, unit, codes.Length == 0 ? [Book.Hope] : codes),
            Source(10_000, codings, [])
        ).Pooled.Figure.Value!.Value;

    private static AgreementAssessment Assess(
        AgreementDesign design,
        params AssessedSource[] sources
    ) => AgreementAssessment.Of(design, [Ids.Ana, Ids.Ben], sources);

    private static AssessedSource Source(
        int length,
        IReadOnlyList<PlacedCoding> codings,
        IReadOnlyList<TextRange> units
    ) => new(Interview.Id, length, [Ids.Ana, Ids.Ben], units, codings);

    private static TextRange[] Units(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new TextRange(i * 10, i * 10 + 10))];
}
