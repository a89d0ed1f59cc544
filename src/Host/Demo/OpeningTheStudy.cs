using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Theory;

namespace PeerEvents.Host.Demo;

/// <summary>The first weeks: question, stance, guide, initial program theory, codes from theory.</summary>
internal sealed class OpeningTheStudy(DemoStudy study)
{
    private static readonly string[] Questions =
    [
        "How did you come to the group, and what was life like then?",
        "Some say that meeting others with the same made them come again. How was that for you?",
        "Some say that those further along made them hope. How was that for you?",
        "Is there anything about yourself that you see in another way?",
        "What is different in your days now, and what is not?",
    ];

    private DemoDesk Desk => study.Desk;

    public async Task Run()
    {
        await Open();
        await Frame();
        await Theorise();
        await study.Milestone("Initial theory");
    }

    private async Task Open()
    {
        var (asta, bo, signe) = (study.Analyst, study.Second, study.Supervisor);
        await Desk.Do(
            asta,
            (desks, act, token) =>
                desks.Study.OpenStudy(
                    act,
                    new OpenStudy(
                        Desk.Study,
                        DemoStudy.Title,
                        "Synthetic: nobody in it ever was, and nothing in it was ever said. It shows how "
                            + "a reflexive thematic analysis is recorded from the first question to the report.",
                        asta.Id,
                        asta.Name,
                        IsSynthetic: true
                    ),
                    token
                )
        );
        foreach (var person in new[] { bo, signe })
        {
            await Desk.OnStudy(
                asta,
                (state, _) =>
                    LetJoin.Decide(new LetJoin(person.Id, person.Role, person.Name), state)
            );
        }
    }

    private async Task Frame()
    {
        var (asta, bo) = (study.Analyst, study.Second);
        await Say(new StateQuestion("How do peer support groups help people recover?"));
        await Desk.OnStudy(
            asta,
            (state, _) =>
                DeclareStance.Decide(
                    new DeclareStance(
                        "Critical realism: what people tell is shaped by what is real and not only said."
                    ),
                    state
                )
        );
        await Desk.OnStudy(
            asta,
            (state, _) => ChooseApproach.Decide(new ChooseApproach(Approach.Reflexive), state)
        );
        await Desk.OnStudy(
            asta,
            (state, me) =>
                StatePositionality.Decide(
                    new StatePositionality(
                        "I have been a volunteer in another group. I want such groups to be worth it, and must watch that."
                    ),
                    state,
                    me
                )
        );
        await Desk.OnStudy(
            bo,
            (state, me) =>
                StatePositionality.Decide(
                    new StatePositionality("I come from nursing and tend to hear symptoms first."),
                    state,
                    me
                )
        );
        string[] expectations =
        [
            "People stay because they recognise themselves in each other.",
            "Friendships will go on outside the group.",
            "The manual will be felt as a help.",
            "Those with the least will gain the most.",
        ];
        foreach (var text in expectations)
        {
            await Desk.OnStudy(
                asta,
                (state, me) =>
                    NoteExpectation.Decide(new NoteExpectation(Desk.Id(text), text), state, me)
            );
        }

        await Desk.OnStudy(
            asta,
            (state, _) =>
                DecideSampling.Decide(
                    new DecideSampling(
                        "Everybody who came to at least two evenings in one of four groups is asked; we stop at eleven."
                    ),
                    state
                )
        );
        await Guide("First draft, from the initial theory", 4);
        await Desk.OnStudy(
            asta,
            (state, _) =>
                PilotGuide.Decide(
                    new PilotGuide(1, "Tried with a volunteer. Nobody asks what did not change."),
                    state
                )
        );
        await Desk.OnStudy(
            asta,
            (state, me) => EnterPhase.Decide(new EnterPhase(AnalysisPhase.Familiarising), state, me)
        );
    }

    /// <summary>The guide with its first questions.</summary>
    public Task Guide(string reason, int questions) =>
        Desk.OnStudy(
            study.Analyst,
            (state, _) =>
                WriteGuide.Decide(
                    new WriteGuide(
                        [
                            .. Questions
                                .Take(questions)
                                .Select(
                                    (text, i) =>
                                        new NewGuideQuestion(
                                            Desk.Id($"question {i + 1}"),
                                            text,
                                            i is 1 or 2 ? Desk.Id($"IPT{i}") : null
                                        )
                                ),
                        ],
                        reason
                    ),
                    state
                )
        );

    public Task Say(StateQuestion question) =>
        Desk.OnStudy(study.Analyst, (state, _) => StateQuestion.Decide(question, state));

    private async Task Theorise()
    {
        Desk.Morning(2024, 1, 22);
        await TestingTheTheory.On(
            study,
            (theory, _) =>
                StateProgramTheory.Decide(
                    new StateProgramTheory("How the groups work (synthetic)"),
                    theory
                )
        );
        foreach (var (id, text, rival) in DemoConfigurations.Propositions)
        {
            await TestingTheTheory.On(
                study,
                (theory, _) =>
                    AddProposition.Decide(
                        new AddProposition(
                            Desk.Id(id),
                            text,
                            RivalOf: rival is null ? null : Desk.Id(rival)
                        ),
                        theory
                    )
            );
        }

        await TestingTheTheory.On(
            study,
            (theory, _) =>
                PublishTheoryVersion.Decide(
                    new PublishTheoryVersion("Before any interview was read"),
                    theory
                )
        );
        Desk.Morning(2024, 1, 24);
        foreach (var code in DemoTexts.Codes().Where(code => code.Origin == CodeOrigin.Theory))
        {
            await Desk.OnCodes(
                study.Analyst,
                tree =>
                    CreateCode.Decide(
                        new CreateCode(
                            Desk.Id(code.Slug),
                            code.Name,
                            code.Definition,
                            Origin: CodeOrigin.Theory
                        ),
                        tree
                    )
            );
        }
    }
}
