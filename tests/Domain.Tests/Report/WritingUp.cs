using PeerEvents.Domain.Report;
using PeerEvents.Domain.Tests.Coding;
using PeerEvents.Domain.Tests.Sources;
using PeerEvents.Domain.Tests.Themes;

namespace PeerEvents.Domain.Tests.Report;

public class WritingUp
{
    private static readonly Guid Claim = Ids.Event(30);
    private static readonly Guid Quote = Ids.Event(31);

    private static readonly FindingStated Stated = new(
        Claim,
        Words.Of("Belonging comes first"),
        Map.Belonging,
        null
    );

    private static readonly ExcerptSelectedForReport Selected = new(
        Quote,
        Claim,
        Passage.Id,
        Interview.Id,
        Ids.Maria,
        1,
        QuotationUse.Illustrative,
        null
    );

    private static readonly QuotationIdentifiabilityJudged NotKnown = new(Quote, false, null);

    private static ReportDraft After(params object[] facts) =>
        facts.Length == 0
            ? new ReportDraft(Ids.Study, [], [])
            : Given
                .Stream<ReportDraft>((report, e) => ReportDraft.Evolve(report, Ids.Study, e), facts)
                .State;

    private static Decision Select(SelectExcerptForReport command, params object[] facts) =>
        SelectExcerptForReport.Decide(command, After(facts), Around.Study());

    [Fact]
    public void states_a_claim_of_a_theme()
    {
        State("Belonging comes first", Map.Belonging).ShouldRecord(Stated);
        State(" ", Map.Belonging).ShouldRefuse("report/claim-missing");
        State("Belonging", Map.New).ShouldRefuse("themes/theme-unknown");

        static Decision State(string claim, Guid theme) =>
            StateFinding.Decide(new StateFinding(Claim, claim, theme), After(), Around.Study());
    }

    [Fact]
    public void quotes_an_excerpt_for_a_claim_under_the_next_number_of_its_speaker()
    {
        var command = new SelectExcerptForReport(Quote, Claim, Passage.Id);
        Select(command, Stated).ShouldRecord(Selected);
        Select(command with { QuotationId = Ids.Event(32) }, Stated, Selected).ShouldRecord();
        Select(
                command with
                {
                    QuotationId = Ids.Event(32),
                },
                Stated,
                Selected,
                new QuotationWithdrawn(Quote, null)
            )
            .ShouldRecord(Selected with { QuotationId = Ids.Event(32), Number = 2 });
    }

    [Fact]
    public void refuses_to_quote_for_nothing_or_what_is_not_there()
    {
        var command = new SelectExcerptForReport(Quote, Claim, Passage.Id);
        Select(command).ShouldRefuse("report/finding-unknown");
        Select(command with { ExcerptId = Ids.Excerpt(9) }, Stated)
            .ShouldRefuse("themes/excerpt-unknown");
        Select(command with { ParticipantId = Ids.Tom }, Stated)
            .ShouldRefuse("report/not-their-words");
    }

    [Fact]
    public void releases_only_what_was_judged_and_as_it_reads()
    {
        Release(Stated, Selected).ShouldRefuse("report/identifiability-not-judged");
        Release(Stated, Selected, NotKnown with { IsIdentifiable = true })
            .ShouldRefuse("report/identifiable");
        var released = new QuotationReleased(Quote, Ids.Ana);
        Release(Stated, Selected, NotKnown).ShouldRecord(released);
        Release(Stated, Selected, NotKnown, released).ShouldRecord();
        var worded = new QuotationWorded(Quote, null, Words.Of("I […] stayed", Ids.Maria), null);
        After(Stated, Selected, NotKnown, released, worded)
            .Quotation(Quote)!
            .ReleasedBy.ShouldBeNull();

        static Decision Release(params object[] facts) =>
            ReleaseQuotation.Decide(new ReleaseQuotation(Quote), After(facts), Ids.Ana);
    }

    [Fact]
    public void has_a_translation_checked_by_somebody_else()
    {
        Translate(Ids.Ben)
            .ShouldRecord(
                new QuotationTranslated(
                    Quote,
                    Words.Of("English"),
                    Words.Of("I stayed", Ids.Maria),
                    Ids.Ana,
                    Ids.Ben
                )
            );
        Translate(Ids.Ana).ShouldRefuse("report/checked-by-the-translator");
        Translate(Ids.Tom).ShouldRefuse("studies/member-unknown");

        static Decision Translate(Guid checkedBy) =>
            TranslateQuotation.Decide(
                new TranslateQuotation(Quote, "English", "I stayed", CheckedBy: checkedBy),
                After(Stated, Selected),
                Around.Study(),
                Ids.Ana
            );
    }

    [Fact]
    public void confirms_the_answer_to_an_item_that_the_guideline_has()
    {
        Confirm(17, " One guide ")
            .ShouldRecord(new ReportItemConfirmed(Guideline.Coreq, 17, Words.Of("One guide")));
        Confirm(0, "One guide").ShouldRefuse("report/item-unknown");
        Confirm(33, "One guide").ShouldRefuse("report/item-unknown");
        Confirm(17, " ").ShouldRefuse("report/answer-missing");

        static Decision Confirm(int item, string answer) =>
            ConfirmReportItem.Decide(new ConfirmReportItem(Guideline.Coreq, item, answer));
    }

    [Fact]
    public void takes_a_claim_out_only_after_its_quotations()
    {
        Withdraw(Stated, Selected).ShouldRefuse("report/finding-has-quotations");
        Withdraw(Stated, Selected, new QuotationWithdrawn(Quote, null))
            .ShouldRecord(new FindingWithdrawn(Claim, null));

        static Decision Withdraw(params object[] facts) =>
            WithdrawFinding.Decide(new WithdrawFinding(Claim), After(facts));
    }
}
