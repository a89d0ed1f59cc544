using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Themes;

namespace PeerEvents.Host.Demo;

/// <summary>What becomes of the candidates: merged, divided, parked, given up, finalised.</summary>
internal sealed class SettlingTheThemes(DemoStudy study)
{
    private DemoDesk Desk => study.Desk;

    public async Task Settle()
    {
        Desk.Morning(2024, 8, 19);
        await Theme(
            (map, tree) =>
                DemoteTheme.Decide(
                    new DemoteTheme(
                        Desk.Id("theme shame"),
                        Desk.Id("shame"),
                        "One idea that runs through all themes, no pattern of its own"
                    ),
                    map,
                    tree
                )
        );
        await Theme(
            (map, _) =>
                MergeThemes.Decide(
                    new MergeThemes(
                        Desk.Id("theme group"),
                        [Desk.Id("theme facilitators")],
                        "Facilitators matter as far as they belong"
                    ),
                    map
                )
        );
        await Theme(
            (map, _) =>
                MergeThemes.Decide(
                    new MergeThemes(Desk.Id("theme self"), [Desk.Id("theme illness talk")]),
                    map
                )
        );
        await Theme(
            (map, _) =>
                ParkTheme.Decide(
                    new ParkTheme(Desk.Id("theme manual"), "P08 may need it, nobody else does"),
                    map
                )
        );
        await Theme(
            (map, _) =>
                DiscardTheme.Decide(
                    new DiscardTheme(
                        Desk.Id("theme practical"),
                        "All that was said on practical things: a topic summary without one idea"
                    ),
                    map
                )
        );
        await Split();
        foreach (var (theme, name, why) in DemoThemes.SecondNames)
        {
            await Rename(theme, name, why);
        }
    }

    private Task Split() =>
        Theme(
            (map, _) =>
                SplitTheme.Decide(
                    new SplitTheme(
                        Desk.Id("theme change"),
                        [
                            new NewTheme(
                                Desk.Id("theme blocked"),
                                "Where the ground was too hard",
                                "Readiness needs something to stand on",
                                [.. DemoThemes.Blocked.Select(Desk.Id)]
                            ),
                        ],
                        "What did not grow is another idea than what did",
                        Keep: true
                    ),
                    map
                )
        );

    public async Task ReviewAgainstTheWholeSet()
    {
        Desk.Morning(2024, 9, 9);
        await Phase(AnalysisPhase.DefiningThemes);
        await Theme(
            (map, _) =>
                NestTheme.Decide(
                    new NestTheme(
                        Desk.Id("theme blocked"),
                        Desk.Id("theme change"),
                        Reason: "Its other side, not a theme beside it"
                    ),
                    map
                )
        );
        foreach (var theme in DemoThemes.Last)
        {
            await Theme(
                (map, _) =>
                    StateCentralConcept.Decide(
                        new StateCentralConcept(Desk.Id(theme.Id), theme.FirstConcept),
                        map
                    )
            );
            await Review(theme.Id, ReviewedAgainst.WholeSet, theme.Finding);
            await Theme(
                (map, _) =>
                    StateCentralConcept.Decide(
                        new StateCentralConcept(
                            Desk.Id(theme.Id),
                            theme.Concept,
                            "After reading all eleven again"
                        ),
                        map
                    )
            );
            await Theme(
                (map, _) =>
                    DrawThemeBoundary.Decide(
                        new DrawThemeBoundary(Desk.Id(theme.Id), theme.Boundary),
                        map
                    )
            );
        }

        await Phase(AnalysisPhase.ReviewingThemes, "The boundary of change and hope did not hold");
        await Phase(AnalysisPhase.DefiningThemes);
    }

    public async Task Finalise()
    {
        Desk.Morning(2024, 10, 7);
        foreach (var theme in DemoThemes.Last)
        {
            await Rename(theme.Id, theme.Name, theme.WhyNamed);
            await Theme(
                (map, _) =>
                    FinaliseTheme.Decide(new FinaliseTheme(Desk.Id(theme.Id), theme.WhyFinal), map)
            );
        }

        await Theme(
            (map, _) =>
                DiscardTheme.Decide(
                    new DiscardTheme(
                        Desk.Id("theme manual"),
                        "It stays as a rival in the program theory"
                    ),
                    map
                )
        );
    }

    private Task Review(string theme, ReviewedAgainst against, string finding) =>
        Theme(
            (map, _) => ReviewTheme.Decide(new ReviewTheme(Desk.Id(theme), against, finding), map)
        );

    private Task Rename(string theme, string name, string? why) =>
        Theme((map, _) => RenameTheme.Decide(new RenameTheme(Desk.Id(theme), name, why), map));

    private Task Theme(Func<ThemeMap, CodeTree, Decision> decide) =>
        Desk.OnThemes(study.Analyst, decide);

    private Task Phase(AnalysisPhase phase, string? reason = null) =>
        Desk.OnStudy(
            study.Analyst,
            (state, me) => EnterPhase.Decide(new EnterPhase(phase, reason), state, me)
        );
}
