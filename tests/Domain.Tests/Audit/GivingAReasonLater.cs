using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Themes;

namespace PeerEvents.Domain.Tests.Audit;

public class GivingAReasonLater
{
    private static readonly Guid Entry = Ids.Event(60);
    private static readonly ReasonGiven Given = new(Entry, Words.Of("They are one"));

    private static Decision Give(string reason, object? decision, params object[] later) =>
        GiveReason.Decide(
            new GiveReason(Entry, reason),
            decision,
            Around.Study(later).Study,
            Book.After(),
            Map.After()
        );

    [Fact]
    public void records_it_beside_the_entry() =>
        Give(" They are one ", Book.Merged(Book.Hope, Book.Fear)).ShouldRecord(Given);

    [Fact]
    public void closes_it_under_the_keys_of_the_codes_it_speaks_of()
    {
        var inVivo = new CodeCreated(Book.New, Words.Of("my sun", Ids.Maria), null, null, null);
        var decision = GiveReason.Decide(
            new GiveReason(Entry, "They are one"),
            Book.Merged(Book.Hope, Book.New),
            Around.Study().Study,
            Book.After(inVivo),
            Map.After()
        );
        decision.ShouldRecord(new ReasonGiven(Entry, Words.Of("They are one", Ids.Maria)));
    }

    [Fact]
    public void is_refused_where_none_is_owed()
    {
        Give("Why not", null).ShouldRefuse("audit/entry-unknown");
        Give("Why not", Book.Created(Book.New, "New")).ShouldRefuse("audit/reason-not-owed");
        Give("Why not", new CodeRetired(Book.Hope, Words.Of("Too wide")))
            .ShouldRefuse("audit/reason-there");
        Give("Why not", Map.Finalised with { Reason = null }, Given)
            .ShouldRefuse("audit/reason-there");
        Give(" ", Map.Discarded with { Reason = null }).ShouldRefuse("audit/reason-missing");
    }

    [Theory]
    [InlineData("First themes", "first-themes")]
    [InlineData("  Før & efter: Århus 2 ", "foer-efter-aarhus-2")]
    [InlineData("…", null)]
    public void is_like_a_milestone_found_by_what_can_be_typed(string name, string? slug) =>
        NameMilestone.Slug(name).ShouldBe(slug);

    [Fact]
    public void and_a_milestone_names_a_moment_that_is_there_once()
    {
        var named = new MilestoneNamed(Entry, 7, Words.Of("First themes"), null);
        Name("First themes", 7).ShouldRecord(named);
        Name("First themes", 8).ShouldRefuse("studies/milestone-moment-unknown");
        Name("First themes", 0).ShouldRefuse("studies/milestone-moment-unknown");
        Name("First   THEMES", 7, named with { MilestoneId = Ids.Event(61) })
            .ShouldRefuse("studies/milestone-name-taken");
        Name("…", 7).ShouldRefuse("studies/milestone-name-unusable");

        static Decision Name(string name, long moment, params object[] later) =>
            NameMilestone.Decide(
                new NameMilestone(Entry, moment, name),
                Around.Study(later).Study,
                last: 7
            );
    }
}
