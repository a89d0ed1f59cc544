using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

public class CodingBlind(Workbench workbench)
{
    private const string AnasCode = "Secret";

    [Fact]
    public async Task shows_ones_own_codings_and_nobody_elses_until_all_have_submitted()
    {
        using var round = await TwoCoders.Begin(workbench);
        await using var ana = await workbench.Open(round.Study.Page);
        await using var ben = await workbench.Open(round.Study.Page, cookies: round.Ben.Cookies);
        await Assertions
            .Expect(BlindLine(ben))
            .ToContainTextAsync($"You code blind in “{TwoCoders.Name}”.");
        await Code(ana, "n", AnasCode);
        await Code(ben, "c", SmallStudy.CodeName);
        await ben.Press("Control+z");
        await ben.ShouldHaveStripes(0);
        await ben.Press("Control+Shift+z");
        await ben.ShouldHaveStripes(1);
        await Assertions.Expect(ben.Page.GetByText("All saved")).ToBeVisibleAsync();
        await RunningHost.CatchUp(workbench.Database);

        await ana.Page.ReloadAsync();
        await ana.ShouldHaveStripes(1);
        await ben.Page.ReloadAsync();
        await ben.ShouldHaveStripes(1);
        await Assertions.Expect(ben.Page.GetByText(AnasCode)).ToHaveCountAsync(0);

        await Submit(ben);
        await round.Submit(workbench);
        await Assertions
            .Expect(ben.Page.Locator(".difference").First)
            .ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Assertions.Expect(BlindLine(ben)).ToHaveCountAsync(0);
        await Assertions.Expect(ben.Page.GetByText(AnasCode).First).ToBeVisibleAsync();
        ana.Complaints.ShouldBeEmpty();
        ben.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task goes_back_in_time_to_the_opening_and_no_later()
    {
        using var round = await TwoCoders.Begin(workbench);
        await using var tab = await workbench.Open(round.Study.Page);
        await Code(tab, "c", SmallStudy.CodeName);

        await tab.Press("t");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Slider)).ToBeFocusedAsync();
        await tab.Press("ArrowLeft");
        await tab.ShouldHaveStripes(0);
        await Assertions.Expect(tab.Page.Locator(".time-banner")).ToBeVisibleAsync();
        await tab.Press("End");
        await tab.ShouldHaveStripes(1);
        tab.Complaints.ShouldBeEmpty();

        await tab.Page.GotoAsync(round.Study.Page + "?at=100000");
        await Assertions
            .Expect(tab.Page.GetByText("This shows once the round is over"))
            .ToBeVisibleAsync();
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Back to now" }).ClickAsync();
        await tab.ShouldHaveStripes(1);
    }

    [Fact]
    public async Task waits_with_what_works_on_others_codes()
    {
        using var round = await TwoCoders.Begin(workbench);
        await using var tab = await workbench.Open(round.Study.Home + "/themes");

        await Assertions
            .Expect(BlindLine(tab))
            .ToContainTextAsync("as it was when the round began");
        await Assertions.Expect(tab.Page.Locator(".cards li").First).ToBeVisibleAsync();
        await Assertions
            .Expect(tab.Page.GetByRole(AriaRole.Button, new() { Name = "Propose a theme" }))
            .ToHaveCountAsync(0);
    }

    [Fact]
    public async Task begins_when_a_lead_opens_a_round()
    {
        var study = await SmallStudy.Make(workbench);
        using var ben = await Invited.To(workbench, study.Root, "Ben");
        await RunningHost.CatchUp(workbench.Database);
        await using var tab = await workbench.Open(study.Home + "/reconcile");
        await Assertions.Expect(tab.Page.GetByText("No round yet")).ToBeVisibleAsync();

        await Button(tab.Page.Locator("main"), "Open a round").ClickAsync();
        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Name", new() { Exact = true }).FillAsync("Opened here");
        await dialog.GetByLabel("Interview").CheckAsync();
        await Button(dialog, "Open a round").ClickAsync();

        await Assertions
            .Expect(BlindLine(tab))
            .ToContainTextAsync("You code blind in “Opened here”.");
        await Assertions.Expect(tab.Page.Locator(".card")).ToContainTextAsync("runs blind");
    }

    [Fact]
    public async Task is_opened_over_marked_passages_and_some_codes_only()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, 10);
        await study.Apply(workbench, 0, 10);
        await study.Apply(workbench, 20, 31);
        await workbench.Host.CreateCode(study.Root, "Fear");
        using var ben = await Invited.To(workbench, study.Root, "Ben");
        await RunningHost.CatchUp(workbench.Database);
        await using var tab = await workbench.Open(study.Home + "/reconcile");

        await Button(tab.Page.Locator("main"), "Open a round").ClickAsync();
        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Name", new() { Exact = true }).FillAsync("Marked");
        await dialog.GetByLabel("Marked passages, blind").CheckAsync();
        await dialog.GetByLabel("Interview").CheckAsync();
        await Assertions.Expect(dialog.GetByText("2 passages are marked")).ToBeVisibleAsync();
        await dialog.GetByLabel("Only these codes").First.CheckAsync();
        await Button(dialog, "Open a round").ClickAsync();
        await Assertions
            .Expect(dialog.GetByText("Choose at least one code, or all."))
            .ToBeVisibleAsync();
        await dialog.GetByLabel("Filter codes").FillAsync("fear");
        await dialog.GetByLabel("Fear", new() { Exact = true }).CheckAsync();
        await Button(dialog, "Open a round").ClickAsync();

        var card = tab.Page.Locator(".card");
        await Assertions.Expect(card).ToContainTextAsync("runs blind");
        await Assertions.Expect(card).ToContainTextAsync("Fear");
        await Assertions.Expect(card).ToContainTextAsync("2 marked passages");
        tab.Complaints.ShouldBeEmpty();
    }

    private static async Task Code(Tab tab, string key, string name)
    {
        await Assertions.Expect(tab.Transcript).ToBeVisibleAsync();
        await tab.GoToTranscript();
        await tab.Press("s", key);
        await tab.Page.Keyboard.TypeAsync(name);
        await tab.Press("Enter");
        await tab.ShouldHaveStripes(1);
        await Assertions.Expect(tab.Page.GetByText("All saved")).ToBeVisibleAsync();
    }

    private static async Task Submit(Tab tab)
    {
        await tab
            .Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Your round") })
            .ClickAsync();
        await tab
            .Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^I am done") })
            .ClickAsync();
        await Button(tab.Page.GetByRole(AriaRole.Dialog), "I am done").ClickAsync();
        await Assertions
            .Expect(tab.Page.GetByText("You said that you are done."))
            .ToBeVisibleAsync();
    }

    private static ILocator BlindLine(Tab tab) => tab.Page.Locator(".blind-line");

    private static ILocator Button(ILocator within, string name) =>
        within.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
