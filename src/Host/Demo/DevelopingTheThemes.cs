using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Memos;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Themes;

namespace PeerEvents.Host.Demo;

/// <summary>
/// From eight candidates to four themes: named, reviewed, merged, divided, parked, discarded. The
/// four last names are those of the published study.
/// </summary>
internal sealed class DevelopingTheThemes(DemoStudy study, CodingTheInterviews coding)
{
    private DemoDesk Desk => study.Desk;

    public async Task Run()
    {
        var settling = new SettlingTheThemes(study);
        await Propose();
        await DrawMap("First map", "theme group", "theme hope", "theme self", "theme change");
        await study.Milestone("First map");
        await ReviewAgainstExcerpts();
        await settling.Settle();
        await settling.ReviewAgainstTheWholeSet();
        await DrawMap("Last map", "theme group", "theme hope", "theme self", "theme change");
        await settling.Finalise();
    }

    private async Task Propose()
    {
        Desk.Morning(2024, 6, 24);
        await Phase(AnalysisPhase.GeneratingThemes);
        foreach (var theme in DemoThemes.Candidates)
        {
            await Theme(
                (map, tree) =>
                    ProposeTheme.Decide(
                        new ProposeTheme(
                            Desk.Id(theme.Id),
                            theme.FirstName,
                            Codes: [.. theme.Codes.Select(Desk.Id)],
                            Reason: theme.Why
                        ),
                        map,
                        tree
                    )
            );
            await Desk.Memo(
                study.Analyst,
                MemoKind.Theme,
                MemoTargetKind.Theme,
                Desk.Id(theme.Id),
                theme.Note
            );
        }

        await Theme(
            (map, tree) =>
                PromoteCodeToTheme.Decide(
                    new PromoteCodeToTheme(
                        Desk.Id("theme shame"),
                        Desk.Id("shame"),
                        Reason: "It is in every interview"
                    ),
                    map,
                    tree
                )
        );
    }

    private async Task ReviewAgainstExcerpts()
    {
        Desk.Morning(2024, 7, 8);
        await Phase(AnalysisPhase.ReviewingThemes);
        foreach (var (theme, finding) in DemoThemes.FirstFindings)
        {
            await Review(theme, ReviewedAgainst.Excerpts, finding);
        }

        foreach (var (theme, slug, why) in DemoThemes.LetGo)
        {
            await Theme(
                (map, _) =>
                    RemoveCodeFromTheme.Decide(
                        new RemoveCodeFromTheme(Desk.Id(theme), Desk.Id(slug), why),
                        map
                    )
            );
        }

        foreach (var (theme, slug, why) in DemoThemes.Gathered)
        {
            await Theme(
                (map, tree) =>
                    AssignCodeToTheme.Decide(
                        new AssignCodeToTheme(Desk.Id(theme), Desk.Id(slug), why),
                        map,
                        tree
                    )
            );
        }

        await ContraryCases();
    }

    private async Task ContraryCases()
    {
        (string Theme, int Interview, string Slug, string Why)[] cases =
        [
            ("theme change", 4, "no-change", "Everything in the group, nothing outside"),
            ("theme group", 8, "left-the-group", "Belonged at first and left all the same"),
            ("theme group", 8, "unequal-talk", "Company that leaves no room"),
            ("theme hope", 6, "hope-hurts", "Hope as what one must guard oneself against"),
            ("theme group", 9, "no-friendship-outside", "Connected inside, alone outside"),
        ];
        foreach (var (theme, interview, slug, why) in cases)
        {
            var found = coding.Codings.FirstOrDefault(c =>
                c.Interview == interview && c.Under == slug
            );
            if (found is null)
            {
                continue;
            }

            var excerpt = Desk.Id($"excerpt {interview}/{found.Number}");
            await Desk.Do(
                study.Second,
                (desks, act, token) =>
                    desks.Themes.On(
                        act,
                        null,
                        excerpt,
                        (map, _, cited) =>
                            NoteContraryCase.Decide(
                                new NoteContraryCase(Desk.Id(theme), excerpt, why),
                                map,
                                cited
                            ),
                        token
                    )
            );
        }
    }

    private Task DrawMap(string title, params IReadOnlyList<string> themes) =>
        Theme(
            (map, tree) =>
            {
                var nodes = new List<MapNode>();
                var links = new List<NewMapLink>();
                for (var i = 0; i < themes.Count; i++)
                {
                    var theme = map.Find(Desk.Id(themes[i]))!;
                    nodes.Add(new MapNode(theme.Id, 300 * i, 0));
                    foreach (
                        var code in theme.Codes.Where(code => nodes.All(node => node.Id != code))
                    )
                    {
                        nodes.Add(new MapNode(code, 300 * i, 40 * (nodes.Count + 1)));
                        links.Add(new NewMapLink(theme.Id, code));
                    }
                }

                links.Add(new NewMapLink(Desk.Id(themes[0]), Desk.Id(themes[1]), "comes before"));
                return DrawThematicMap.Decide(
                    new DrawThematicMap(Desk.Id(title), title, nodes, links),
                    map,
                    tree
                );
            }
        );

    private Task Review(string theme, ReviewedAgainst against, string finding) =>
        Theme(
            (map, _) => ReviewTheme.Decide(new ReviewTheme(Desk.Id(theme), against, finding), map)
        );

    private Task Theme(Func<ThemeMap, CodeTree, Decision> decide) =>
        Desk.OnThemes(study.Analyst, decide);

    private Task Phase(AnalysisPhase phase, string? reason = null) =>
        Desk.OnStudy(
            study.Analyst,
            (state, me) => EnterPhase.Decide(new EnterPhase(phase, reason), state, me)
        );
}
