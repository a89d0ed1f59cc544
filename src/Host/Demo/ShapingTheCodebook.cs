using PeerEvents.Domain.Codebook;

namespace PeerEvents.Host.Demo;

/// <summary>What the team does to the codebook as a whole.</summary>
internal sealed class ShapingTheCodebook(DemoStudy study, CodingTheInterviews coding)
{
    private DemoDesk Desk => study.Desk;

    /// <summary>Broad codes are divided, and each of their codings is told where to go.</summary>
    public async Task Split()
    {
        foreach (var broad in BroadCodes.All)
        {
            await study.CatchUp();
            var codings = coding.Codings.Where(one => one.Under == broad.Slug).ToList();
            var parts = codings.Select(one => one.Slug).Distinct().ToList();
            await Desk.Do(
                study.Analyst,
                (desks, act, token) =>
                    desks.Study.OnCodes(
                        act,
                        null,
                        [Desk.Id(broad.Slug)],
                        (tree, open) =>
                            SplitCode.Decide(
                                new SplitCode(
                                    Desk.Id(broad.Slug),
                                    [
                                        .. parts.Select(slug => new NewCode(
                                            Desk.Id(slug),
                                            coding.Codes[slug].Name
                                        )),
                                    ],
                                    [
                                        .. codings.Select(one => new CodingGoesTo(
                                            one.CodingId,
                                            Desk.Id(one.Slug)
                                        )),
                                    ],
                                    Reason: broad.WhySplit
                                ),
                                tree,
                                open
                            ),
                        token
                    ),
                minutes: 25
            );
            coding.Made.UnionWith(parts);
            codings.ForEach(one => one.Under = one.Slug);
        }
    }

    /// <summary>Codes that turned out to be one become one.</summary>
    public async Task Merge()
    {
        foreach (var twin in BroadCodes.Twins.Where(twin => coding.Made.Contains(twin.Slug)))
        {
            await study.CatchUp();
            await Desk.Do(
                study.Analyst,
                (desks, act, token) =>
                    desks.Study.OnCodes(
                        act,
                        null,
                        [Desk.Id(twin.Into), Desk.Id(twin.Slug)],
                        (tree, open) =>
                            MergeCodes.Decide(
                                new MergeCodes(
                                    Desk.Id(twin.Into),
                                    [Desk.Id(twin.Slug)],
                                    twin.WhyMerged
                                ),
                                tree,
                                open
                            ),
                        token
                    ),
                minutes: 10
            );
            foreach (var one in coding.Codings.Where(one => one.Under == twin.Slug))
            {
                one.Under = twin.Into;
            }
        }
    }

    /// <summary>Five places in the codebook, and each code under one.</summary>
    public async Task PutInOrder()
    {
        string[] places = ["The group", "Hope and time", "Oneself", "Outside", "How it is done"];
        for (var place = 1; place <= places.Length; place++)
        {
            await Desk.OnCodes(
                study.Analyst,
                tree =>
                    CreateCode.Decide(
                        new CreateCode(Desk.Id($"place {place}"), places[place - 1]),
                        tree
                    )
            );
        }

        foreach (var code in coding.Codes.Values.Where(code => coding.Made.Contains(code.Slug)))
        {
            await Desk.OnCodes(
                study.Analyst,
                tree =>
                    MoveCode.Decide(
                        new MoveCode(Desk.Id(code.Slug), Desk.Id($"place {code.Group}")),
                        tree
                    ),
                minutes: 0.3
            );
        }
    }

    /// <summary>First names give way to those that say what the code says.</summary>
    public async Task Rename()
    {
        foreach (var (slug, _, why) in BroadCodes.FirstNames)
        {
            await Desk.OnCodes(
                study.Analyst,
                tree =>
                    RenameCode.Decide(
                        new RenameCode(Desk.Id(slug), coding.Codes[slug].Name, why),
                        tree
                    )
            );
        }
    }

    /// <summary>Every open code gets its definition.</summary>
    public async Task Define()
    {
        foreach (var code in coding.Codes.Values.Where(code => code.Origin != CodeOrigin.Theory))
        {
            await Desk.OnCodes(
                study.Analyst,
                tree =>
                    RedefineCode.Decide(
                        new RedefineCode(Desk.Id(code.Slug), code.Definition),
                        tree
                    ),
                minutes: 3
            );
        }
    }
}
