using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Report;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Coding;
using PeerEvents.Domain.Tests.Sources;
using PeerEvents.Domain.Theory;
using PeerEvents.Domain.Undo;

namespace PeerEvents.Domain.Tests.Undo;

public class UndoingWhatFramesAStudy
{
    private static readonly Guid Report = DerivedId.Report(Ids.Study);
    private static readonly Guid Theory = DerivedId.ProgramTheory(Ids.Study);
    private static readonly Guid Claim = Ids.Event(1);

    private static Words Text(string text) => Words.Of(text);

    [Fact]
    public void what_was_said_before_is_said_again()
    {
        Undone(
                new StanceDeclared(null, Text("Constructionist"), null),
                new StanceDeclared(Text("Constructionist"), Text("Critical realist"), null)
            )
            .ShouldBeOfType<StanceDeclared>()
            .To.Text.ShouldBe("Constructionist");
        Undone(
                new ApproachChosen(null, Approach.Codebook, null),
                new ApproachChosen(Approach.Codebook, Approach.Reflexive, Text("It fits"))
            )
            .ShouldBe(new ApproachChosen(Approach.Reflexive, Approach.Codebook, null));
        Undone(
                new PhaseEntered(Ids.Ana, null, AnalysisPhase.Familiarising, null),
                new PhaseEntered(Ids.Ana, AnalysisPhase.Familiarising, AnalysisPhase.Coding, null)
            )
            .ShouldBe(
                new PhaseEntered(Ids.Ana, AnalysisPhase.Coding, AnalysisPhase.Familiarising, null)
            );
        Undone(
                new PositionalityStated(Ids.Ana, null, Text("A nurse"), null),
                new PositionalityStated(Ids.Ana, Text("A nurse"), Text("A nurse and a peer"), null)
            )
            .ShouldBeOfType<PositionalityStated>()
            .To.Text.ShouldBe("A nurse");
        Undone(
                new SamplingDecided(null, Text("Eight"), null),
                new SamplingDecided(Text("Eight"), Text("Eleven"), null)
            )
            .ShouldBeOfType<SamplingDecided>()
            .To.Text.ShouldBe("Eight");
        Undone(
                new ProgramTheoryStated(null, Text("Initial"), null),
                new ProgramTheoryStated(Text("Initial"), Text("Refined"), null)
            )
            .ShouldBeOfType<ProgramTheoryStated>()
            .To.Text.ShouldBe("Initial");
    }

    [Fact]
    public void what_was_said_for_the_first_time_has_no_opposite()
    {
        Refused(new StanceDeclared(null, Text("Critical realist"), null))
            .ShouldBe("undo/not-possible");
        Refused(new ApproachChosen(null, Approach.Reflexive, null)).ShouldBe("undo/not-possible");
        Refused(new QuestionStated(Text("What helps?"), null)).ShouldBe("undo/not-possible");
    }

    [Fact]
    public void a_claim_is_taken_out_and_stated_again()
    {
        var stated = new FindingStated(Claim, Text("Hope is shared"), null, null);
        Undone(stated).ShouldBe(new FindingWithdrawn(Claim, null));
        Undone(stated, new FindingWithdrawn(Claim, Text("Too thin"))).ShouldBe(stated);
        var state = Fold(Record(stated, new FindingWithdrawn(Claim, null), stated));
        state.Report!.Findings.ShouldBe([new Finding(Claim, stated.Claim, null)]);
    }

    [Fact]
    public void a_claim_that_is_quoted_for_stays_until_the_quotation_goes()
    {
        var record = Record(
            new FindingStated(Claim, Text("Hope is shared"), null, null),
            new ExcerptSelectedForReport(
                Ids.Event(2),
                Claim,
                Ids.Excerpt(1),
                Ids.Source(1),
                Ids.Maria,
                1,
                QuotationUse.Illustrative,
                null
            )
        );
        Plan(record, 1).Refusal!.Rule.ShouldBe("undo/later-decision-depends");
    }

    [Fact]
    public void what_was_said_of_a_coding_is_as_before()
    {
        var latent = new Characterisation(CodeLevel.Latent, CodeOrigin.Theory);
        var said = new CodingCharacterised(
            Ids.Excerpt(1),
            Ids.Coding(1),
            Ids.Source(1),
            Characterisation.None,
            latent
        );
        Undone([
                Interview.Registered,
                Interview.Imported,
                Passage.Marked,
                Passage.Coded(1, Book.Hope),
                said,
            ])
            .ShouldBe(said with { From = latent, To = Characterisation.None });
    }

    [Fact]
    public void what_a_lead_decided_is_not_taken_back_by_who_leads_no_more()
    {
        var record = Record(
            new ApproachChosen(null, Approach.Codebook, null),
            new ApproachChosen(Approach.Codebook, Approach.Reflexive, null)
        );
        var undo = new UndoActs([record[2].Act]);
        UndoActs
            .Plan(undo, record, Ids.Ana, Role.Analyst)
            .Refusal!.Rule.ShouldBe("studies/not-allowed");
        UndoActs.Plan(undo, record, Ids.Ana, Role.Lead).Refusal.ShouldBeNull();
    }

    private static object Undone(params object[] facts)
    {
        var record = Record(facts);
        var plan = Plan(record, record.Count - 1);
        plan.Refusal.ShouldBeNull();
        return plan.Facts[1].Fact;
    }

    private static string Refused(object fact) => Plan(Record(fact), 1).Refusal!.Rule;

    private static StreamDecision Plan(List<PastEntry> record, int entry) =>
        UndoActs.Plan(new UndoActs([record[entry].Act]), record, Ids.Ana, Role.Lead);

    private static StudyState Fold(List<PastEntry> record) =>
        record.Aggregate(
            StudyState.Empty,
            (state, entry) => state.Evolve(entry.Stream, entry.Data)
        );

    /// <summary>A study just opened, and then one act for each fact.</summary>
    private static List<PastEntry> Record(params object[] facts) =>
        [
            .. facts
                .Prepend(new StudyOpened(Ids.Study, Text("Hope"), null))
                .Select(
                    (fact, i) =>
                        new PastEntry(
                            i + 1,
                            StreamOf(fact),
                            Ids.Event(100 + i),
                            Ids.Ana,
                            DateTimeOffset.UnixEpoch.AddMinutes(i),
                            fact
                        )
                ),
        ];

    private static Guid StreamOf(object fact) =>
        fact switch
        {
            _ when fact.GetType().Namespace == typeof(ReportDraft).Namespace => Report,
            _ when fact.GetType().Namespace == typeof(ProgramTheory).Namespace => Theory,
            _ when fact.GetType().Namespace == typeof(Excerpt).Namespace => Ids.Excerpt(1),
            _ when fact.GetType().Namespace == typeof(Source).Namespace => Interview.Id,
            _ => Ids.Study,
        };
}
