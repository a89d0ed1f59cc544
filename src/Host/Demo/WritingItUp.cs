using PeerEvents.Domain;
using PeerEvents.Domain.Memos;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Report;
using PeerEvents.Domain.Studies;

namespace PeerEvents.Host.Demo;

/// <summary>Claims, their quotations, what participants say of it, and the analyst's journal.</summary>
internal sealed class WritingItUp(DemoStudy study, CodingTheInterviews coding)
{
    private static readonly (string Theme, string Claim, string[] Slugs)[] Claims =
    [
        (
            "theme group",
            "Before anything else could reach them, participants had to be connected to the group.",
            ["not-the-only-one", "missed-when-away", "coffee-and-arrival"]
        ),
        (
            "theme hope",
            "Hope was worked out on paths that others had walked before.",
            ["if-they-can", "hope-on-loan", "future-thinkable"]
        ),
        (
            "theme self",
            "In giving and telling, participants saw sides of themselves that illness had covered.",
            ["helping-others", "story-retold", "more-than-patient"]
        ),
        (
            "theme change",
            "What sprouted in the group grew where there was ground for it.",
            ["everyday-change", "no-change", "chance-taken"]
        ),
    ];

    private static readonly string[] Journal =
    [
        "I want the group to be good. I read P08 last, and noticed that I put it off.",
        "Signe asked what I would lose if hope were not a theme. I had no answer.",
        "I was angry with the job centre when I coded P04, and coded more for it.",
    ];

    private DemoDesk Desk => study.Desk;

    public async Task Run()
    {
        Desk.Morning(2024, 11, 4);
        await Desk.OnStudy(
            study.Analyst,
            (state, me) => EnterPhase.Decide(new EnterPhase(AnalysisPhase.WritingUp), state, me)
        );
        foreach (var (theme, claim, slugs) in Claims)
        {
            await State(theme, claim, slugs);
        }

        await Reflect();
        await WriteJournal();
    }

    private async Task State(string theme, string claim, string[] slugs)
    {
        var finding = Desk.Id($"finding {theme}");
        await On(
            study.Analyst,
            (report, context) =>
                StateFinding.Decide(
                    new StateFinding(finding, claim, Desk.Id(theme)),
                    report,
                    context
                )
        );
        foreach (var slug in slugs)
        {
            var one = coding.Codings.First(c => c.Under == slug && c.Interview > slug.Length % 6);
            await Quote(finding, one);
        }
    }

    private async Task Quote(Guid finding, PlacedMark one)
    {
        var quotation = Desk.Id($"quotation {one.Interview}/{one.Number}");
        var excerpt = Desk.Id($"excerpt {one.Interview}/{one.Number}");
        await On(
            study.Analyst,
            (report, context) =>
                SelectExcerptForReport.Decide(
                    new SelectExcerptForReport(quotation, finding, excerpt),
                    report,
                    context
                ),
            Named.Passage(excerpt)
        );
        if (one.Number % 2 == 0)
        {
            var words = DemoTexts.Interview(one.Interview).Text[one.Range.Start..one.Range.End];
            var cut = words.IndexOf(',', StringComparison.Ordinal);
            await On(
                study.Analyst,
                (report, context) =>
                    WordQuotation.Decide(
                        new WordQuotation(
                            quotation,
                            cut > 0 ? $"[…]{words[(cut + 1)..]}" : $"{words} […]",
                            "Shortened for the report"
                        ),
                        report,
                        context
                    ),
                new Named([], [Desk.Id($"source {one.Interview}")], [])
            );
        }

        await On(
            study.Second,
            (report, context) =>
                JudgeIdentifiability.Decide(
                    new JudgeIdentifiability(quotation, false),
                    report,
                    context
                )
        );
        await On(
            study.Analyst,
            (report, _) =>
                ReleaseQuotation.Decide(new ReleaseQuotation(quotation), report, study.Analyst.Id)
        );
    }

    private async Task Reflect()
    {
        Desk.Morning(2024, 11, 25);
        foreach (
            var (number, answer) in new[]
            {
                (3, "That is how it was. You left out the jokes."),
                (4, (string?)null),
            }
        )
        {
            var (person, reflection) = (Desk.Id($"P{number:00}"), Desk.Id($"reflection {number}"));
            await OnParticipant(
                person,
                state =>
                    InviteReflection.Decide(
                        new InviteReflection(person, reflection, "The four themes on one page"),
                        state
                    )
            );
            if (answer is not null)
            {
                await OnParticipant(
                    person,
                    state =>
                        ReceiveReflection.Decide(
                            new ReceiveReflection(person, reflection, $"{answer} (synthetic)"),
                            state
                        )
                );
            }
        }
    }

    private async Task WriteJournal()
    {
        for (var i = 0; i < Journal.Length; i++)
        {
            await Desk.Memo(
                study.Analyst,
                MemoKind.Reflexive,
                MemoTargetKind.Study,
                Desk.Study,
                Journal[i],
                $"journal {i}",
                release: i == 1
            );
        }

        await Desk.Do(
            study.Analyst,
            (desks, act, token) =>
                desks.Memos.On(
                    act,
                    Desk.Id("journal 0"),
                    null,
                    null,
                    (memo, _) =>
                        ReviseMemo.Decide(
                            new ReviseMemo(
                                Desk.Id("journal 0"),
                                Journal[0] + " It is the one that changed the question."
                            ),
                            memo!,
                            act.PersonId
                        ),
                    token
                )
        );
    }

    private Task OnParticipant(Guid person, Func<Participant, Decision> decide) =>
        Desk.Do(
            study.Analyst,
            (desks, act, token) => desks.Context.OnParticipant(act, person, decide, token)
        );

    private Task On(
        DemoPerson who,
        Func<ReportDraft, StudyContext, Decision> decide,
        Named? named = null
    ) =>
        Desk.Do(
            who,
            (desks, act, token) =>
                desks.Context.OnReport(act, null, named ?? Named.Nothing, decide, token)
        );
}
