using PeerEvents.Domain.Studies;

namespace PeerEvents.Domain.Tests.Studies;

public class FramingAStudy
{
    private static readonly StudyOpened Opened = new(Ids.Study, Words.Of("Hope"), null);
    private static readonly QuestionStated Asked = new(Words.Of("How does hope return?"), null);
    private static readonly PhaseEntered AnaReads = new(
        Ids.Ana,
        null,
        AnalysisPhase.Familiarising,
        null
    );

    private static Study After(params IReadOnlyList<object> later) =>
        Given.Stream<Study>(Study.Evolve, [Opened, .. later]).State;

    private static Decision Ask(string question, params object[] later) =>
        StateQuestion.Decide(new StateQuestion(question, "Sharper"), After(later));

    private static Decision Enter(AnalysisPhase phase, Guid person, params object[] later) =>
        EnterPhase.Decide(new EnterPhase(phase, "Doubts"), After(later), person);

    [Fact]
    public void by_a_first_question_states_it() =>
        Ask(" How does hope return? ")
            .ShouldRecord(
                new QuestionStated(Words.Of("How does hope return?"), Words.Of("Sharper"))
            );

    [Fact]
    public void by_another_question_revises_it_and_keeps_both() =>
        Ask("When does hope return?", Asked)
            .ShouldRecord(
                new QuestionRevised(
                    Words.Of("How does hope return?"),
                    Words.Of("When does hope return?"),
                    Words.Of("Sharper")
                )
            );

    [Fact]
    public void by_the_question_it_has_records_nothing() =>
        Ask("How does hope return? ", Asked).ShouldRecord();

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void by_no_words_is_refused(string none)
    {
        Ask(none).ShouldRefuse("studies/question-missing");
        DeclareStance
            .Decide(new DeclareStance(none), After())
            .ShouldRefuse("studies/stance-missing");
        StatePositionality
            .Decide(new StatePositionality(none), After(), Ids.Ana)
            .ShouldRefuse("studies/positionality-missing");
        NoteExpectation
            .Decide(new NoteExpectation(Ids.Code(1), none), After(), Ids.Ana)
            .ShouldRefuse("studies/expectation-missing");
    }

    [Fact]
    public void by_words_that_cannot_be_stored_is_refused()
    {
        Ask("\0").ShouldRefuse("text/null-character");
        DeclareStance
            .Decide(new DeclareStance("\ud800"), After())
            .ShouldRefuse("text/broken-character");
        ChooseApproach
            .Decide(new ChooseApproach(Approach.Reflexive, "\0"), After())
            .ShouldRefuse("text/null-character");
        EnterPhase
            .Decide(new EnterPhase(AnalysisPhase.Coding, "\0"), After(), Ids.Ana)
            .ShouldRefuse("text/null-character");
    }

    [Fact]
    public void by_a_stance_keeps_what_was_declared_before()
    {
        var first = new StanceDeclared(null, Words.Of("Critical realism"), null);
        DeclareStance.Decide(new DeclareStance("Critical realism"), After()).ShouldRecord(first);
        DeclareStance
            .Decide(new DeclareStance("Constructionism", "Rethought"), After(first))
            .ShouldRecord(
                new StanceDeclared(
                    Words.Of("Critical realism"),
                    Words.Of("Constructionism"),
                    Words.Of("Rethought")
                )
            );
        DeclareStance.Decide(new DeclareStance("Critical realism"), After(first)).ShouldRecord();
    }

    [Fact]
    public void by_an_approach_keeps_which_was_chosen_before()
    {
        var first = new ApproachChosen(null, Approach.Codebook, null);
        ChooseApproach
            .Decide(new ChooseApproach(Approach.Reflexive), After(first))
            .ShouldRecord(new ApproachChosen(Approach.Codebook, Approach.Reflexive, null));
        ChooseApproach.Decide(new ChooseApproach(Approach.Codebook), After(first)).ShouldRecord();
    }

