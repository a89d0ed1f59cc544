using PeerEvents.Domain.Studies;
using PeerEvents.Projections.Studies;

namespace PeerEvents.Projections.Tests.Studies;

public sealed class NamingThings
{
    [Theory]
    [InlineData(null)]
    [InlineData(Approach.Reflexive)]
    public void in_reflexive_work_speaks_of_no_codebook_coder_or_reconciling(Approach? approach) =>
        Labels
            .For(approach)
            .ShouldBe(new Labels("Codes", "analyst", "second reader", "side by side", false));

    [Theory]
    [InlineData(Approach.Codebook)]
    [InlineData(Approach.CodingReliability)]
    public void in_other_work_speaks_of_them(Approach approach) =>
        Labels
            .For(approach)
            .ShouldBe(new Labels("Codebook", "coder", "second coder", "reconcile", true));
}
