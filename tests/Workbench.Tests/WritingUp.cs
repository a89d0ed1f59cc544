using System.Text.Json;
using Microsoft.Playwright;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

public class WritingUp(Workbench workbench)
{
    private const string Claim = "People go on where they are missed.";

    [Fact]
    public async Task takes_a_quotation_from_its_passage_to_its_release()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, SmallStudy.FirstSentence.Length);
        await using var tab = await workbench.Open(study.Home + "/findings");
        await State(tab, Claim);
        await Choose(tab, "sentence");

        await Button(tab.Page.Locator(".quotation"), "Judge").ClickAsync();
        await Confirm(tab, "Judge");
        await Button(tab.Page.Locator(".quotation"), "Release").ClickAsync();
        await Assertions
            .Expect(tab.Page.GetByRole(AriaRole.Dialog))
            .ToContainTextAsync(SmallStudy.FirstSentence);
        await Confirm(tab, "Release");

        await Assertions
            .Expect(tab.Page.Locator(".quotation .tag"))
            .ToContainTextAsync("Released by");
        var quotation = (await Register(study))
            .GetProperty("quotations")[0]
            .GetProperty("quotation");
        quotation.GetProperty("isIdentifiable").GetBoolean().ShouldBeFalse();
        quotation.GetProperty("releasedBy").ValueKind.ShouldBe(JsonValueKind.String);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task asks_for_another_release_once_a_quotation_is_worded()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, SmallStudy.FirstSentence.Length);
        await using var tab = await workbench.Open(study.Home + "/findings");
        await State(tab, Claim);
        await Choose(tab, "sentence");
        await Button(tab.Page.Locator(".quotation"), "Judge").ClickAsync();
        await Confirm(tab, "Judge");
        await Button(tab.Page.Locator(".quotation"), "Release").ClickAsync();
        await Confirm(tab, "Release");

        await tab.Page.Locator(".quotation .acts summary").ClickAsync();
        await Button(tab.Page.Locator(".quotation"), "Word it").ClickAsync();
        await tab
            .Page.GetByRole(AriaRole.Dialog)
            .GetByLabel("Wording")
            .FillAsync("The […] sentence stands here.");
        await Confirm(tab, "Word it");

        await Assertions
            .Expect(tab.Page.Locator(".quotation .tag"))
            .ToContainTextAsync("To do: release");
        await Assertions
            .Expect(tab.Page.Locator(".quotation blockquote"))
            .ToHaveTextAsync("The […] sentence stands here.");
    }

    [Fact]
    public async Task states_a_claim_along_with_a_passage_of_its_theme()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, SmallStudy.FirstSentence.Length);
        await using var tab = await workbench.Open($"{study.Home}/themes/{study.Theme:D}");
        await tab.Page.Locator(".rows summary").ClickAsync();
        await Button(tab.Page.Locator(".quotes"), "Quote …").ClickAsync();
        await tab.Page.GetByRole(AriaRole.Dialog).Locator("textarea[name=claim]").FillAsync(Claim);
        await Confirm(tab, "Quote");

        await Assertions.Expect(tab.Page.Locator(".claim h3")).ToHaveTextAsync(Claim);
        await Assertions
            .Expect(tab.Page.Locator(".claim blockquote"))
            .ToHaveTextAsync(SmallStudy.FirstSentence);
        (await Register(study))
            .GetProperty("findings")[0]
            .GetProperty("themeId")
            .GetGuid()
            .ShouldBe(study.Theme);
        tab.Complaints.ShouldBeEmpty();
    }

    private static async Task State(Tab tab, string claim)
    {
        await Button(tab.Page.Locator(".page-head"), "State a claim").ClickAsync();
        await tab.Page.GetByRole(AriaRole.Dialog).Locator("textarea[name=claim]").FillAsync(claim);
        await Confirm(tab, "State a claim");
        await Assertions.Expect(tab.Page.Locator(".claim h3")).ToHaveTextAsync(claim);
    }

    private static async Task Choose(Tab tab, string word)
    {
        await Button(tab.Page.Locator(".claim"), "Choose a passage").ClickAsync();
        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Words in it").FillAsync(word);
        await dialog.Locator(".choose-passage li input").First.CheckAsync();
        await Confirm(tab, "Quote");
        await Assertions.Expect(tab.Page.Locator(".quotation")).ToHaveCountAsync(1);
    }

    private static async Task Confirm(Tab tab, string act)
    {
        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = act, Exact = true }).ClickAsync();
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
    }

    /// <summary>The button of an act, whose name goes on with what it is about.</summary>
    private static ILocator Button(ILocator within, string name) =>
        within.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{name}") }).First;

    private async Task<JsonElement> Register(SmallStudy study)
    {
        await RunningHost.CatchUp(workbench.Database);
        return await workbench.Host.Get(study.Root + "/report");
    }
}
