using Microsoft.Playwright;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

public class DevelopingThemes(Workbench workbench)
{
    [Fact]
    public async Task proposes_one_that_is_there_for_everybody()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/themes");
        await Button(tab, "Propose a theme").ClickAsync();
        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Name").FillAsync("Finding a place");
        await Button(dialog, "Propose a theme").ClickAsync();

        await Assertions
            .Expect(tab.Page.Locator("#standing-candidate + p + ul"))
            .ToContainTextAsync("Finding a place");
        await RunningHost.CatchUp(workbench.Database);
        (await workbench.Host.Get(study.Root + "/themes"))
            .GetProperty("themes")
            .EnumerateArray()
            .Select(theme => theme.GetProperty("name").GetString())
            .ShouldBe([SmallStudy.ThemeName, "Finding a place"], ignoreOrder: true);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task says_in_one_sentence_why_one_cannot_be_final_yet()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open($"{study.Home}/themes/{study.Theme:D}");
        await Button(tab, "Finalise").First.ClickAsync();
        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await Button(dialog, "Finalise").ClickAsync();

        await Assertions
            .Expect(dialog.GetByRole(AriaRole.Alert))
            .ToContainTextAsync("central organising concept");
    }

    [Fact]
    public async Task keeps_what_is_typed_of_a_memo_when_the_page_is_loaded_again()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/memos");
        await Button(tab, "Write a memo").ClickAsync();
        await tab.Page.Locator("section.write textarea").FillAsync("A doubt");

        await tab.Page.ReloadAsync();
        await Assertions
            .Expect(tab.Page.Locator("section.write textarea"))
            .ToHaveValueAsync("A doubt");
        await Button(tab, "Save").ClickAsync();

        await Assertions.Expect(tab.Page.Locator(".cards li").First).ToContainTextAsync("A doubt");
        await Assertions.Expect(tab.Page.Locator(".cards li").First).ToContainTextAsync("private");
    }

    [Fact]
    public async Task drags_one_to_another_column_and_asks_why()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/themes");
        var card = tab.Page.Locator(".card.theme");

        await card.DragToAsync(Column("Parked"));
        var dialog = tab.Page.GetByRole(AriaRole.Dialog, new() { Name = "Park: Going on" });
        await dialog.GetByLabel("Why").FillAsync("Too little speaks for it");
        await tab.Press("Control+Enter");

        await Assertions
            .Expect(Column("Parked").Locator(".card.theme"))
            .ToContainTextAsync(SmallStudy.ThemeName);
        await card.DragToAsync(Column("Candidate"));
        await Assertions.Expect(tab.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        tab.Complaints.ShouldBeEmpty();

        ILocator Column(string name) => tab.Page.GetByRole(AriaRole.Region, new() { Name = name });
    }

    [Fact]
    public async Task decides_by_a_key_on_the_one_in_hand()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/themes");
        await tab.Press("m");
        await tab.ShouldSay("Go to a theme first.");
        await tab.Page.Locator(".card.theme h3 a").FocusAsync();

        await tab.Press("m");

        await Assertions.Expect(Button(tab, "Review, level 1")).ToBeFocusedAsync();
        tab.Complaints.ShouldBeEmpty();
    }

    private static ILocator Button(Tab tab, string name) =>
        tab.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static ILocator Button(ILocator within, string name) =>
        within.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