    [Fact]
    public void by_positionality_speaks_for_oneself_alone()
    {
        var ana = new PositionalityStated(Ids.Ana, null, Words.Of("A nurse"), null);
        StatePositionality
            .Decide(new StatePositionality("A nurse"), After(ana), Ids.Ben)
            .ShouldRecord(new PositionalityStated(Ids.Ben, null, Words.Of("A nurse"), null));
        StatePositionality
            .Decide(
                new StatePositionality("A nurse, once ill", "Said too little"),
                After(ana),
                Ids.Ana
            )
            .ShouldRecord(
                new PositionalityStated(
                    Ids.Ana,
                    Words.Of("A nurse"),
                    Words.Of("A nurse, once ill"),
                    Words.Of("Said too little")
                )
            );
        StatePositionality
            .Decide(new StatePositionality("A nurse"), After(ana), Ids.Ana)
            .ShouldRecord();
    }

    [Fact]
    public void by_an_expectation_records_whose_it_is_and_never_twice()
    {
        var noted = new ExpectationNoted(Ids.Code(1), Ids.Ana, Words.Of("Talk helps"));
        NoteExpectation
            .Decide(new NoteExpectation(Ids.Code(1), "Talk helps"), After(), Ids.Ana)
            .ShouldRecord(noted);
        NoteExpectation
            .Decide(new NoteExpectation(Ids.Code(1), "Or not"), After(noted), Ids.Ana)
            .ShouldRefuse("studies/expectation-already-there");
    }

    [Fact]
    public void by_a_phase_keeps_each_analysts_own_and_every_return()
    {
        Enter(AnalysisPhase.Familiarising, Ids.Ana)
            .ShouldRecord(AnaReads with { Reason = Words.Of("Doubts") });
        Enter(AnalysisPhase.WritingUp, Ids.Ben, AnaReads)
            .ShouldRecord(
                new PhaseEntered(Ids.Ben, null, AnalysisPhase.WritingUp, Words.Of("Doubts"))
            );
        var codes = new PhaseEntered(
            Ids.Ana,
            AnalysisPhase.Familiarising,
            AnalysisPhase.Coding,
            null
        );
        Enter(AnalysisPhase.Familiarising, Ids.Ana, AnaReads, codes)
            .ShouldRecord(
                new PhaseEntered(
                    Ids.Ana,
                    AnalysisPhase.Coding,
                    AnalysisPhase.Familiarising,
                    Words.Of("Doubts")
                )
            );
        Enter(AnalysisPhase.Coding, Ids.Ana, AnaReads, codes).ShouldRecord();
    }

    [Fact]
    public void folds_to_what_was_said_last()
    {
        var study = After(
            Asked,
            new QuestionRevised(Asked.Question, Words.Of("When?"), null),
            new StanceDeclared(null, Words.Of("Critical realism"), null),
            new ApproachChosen(null, Approach.Reflexive, null),
            new PositionalityStated(Ids.Ana, null, Words.Of("A nurse"), null),
            new PositionalityStated(Ids.Ben, null, Words.Of("A peer"), null),
            new PositionalityStated(Ids.Ana, Words.Of("A nurse"), Words.Of("A carer"), null),
            new ExpectationNoted(Ids.Code(1), Ids.Ana, Words.Of("Talk helps")),
            AnaReads,
            new PhaseEntered(Ids.Ana, AnalysisPhase.Familiarising, AnalysisPhase.Coding, null)
        );
        study.StreamVersion.ShouldBe(11);
        study.Framing.Question.ShouldBe(Words.Of("When?"));
        study.Framing.Stance.ShouldBe(Words.Of("Critical realism"));
        study.Framing.Approach.ShouldBe(Approach.Reflexive);
        study.Framing.Positions.ShouldBe([
            new Position(Ids.Ana, Words.Of("A carer")),
            new Position(Ids.Ben, Words.Of("A peer")),
        ]);
        study.Framing.Expectations.ShouldBe([
            new Expectation(Ids.Code(1), Ids.Ana, Words.Of("Talk helps")),
        ]);
        study.Framing.Phases.ShouldBe([new DeclaredPhase(Ids.Ana, AnalysisPhase.Coding)]);
    }

    [Fact]
    public void is_nothing_until_something_was_said()
    {
        var framing = After().Framing;
        framing.Question.ShouldBeNull();
        framing.PhaseOf(Ids.Ana).ShouldBeNull();
        framing.PositionOf(Ids.Ana).ShouldBeNull();
    }
}
