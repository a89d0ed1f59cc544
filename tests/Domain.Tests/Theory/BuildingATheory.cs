using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Coding;
using PeerEvents.Domain.Tests.Sources;
using PeerEvents.Domain.Theory;

namespace PeerEvents.Domain.Tests.Theory;

public class BuildingATheory
{
    private static readonly Guid First = Ids.Event(20);
    private static readonly Guid Cmo = Ids.Event(21);
    private static readonly Guid Proof = Ids.Event(22);
    private static readonly NewProposition Lonely = new("people are alone", "they stay");
    private static readonly NewPart Context = new(Ids.Event(23), PartKind.Context, "Alone");
    private static readonly NewPart Reasoning = new(
        Ids.Event(24),
        PartKind.MechanismReasoning,
        "Not the only one"
    );

    private static readonly NewPart Outcome = new(
        Ids.Event(25),
        PartKind.Outcome,
        "Stay",
        null,
        OutcomeDirection.Came
    );

    private static readonly PropositionAdded Added = new(
        First,
        new PropositionText(Words.Of("people are alone"), Words.Of("they stay"), null),
        null,
        null
    );

    private static readonly ConfigurationStated Stated = new(
        Cmo,
        Words.Of("Recognition"),
        null,
        [new ConfigurationPart(Context.Id, PartKind.Context, Words.Of("Alone"), null, null)],
        true,
        [],
        null
    );

    private static readonly EvidenceLinked Linked = new(
        Proof,
        Cmo,
        Ids.Maria,
        Passage.Id,
        Interview.Id,
        EvidenceStance.Supports,
        Inference.Said,
        null,
        Words.Of("She says so", Ids.Maria)
    );

    private static ProgramTheory After(params IReadOnlyList<object> facts) =>
        facts.Aggregate(
            new ProgramTheory(Ids.Study),
            (theory, e) => ProgramTheory.Evolve(theory, Ids.Study, e)!
        );

    private static Decision State(
        IReadOnlyList<NewPart> parts,
        bool isPartial = false,
        IReadOnlyList<Guid>? follows = null,
        params object[] facts
    ) =>
        StateConfiguration.Decide(
            new StateConfiguration(Cmo, "Recognition", parts, null, isPartial, follows),
            After(facts),
            Around.Study()
        );

    private static Decision Link(LinkEvidence command) =>
        LinkEvidence.Decide(command, After(Added, Stated), Around.Study());

    [Fact]
    public void adds_propositions_and_their_rivals()
    {
        Add(new AddProposition(First, Lonely)).ShouldRecord(Added);
        Add(new AddProposition(Ids.Event(26), Lonely, RivalOf: First), Added)
            .ShouldRecord(new RivalProposed(Ids.Event(26), First, Added.Statement, null));
        Add(new AddProposition(First, Lonely), Added).ShouldRefuse("theory/already-there");
        Add(new AddProposition(First, Lonely, RivalOf: Ids.Event(9)))
            .ShouldRefuse("theory/proposition-unknown");
        Add(new AddProposition(Ids.Event(26), Lonely, First, First), Added)
            .ShouldRefuse("theory/parent-and-rival");
        Add(new AddProposition(First, Lonely with { If = " " })).ShouldRefuse("theory/if-missing");
        Add(new AddProposition(First, Lonely with { Then = "" }))
            .ShouldRefuse("theory/then-missing");

        static Decision Add(AddProposition command, params object[] facts) =>
            AddProposition.Decide(command, After(facts));
    }

    [Fact]
    public void states_a_partial_configuration_only_as_partial()
    {
        State([Context], isPartial: true).ShouldRecord(Stated);
        State([Context]).ShouldRefuse("theory/not-complete");
        State([Context, Outcome]).ShouldRefuse("theory/not-complete");
        State([Context, Reasoning, Outcome]).Facts.ShouldHaveSingleItem();
        State([Context, Reasoning with { Kind = PartKind.MechanismStructure }, Outcome])
            .Facts.ShouldHaveSingleItem();
    }

    [Fact]
    public void refuses_one_code_as_context_and_mechanism() =>
        State([Context with { CodeId = Book.Hope }, Reasoning with { CodeId = Book.Hope }, Outcome])
            .ShouldRefuse("theory/context-is-no-mechanism");

    [Fact]
    public void refuses_parts_that_cannot_stand()
    {
        State([Context with { CodeId = Book.New }], true).ShouldRefuse("codebook/code-unknown");
        State([Context with { Direction = OutcomeDirection.Came }], true)
            .ShouldRefuse("theory/direction-without-outcome");
        State([Context, Context], true).ShouldRefuse("theory/part-twice");
    }

