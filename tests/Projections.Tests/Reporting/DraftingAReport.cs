using PeerEvents.Domain;
using PeerEvents.Domain.Report;
using PeerEvents.Projections.Audit.Questions;
using PeerEvents.Projections.Reporting;
using PeerEvents.Projections.Tests.Audit.Questions;

namespace PeerEvents.Projections.Tests.Reporting;

public sealed class DraftingAReport
{
    [Theory]
    [InlineData(Guideline.Coreq, 32)]
    [InlineData(Guideline.Srqr, 21)]
    [InlineData(Guideline.Rameses, 20)]
    [InlineData(Guideline.Reflexive, 17)]
    public void has_every_item_of_the_guideline_in_order(Guideline guideline, int items) =>
        ReportingGuidelines
            .Of(guideline)
            .Select(item => item.Number)
            .ShouldBe(Enumerable.Range(1, items));

    [Fact]
    public void links_each_item_to_the_entries_that_bear_on_it()
    {
        var items = ReportingDraft.Of(SmallRecord.All, Guideline.Coreq).Items;
        var guide = items[16];
        guide.Item.ShouldBe("COREQ-17");
        guide.From.ShouldHaveSingleItem().Event.ShouldBe("guide_drafted");
        guide.From[0].Moments.ShouldBe([8L]);
        guide.Answer.ShouldBeNull();
        items[1].From.ShouldBeEmpty();
        items[1].Fill.ShouldBe(Fill.ByHand);
    }

    [Fact]
    public void flags_what_does_not_fit_reflexive_work()
    {
        var items = ReportingDraft.Of(SmallRecord.All, Guideline.Coreq).Items;
        items
            .Where(item => item.Flag is not null)
            .Select(item => item.Item)
            .ShouldBe(["COREQ-22", "COREQ-24", "COREQ-25", "COREQ-28"]);
    }

    [Fact]
    public void names_the_guidance_for_reflexive_work_and_repeats_none_of_it()
    {
        var draft = ReportingDraft.Of(SmallRecord.All, Guideline.Reflexive);
        draft.See.ShouldBe(ReportingGuidelines.Rtarg);
        draft.Items.ShouldAllBe(item => item.Asks.EndsWith('?') && item.From.Count == 0);
    }

    [Fact]
    public void is_a_draft_until_somebody_confirms_it()
    {
        var last = SmallRecord.All.Entries[^1];
        var confirmed = new AuditRecord(
            SmallRecord.Study,
            [
                .. SmallRecord.All.Entries,
                new RecordedEntry(
                    63,
                    last.Stored with
                    {
                        Name = "report_item_confirmed",
                        Stream = DerivedId.Report(SmallRecord.Study),
                    },
                    new ReportItemConfirmed(Guideline.Coreq, 17, Words.Of("One guide, piloted"))
                ),
            ]
        );
        var item = ReportingDraft.Of(confirmed, Guideline.Coreq).Items[16];
        item.Answer!.Text.ShouldBe("One guide, piloted");
        item.ConfirmedAt.ShouldBe(63);
        ReportingDraft.Of(confirmed, Guideline.Srqr).Items[16].Answer.ShouldBeNull();
    }
}
