using PeerEvents.Domain.Reconciliation.Agreement;

namespace PeerEvents.Domain.Tests.Reconciliation.Agreement;

public class ComparingCharacters
{
    private static UnitizedContinuum Text(Section[] first, Section[] second) =>
        new(10_000, categories: 2, [first, second]);

    [Fact]
    public void counts_the_uncoded_text_as_agreement_too()
    {
        var table = Text([new(0, 1_000, 0)], [new(500, 1_500, 0)]).Presence(0);

        // 500 both and 8,500 neither; expected .1 × .1 + .9 × .9.
        PercentAgreement.OfUnits(table).Value.ShouldBeNear(0.90);
        PercentAgreement.OfPairs(table).Value.ShouldBeNear(0.90);
        CohenKappa.Of(table).Expected.ShouldBeNear(0.82);
        CohenKappa.Of(table).Value.ShouldBeNear(4 / 9.0);
    }

    [Fact]
    public void counts_once_what_a_coder_coded_twice()
    {
        var table = Text([new(0, 1_000, 0), new(0, 1_000, 0)], []).Presence(0);
        table.Units.ShouldBe(10_000);
        PercentAgreement.OfUnits(table).Value.ShouldBeNear(0.90);
        CohenKappa.Of(table).Value.ShouldBeNear(0);
    }

    [Fact]
    public void joins_what_a_coder_coded_in_overlapping_pieces()
    {
        var pieces = Text([new(10, 40, 0), new(0, 20, 0), new(15, 18, 0)], []).Presence(0);
        var whole = Text([new(0, 40, 0)], []).Presence(0);
        PercentAgreement.OfUnits(pieces).Value.ShouldBe(PercentAgreement.OfUnits(whole).Value);
    }

    [Fact]
    public void looks_at_one_code_only() =>
        CohenKappa
            .Of(Text([new(0, 100, 0), new(50, 800, 1)], [new(0, 100, 0)]).Presence(0))
            .Value.ShouldBeNear(1);

    [Fact]
    public void refuses_what_lies_outside_the_text()
    {
        Should.Throw<ArgumentException>(() => Text([new(9_000, 10_001, 0)], []));
        Should.Throw<ArgumentException>(() => Text([new(5, 5, 0)], []));
        Should.Throw<ArgumentException>(() => Text([new(0, 5, 2)], []));
    }
}