    [Fact]
    public void chains_configurations_but_never_in_a_ring()
    {
        var second = Stated with { ConfigurationId = Ids.Event(27), Parts = [], Follows = [Cmo] };
        State([Context], true, [Ids.Event(27)], second with { Follows = [] })
            .Facts.ShouldHaveSingleItem();
        State([Context], true, [Ids.Event(27)], Stated, second).ShouldRefuse("theory/chain-closes");
        State([Context], true, [Cmo]).ShouldRefuse("theory/chain-closes");
        State([Context], true, [Ids.Event(28)]).ShouldRefuse("theory/configuration-unknown");
    }

    [Fact]
    public void links_what_was_said_and_what_was_not()
    {
        Link(new LinkEvidence(Proof, Cmo, EvidenceStance.Supports, Passage.Id, Note: "She says so"))
            .ShouldRecord(Linked);
        Link(new LinkEvidence(Proof, Context.Id, EvidenceStance.Silent, null, Ids.Maria))
            .ShouldRecord(
                new EvidenceLinked(
                    Proof,
                    Context.Id,
                    Ids.Maria,
                    null,
                    null,
                    EvidenceStance.Silent,
                    Inference.Said,
                    null,
                    null
                )
            );
        Link(new LinkEvidence(Proof, Cmo, EvidenceStance.Silent))
            .ShouldRefuse("theory/silent-needs-participant");
        Link(new LinkEvidence(Proof, Cmo, EvidenceStance.Silent, Passage.Id, Ids.Maria))
            .ShouldRefuse("theory/silent-has-no-excerpt");
        Link(new LinkEvidence(Proof, Cmo, EvidenceStance.Refutes))
            .ShouldRefuse("theory/excerpt-missing");
        Link(new LinkEvidence(Proof, Ids.Event(9), EvidenceStance.Supports, Passage.Id))
            .ShouldRefuse("theory/target-unknown");
        Link(
                new LinkEvidence(
                    Proof,
                    Cmo,
                    EvidenceStance.Supports,
                    Passage.Id,
                    EvokedBy: Ids.Event(9)
                )
            )
            .ShouldRefuse("theory/question-unknown");
    }

    [Fact]
    public void refines_and_judges_on_evidence_that_is_there()
    {
        var to = new PropositionText(Words.Of("people are alone"), Words.Of("some stay"), null);
        Refine("some stay", Proof)
            .ShouldRecord(new PropositionRefined(First, Added.Statement, to, [Proof], null));
        Refine("they stay", Proof).ShouldRecord();
        Refine("some stay", Ids.Event(9)).ShouldRefuse("theory/evidence-unknown");
        Judge(holds: false, Added).ShouldRecord(new PropositionRejected(First, [], null));
        var rejected = new PropositionRejected(First, [], null);
        Judge(holds: false, Added, rejected).ShouldRecord();
        Judge(holds: true, Added, rejected).ShouldRefuse("theory/proposition-rejected");

        static Decision Refine(string then, Guid evidence) =>
            RefineProposition.Decide(
                new RefineProposition(First, Lonely with { Then = then }, [evidence]),
                After(Added, Stated, Linked)
            );

        static Decision Judge(bool holds, params object[] facts) =>
            JudgeProposition.Decide(new JudgeProposition(First, holds), After(facts));
    }

    [Fact]
    public void publishes_versions_from_nought()
    {
        Publish().ShouldRefuse("theory/nothing-to-publish");
        Publish(Added).ShouldRecord(new TheoryVersionPublished(0, null));
        Publish(Added, new TheoryVersionPublished(0, null))
            .ShouldRecord(new TheoryVersionPublished(1, null));

        static Decision Publish(params object[] facts) =>
            PublishTheoryVersion.Decide(new PublishTheoryVersion(), After(facts));
    }

    [Fact]
    public void notes_patterns_with_those_who_do_not_show_them()
    {
        Note([Ids.Maria], []).Facts.ShouldHaveSingleItem();
        Note([Ids.Maria], [Ids.Maria]).ShouldRefuse("theory/case-and-counter-case");
        Note([Ids.Tom], []).ShouldRefuse("participants/participant-unknown");

        static Decision Note(IReadOnlyList<Guid> cases, IReadOnlyList<Guid> counter) =>
            NoteDemiRegularity.Decide(
                new NoteDemiRegularity(
                    Ids.Event(29),
                    "Few sessions, little change",
                    cases,
                    counter
                ),
                After(),
                Around.Study()
            );
    }
}
