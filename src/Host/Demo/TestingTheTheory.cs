using PeerEvents.Domain;
using PeerEvents.Domain.Theory;

namespace PeerEvents.Host.Demo;

/// <summary>
/// Context, mechanism and outcome: five propositions from the initial theory, and what eleven
/// interviews do to them.
/// </summary>
internal sealed class TestingTheTheory(DemoStudy study, CodingTheInterviews coding)
{
    private DemoDesk Desk => study.Desk;

    public static Task On(
        DemoStudy study,
        Func<ProgramTheory, StudyContext, Decision> decide,
        Named? named = null
    ) =>
        study.Desk.Do(
            study.Analyst,
            (desks, act, token) =>
                desks.Context.OnTheory(act, null, named ?? Named.Nothing, decide, token),
            minutes: 5
        );

    public async Task Run()
    {
        Desk.Morning(2024, 10, 14);
        foreach (var cmo in DemoConfigurations.All)
        {
            await State(cmo, isPartial: true);
        }

        foreach (var cmo in DemoConfigurations.All)
        {
            await Link(cmo);
        }

        foreach (var cmo in DemoConfigurations.All.Where(cmo => !cmo.IsRejected))
        {
            await State(cmo, isPartial: false);
        }

        await Judge();
    }

    private Task State(DemoConfiguration cmo, bool isPartial) =>
        On(
            study,
            (theory, context) =>
                StateConfiguration.Decide(
                    new StateConfiguration(
                        Desk.Id(cmo.Id),
                        cmo.Name,
                        [
                            .. cmo
                                .Parts.Take(isPartial ? 2 : cmo.Parts.Count)
                                .Select(part => new NewPart(
                                    Desk.Id($"{cmo.Id}/{part.Label}"),
                                    part.Kind,
                                    part.Label,
                                    part.Slug is { } slug ? Desk.Id(slug) : null,
                                    part.Direction
                                )),
                        ],
                        Desk.Id(cmo.Proposition),
                        isPartial,
                        cmo.Follows is { } before ? [Desk.Id(before)] : null,
                        isPartial
                            ? "What the initial theory says so far"
                            : "What the interviews added"
                    ),
                    theory,
                    context
                )
        );

    private async Task Link(DemoConfiguration cmo)
    {
        for (var interview = 1; interview <= DemoTexts.Interviews; interview++)
        {
            var person = Desk.Id($"P{interview:00}");
            var found = coding
                .Codings.Where(c => c.Interview == interview && cmo.Evidence.Contains(c.Under))
                .DistinctBy(c => c.Number)
                .Take(cmo.PerPerson)
                .ToList();
            if (found.Count == 0)
            {
                await Evidence(cmo, interview, EvidenceStance.Silent, null, person);
                continue;
            }

            foreach (var one in found)
            {
                await Evidence(
                    cmo,
                    interview,
                    cmo.StanceOf(interview),
                    Desk.Id($"excerpt {interview}/{one.Number}"),
                    person
                );
            }
        }
    }

    private Task Evidence(
        DemoConfiguration cmo,
        int interview,
        EvidenceStance stance,
        Guid? excerpt,
        Guid person
    ) =>
        On(
            study,
            (theory, context) =>
                LinkEvidence.Decide(
                    new LinkEvidence(
                        Desk.Id($"evidence {cmo.Id}/{interview}/{excerpt}"),
                        Desk.Id(cmo.Id),
                        stance,
                        excerpt,
                        person,
                        stance == EvidenceStance.Refines ? Inference.Inferred : Inference.Said
                    ),
                    theory,
                    context
                ),
            new Named([person], [], excerpt is { } id ? [id] : [])
        );

    private async Task Judge()
    {
        Desk.Morning(2024, 10, 21);
        await On(
            study,
            (theory, _) =>
                RefineProposition.Decide(
                    new RefineProposition(
                        Desk.Id("IPT1"),
                        new NewProposition(
                            "people are alone and ashamed, and there is room for each of them",
                            "they are connected inside the group, and only then take part",
                            "they see that they are not the only ones, and are missed when away"
                        ),
                        [
                            .. theory
                                .Evidence.Where(e => e.TargetId == Desk.Id("CMO1"))
                                .Select(e => e.Id)
                                .Take(5),
                        ],
                        "Connectedness is needed inside; it is no outcome outside (P04, P09)"
                    ),
                    theory
                )
        );
        foreach (var (id, holds, why) in DemoConfigurations.Judgements)
        {
            await On(
                study,
                (theory, _) =>
                    JudgeProposition.Decide(
                        new JudgeProposition(Desk.Id(id), holds, null, why),
                        theory
                    )
            );
        }

        await On(
            study,
            (theory, _) =>
                RejectConfiguration.Decide(
                    new RejectConfiguration(
                        Desk.Id("CMO5"),
                        "P04, P06 and P09 are connected inside and no less alone outside"
                    ),
                    theory
                )
        );
        await On(
            study,
            (theory, _) =>
                RecordRetroduction.Decide(
                    new RecordRetroduction(
                        Desk.Id("retroduction"),
                        "The same plans are tried by some and by others not, with the same wish to.",
                        "There must be ground that readiness stands on: a home, money, rest from symptoms.",
                        "Motivation; the facilitator; how far along they are",
                        Desk.Id("CMO4")
                    ),
                    theory
                )
        );
        await On(
            study,
            (theory, context) =>
                NoteDemiRegularity.Decide(
                    new NoteDemiRegularity(
                        Desk.Id("regularity"),
                        "Where home and money are settled, something small changes outside.",
                        [.. DemoConfigurations.Settled.Select(n => Desk.Id($"P{n:00}"))],
                        [Desk.Id("P09")]
                    ),
                    theory,
                    context
                ),
            Named.People(DemoConfigurations.Settled.Append(9).Select(n => Desk.Id($"P{n:00}")))
        );
        await On(
            study,
            (theory, _) =>
                PublishTheoryVersion.Decide(
                    new PublishTheoryVersion("Refined by eleven interviews"),
                    theory
                )
        );
    }
}
