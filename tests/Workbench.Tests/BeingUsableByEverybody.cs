using Microsoft.Playwright;

namespace PeerEvents.Workbench.Tests;

public class BeingUsableByEverybody(Workbench workbench)
{
    private const int Narrow = 320;

    private static readonly (string Name, PageEmulateMediaOptions Media, int Width)[] Looks =
    [
        ("light", new() { ColorScheme = ColorScheme.Light }, 1280),
        ("dark", new() { ColorScheme = ColorScheme.Dark }, 1280),
        (
            "forced colours",
            new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.Active },
            1280
        ),
        ("narrow", new() { ForcedColors = ForcedColors.None }, Narrow),
    ];

    [Fact]
    public async Task has_no_serious_barrier_and_fits_on_any_screen_in_any_look()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, 10);
        await study.Apply(workbench, 5, 40);
        await WrittenUp.Make(workbench, study);
        using var running = await TwoCoders.Begin(workbench);
        using var compared = await TwoCoders.Compared(workbench, study);
        foreach (
            var (path, readied) in (IEnumerable<(string, Func<Tab, Task>)>)
                [.. Screens(study), .. Rounds(running, compared)]
        )
        {
            // Without motion, so that no colour is looked at on its way to another.
            await using var tab = await workbench.Open(
                path,
                new() { ReducedMotion = ReducedMotion.Reduce }
            );
            await readied(tab);
            foreach (var (look, media, width) in Looks)
            {
                await tab.Page.EmulateMediaAsync(media);
                await tab.Page.SetViewportSizeAsync(width, 720);

                (await Barriers.On(tab.Page))
                    .Select(barrier => $"{path}, {look}: {barrier}")
                    .ShouldBeEmpty();
                (
                    await tab.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")
                ).ShouldBeLessThanOrEqualTo(width, $"{path}, {look}");
            }

            tab.Complaints.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task tells_in_words_which_codes_a_turn_has()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, 10);
        await using var tab = await workbench.Open(study.Page);

        await Assertions
            .Expect(tab.Page.Locator("section.turn").First)
            .ToContainTextAsync("Codes: Hope.");
    }

    [Fact]
    public async Task speaks_danish()
    {
        await using var tab = await workbench.Open("/", new() { Locale = "da-DK" });

        await Assertions
            .Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Name = "Dine undersøgelser" }))
            .ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator("html")).ToHaveAttributeAsync("lang", "da");
    }

    [Fact]
    public async Task says_in_danish_what_the_host_refuses()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(
            study.Home + "/themes",
            new() { Locale = "da-DK" }
        );
        await tab
            .Page.GetByRole(AriaRole.Button, new() { Name = "Foreslå et tema", Exact = true })
            .ClickAsync();

        await tab.Page.Locator("dialog[open] button[type=submit]").ClickAsync();

        await Assertions
            .Expect(tab.Page.Locator("dialog[open] .problem"))
            .ToHaveTextAsync("Et tema skal have et navn.");
        await tab.ShouldSay("Et tema skal have et navn.");
    }

    private static IReadOnlyList<(string Path, Func<Tab, Task> Readied)> Screens(
        SmallStudy study
    ) =>
        [
            ("/", Shown("h1")),
            ("/settings", EveryKey),
            (study.Home, Shown(".entries li")),
            (study.Home, Finder),
            (study.Sources, Shown("tbody tr")),
            (study.Home + "/participants", Shown(".participant-table, .note")),
            (study.Home + "/fieldwork", Shown(".transcript-table tbody tr")),
            (study.Home + "/meetings", Shown(".note")),
            (study.Home + "/reports?report=themes", Shown(".paper section")),
            (study.Home + "/reports?report=coreq", Shown(".paper section")),
            (study.Home + "/findings", Shown(".quotation")),
            (study.Home + "/audit", Shown(".questions li")),
            (study.Home + "/coverage", Shown(".coverage td")),
            (study.Home + "/codes", Shown("tbody tr")),
            (study.Home + "/codes", FromList),
            (study.Home + "/codes?order=-excerpts", Shown("[role=grid] tbody tr")),
            ($"{study.Home}/codes/{study.Code:D}", Shown(".coded")),
            ($"{study.Home}/codes/{study.Code:D}?split=yes", Shown(".tray")),
            (study.Home + "/excerpts", ChosenExcerpts),
            ($"{study.Home}/excerpts?view=cards&code={study.Code:D}", Shown(".excerpt-cards li")),
            (study.Sources + "/import", Planned),
            (study.Home + "/themes", Shown(".cards li")),
            ($"{study.Home}/themes/{study.Theme:D}", Shown("tbody tr")),
            (study.Home + "/map", Shown(".react-flow__node")),
            (study.Home + "/map", KeysOfMap),
            (study.Home + "/map?at=6", Shown(".time-banner")),
            (study.Home + "/lineage", Shown(".picture svg")),
            ($"{study.Home}/lineage?of={study.Theme:D}", Shown(".picture svg")),
            (study.Home + "/theory", Theory),
            (study.Home + "/theory", Configuring),
            (study.Home + "/memos", Shown(".cards li")),
            (study.Home + "/memos?view=beside", Shown(".beside-day .decision")),
            (study.Home + "/timeline", Shown(".decision")),
            (study.Home + "/timeline", Marking),
            ($"{study.Home}/timeline?begin=10&about={study.Theme:D}", BarsAsTable),
            (study.Home + "/compare?from=3", Shown(".summary")),
            (study.Home + "/themes?at=6", Shown(".time-banner")),
            (study.Sources, Drawer),
            (study.Sources + "?at=3", Shown(".time-banner")),
            (study.Page, Shown(".stripe")),
            (study.Page + "?at=6", Shown(".time-banner")),
            (study.Page, Palette),
            (study.Page, Table),
            (study.Page, Keys),
            (study.Page, Lanes),
        ];

    private static IReadOnlyList<(string Path, Func<Tab, Task> Readied)> Rounds(
        TwoCoders running,
        TwoCoders compared
    ) =>
        [
            (compared.Study.Home + "/reconcile", Shown(".card")),
            (compared.Study.Home + "/reconcile", OpeningARound),
            (compared.Page, Shown(".facing-stripe")),
            (compared.Page, OtherEdges),
            (running.Page, Shown(".blind-line")),
            (running.Study.Page, Shown(".blind-line")),
        ];

    private static Func<Tab, Task> Shown(string what) =>
        tab => Assertions.Expect(tab.Page.Locator(what).First).ToBeAttachedAsync();

    private static async Task EveryKey(Tab tab)
    {
        await Shown(".key-tables summary")(tab);
        foreach (var place in await tab.Page.Locator(".key-tables summary").AllAsync())
        {
            await place.ClickAsync();
        }

        await Shown(".key-table kbd")(tab);
    }

    private static async Task Finder(Tab tab)
    {
        await Shown(".entries li")(tab);
        await tab.Press("Control+k");
        await Shown("[role=option]")(tab);
    }

    private static async Task Drawer(Tab tab)
    {
        await Shown("tbody tr")(tab);
        await tab.Press("t");
        await Shown(".time-drawer .sentence")(tab);
    }

    private static async Task OpeningARound(Tab tab)
    {
        await Shown(".card")(tab);
        await tab
            .Page.GetByRole(AriaRole.Button, new() { Name = "Open a round", Exact = true })
            .ClickAsync();
        await Shown("dialog[open]")(tab);
        await tab.Page.GetByLabel("Only these codes").First.CheckAsync();
        await Shown(".only-codes input[type=checkbox]")(tab);
    }

    private static async Task OtherEdges(Tab tab)
    {
        await Shown(".facing-stripe")(tab);
        await tab.Press("e");
        await Shown(".new-edges")(tab);
    }

    private static async Task FromList(Tab tab)
    {
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "From a list" }).ClickAsync();
        await Shown("dialog[open]")(tab);
    }

    private static async Task ChosenExcerpts(Tab tab)
    {
        await Shown(".excerpt-table tbody tr")(tab);
        await tab.Page.Locator(".found-head input").CheckAsync();
        await tab.Page.Locator(".excerpts-page summary").First.ClickAsync();
        await Shown(".chosen")(tab);
    }

    private static async Task Planned(Tab tab)
    {
        var interview = new FilePayload
        {
            Name = "one.txt",
            MimeType = "text/plain",
            Buffer = "I: How?\n\nAnna: So.\n\nI: Why?\n\nAnna: Hence."u8.ToArray(),
        };
        await tab.Page.GetByLabel("Choose files").SetInputFilesAsync(interview);
        await Shown(".speakers tbody tr")(tab);
        await tab.Page.Locator(".importing .card summary").ClickAsync();
    }

    private static async Task Palette(Tab tab)
    {
        await Shown(".stripe")(tab);
        await tab.Transcript.FocusAsync();
        await tab.Press("s", "c");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
    }

    private static async Task Lanes(Tab tab)
    {
        await Shown(".stripe")(tab);
        await tab.Transcript.FocusAsync();
        await tab.Press("l");
        await Shown(".lane-legend li")(tab);
    }

    private static async Task Table(Tab tab)
    {
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Table" }).ClickAsync();
        await Shown("tbody tr")(tab);
    }

    private static async Task Marking(Tab tab)
    {
        await Shown(".decision")(tab);
        await tab
            .Page.GetByRole(AriaRole.Button, new() { Name = "Undo several", Exact = true })
            .ClickAsync();
        await tab.Page.Locator(".decision input").First.CheckAsync();
        await Shown(".chosen")(tab);
    }

    private static async Task BarsAsTable(Tab tab)
    {
        await Shown(".decision")(tab);
        await tab.Page.Locator(".strip summary").ClickAsync();
        await Shown(".twin tbody tr")(tab);
    }

    private static async Task Theory(Tab tab)
    {
        await Shown(".proposition")(tab);
        await tab.Page.Locator(".theory-page .acts summary").First.ClickAsync();
    }

    private static async Task Configuring(Tab tab)
    {
        await tab
            .Page.GetByRole(AriaRole.Button, new() { Name = "State a configuration", Exact = true })
            .ClickAsync();
        await Shown("dialog[open] .draft-part")(tab);
    }

    private static async Task KeysOfMap(Tab tab)
    {
        await Shown(".react-flow__node")(tab);
        await tab.Page.Locator(".react-flow__node").First.FocusAsync();
        await tab.Press("?");
        await Shown("dialog[open]")(tab);
    }

    private static async Task Keys(Tab tab)
    {
        await Shown(".stripe")(tab);
        await tab.Press("?");
        await Shown("dialog[open]")(tab);
    }
}
