using PeerEvents.Domain;
using PeerEvents.Domain.Meetings;
using PeerEvents.Domain.Memos;
using PeerEvents.Domain.Report;
using PeerEvents.Domain.Themes;
using PeerEvents.Domain.Theory;

namespace PeerEvents.Host.Tests;

/// <summary>The sample study's maps, memos, meeting, program theory and report.</summary>
internal sealed partial class SampleStudy
{
    private void DrawAMap()
    {
        var (theme, code) = (Named("theme 4"), Named("code 3"));
        Act(
            Of<ThemeMap>(
                DerivedId.ThemeMap(Id),
                new CodePromotedToTheme(
                    theme,
                    code,
                    Ours("name of theme 4"),
                    ThemeLevel.Theme,
                    null,
                    Ours("concept of theme 4"),
                    10,
                    Ours("why promoted")
                ),
                new ThematicMapDrawn(
                    Named("map"),
                    Ours("title of the map"),
                    [new MapNode(theme, -10, 20), new MapNode(code, 30, 40)],
                    [new MapLink(theme, code, Ours("label of the line"))],
                    10,
                    Ours("why drawn")
                ),
                new ThemeDemoted(theme, code, Ours("why demoted"))
            )
        );
    }

    private void WriteMemos()
    {
        var (memo, other) = (Named("memo 1"), Named("memo 2"));
        _store.Keys.Make([DerivedId.MemoKey(Id, memo), DerivedId.MemoKey(Id, other)]);
        Act(
            Of<Memo>(
                memo,
                new MemoWritten(
                    memo,
                    MemoKind.Theme,
                    new MemoTarget(MemoTargetKind.Theme, Named("theme 1")),
                    Person,
                    Private("title of the memo", memo),
                    Private("first text of the memo", memo),
                    false
                ),
                new MemoRevised(
                    memo,
                    Private("second title of the memo", memo),
                    Private("second text of the memo", memo)
                ),
                new MemoLinked(
                    memo,
                    new MemoTarget(MemoTargetKind.Coding, Named("coding 1"), Named("excerpt 1"))
                ),
                new MemoReleased(memo)
            ),
            Of<Memo>(
                other,
                new MemoWritten(
                    other,
                    MemoKind.Reflexive,
                    new MemoTarget(MemoTargetKind.Study, Id),
                    Person,
                    null,
                    Private("journal", other),
                    false
                ),
                new MemoDestroyed(other, 1)
            )
        );
    }

    private void Meet() =>
        Act(
            Of<Meeting>(
                Named("meeting"),
                new MeetingHeld(
                    Named("meeting"),
                    MeetingKind.Supervision,
                    [Person],
                    Ours("guests"),
                    Ours("minutes")
                ),
                new DecisionMinuted(
                    Named("meeting"),
                    Named("decision"),
                    Ours("decision"),
                    Ours("why decided")
                )
            )
        );

    private void Theorise()
    {
        var (first, rival) = (Named("proposition 1"), Named("proposition 2"));
        var (cmo, evidence) = (Named("configuration"), Named("evidence 1"));
        IReadOnlyList<ConfigurationPart> parts =
        [
            new(Named("part 1"), PartKind.Context, Ours("context"), Code1, null),
            new(Named("part 2"), PartKind.Outcome, Ours("outcome"), null, OutcomeDirection.Came),
        ];
        Act(
            Of<ProgramTheory>(
                DerivedId.ProgramTheory(Id),
                new ProgramTheoryStated(
                    Ours("no title before"),
                    Ours("title of the theory"),
                    Ours("why so titled")
                ),
                new PropositionAdded(first, Said("first"), null, Ours("why added")),
                new RivalProposed(rival, first, Said("rival"), Ours("why a rival")),
                new ConfigurationStated(
                    cmo,
                    Ours("name of the configuration"),
                    first,
                    parts,
                    true,
                    [],
                    Ours("why stated")
                ),
                new ConfigurationRefined(
                    cmo,
                    Ours("second name of the configuration"),
                    first,
                    parts,
                    true,
                    [],
                    Ours("why refined")
                ),
                new EvidenceLinked(
                    evidence,
                    cmo,
                    Participant,
                    Named("excerpt 1"),
                    Source,
                    EvidenceStance.Refines,
                    Inference.Inferred,
                    Named("question 1"),
                    Theirs("how it bears")
                ),
                new PropositionRefined(
                    first,
                    Said("first"),
                    Said("second"),
                    [evidence],
                    Ours("why the words changed")
                ),
                new PropositionSupported(first, [evidence], Ours("why it holds")),
                new PropositionRejected(rival, [evidence], Ours("why it does not hold")),
                new EvidenceUnlinked(evidence, Theirs("why taken back")),
                new ConfigurationRejected(cmo, Ours("why the configuration fell")),
                new RetroductionRecorded(
                    Named("step"),
                    Ours("observation"),
                    Ours("conjecture"),
                    Ours("rivals considered"),
                    first
                ),
                new DemiRegularityNoted(Named("regularity"), Theirs("pattern"), [Participant], []),
                new TheoryVersionPublished(0, Ours("note on the version"))
            )
        );
    }

    private void WriteUp()
    {
        var (finding, quotation) = (Named("finding"), Named("quotation"));
        var (claim, wording) = (Ours("first claim"), Theirs("first wording"));
        Act(
            Of<ReportDraft>(
                DerivedId.Report(Id),
                new FindingStated(finding, claim, Named("theme 1"), Ours("why claimed")),
                new FindingRevised(
                    finding,
                    claim,
                    Ours("second claim"),
                    Named("theme 1"),
                    Ours("why claimed anew")
                ),
                new ExcerptSelectedForReport(
                    quotation,
                    finding,
                    Named("excerpt 1"),
                    Source,
                    Participant,
                    1,
                    QuotationUse.Analytic,
                    Theirs("why quoted")
                ),
                new QuotationWorded(
                    quotation,
                    wording,
                    Theirs("second wording"),
                    Theirs("why so worded")
                ),
                new QuotationTranslated(
                    quotation,
                    Ours("language"),
                    Theirs("translation"),
                    Person,
                    null
                ),
                new QuotationIdentifiabilityJudged(quotation, false, Theirs("why not known")),
                new QuotationReleased(quotation, Person),
                new QuotationWithdrawn(quotation, Theirs("why not quoted")),
                new FindingWithdrawn(finding, Ours("why not claimed")),
                new ReportItemConfirmed(Guideline.Coreq, 17, Ours("answer to an item"))
            )
        );
    }

    private PropositionText Said(string which) =>
        new(Ours($"{which} if"), Ours($"{which} then"), Ours($"{which} because"));

    private Words Private(string what, Guid memo) =>
        Words.Of($"{_ours} {what}", DerivedId.MemoKey(Id, memo));
}
