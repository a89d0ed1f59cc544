using System.Text.Json;
using Microsoft.Playwright;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

public class BuildingATheory(Workbench workbench)
{
    [Fact]
    public async Task teaches_first_what_it_is_for_and_that_it_may_stay_empty()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/theory");

        await Assertions
            .Expect(tab.Page.Locator(".note"))
            .ToContainTextAsync("Most thematic analyses need none.");
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task refines_a_proposition_on_evidence_and_keeps_the_words_before()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, SmallStudy.FirstSentence.Length);
        await using var tab = await workbench.Open(study.Home + "/theory");
        await Propose(tab, "people are missed", "they come back");
        var card = tab.Page.Locator(".proposition");
        await card.Locator(".acts summary").ClickAsync();
        await Link(tab, card);

        await Button(card, "Refine").ClickAsync();
        await Dialog(tab).GetByLabel("Because").FillAsync("somebody says so");
        await Dialog(tab).GetByRole(AriaRole.Checkbox).CheckAsync();
        await Confirm(tab, "Refine");
        await card.Locator("summary", new() { HasText = "1 earlier wording" }).ClickAsync();

        await Assertions
            .Expect(card.Locator(".wordings ins"))
            .ToContainTextAsync("somebody says so");
        var proposition = (await Theory(study)).GetProperty("propositions")[0];
        proposition.GetProperty("status").GetString().ShouldBe("refined");
        proposition.GetProperty("wording").GetInt32().ShouldBe(2);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task states_a_configuration_that_is_partial_while_it_lacks_something()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/theory");
        await Button(tab.Page.Locator(".theory-page"), "State a configuration").ClickAsync();
        await Dialog(tab).GetByLabel("Name").FillAsync("Being missed");
        await Part(tab, 1).GetByLabel("What it says").FillAsync("Comes every week");
        await Assertions
            .Expect(Dialog(tab).GetByRole(AriaRole.Status))
            .ToContainTextAsync("a response or structure, an outcome");
        await Part(tab, 2).GetByLabel("What it says").FillAsync("They count on me");
        await Confirm(tab, "State a configuration");

        await Assertions
            .Expect(tab.Page.Locator(".configuration h3"))
            .ToContainTextAsync("partial");
        await Assertions.Expect(tab.Page.Locator(".configuration .part")).ToHaveCountAsync(2);
        var configuration = (await Theory(study)).GetProperty("configurations")[0];
        configuration.GetProperty("isPartial").GetBoolean().ShouldBeTrue();
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task publishes_what_stands_and_leads_back_to_it()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/theory");
        await Propose(tab, "people are missed", "they come back");
        await Button(tab.Page.Locator("header.rows"), "Publish version 0").ClickAsync();
        await Confirm(tab, "Publish version 0");
        await Propose(tab, "the coffee is good", "they stay");

        await tab.Page.Locator("summary", new() { HasText = "1 published version" }).ClickAsync();
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Version 0" }).ClickAsync();

        await Assertions.Expect(tab.Page.Locator(".time-banner")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator(".proposition")).ToHaveCountAsync(1);
    }

    private static async Task Propose(Tab tab, string circumstances, string outcome)
    {
        var before = await tab.Page.Locator(".proposition").CountAsync();
        await Button(tab.Page.Locator(".theory-page"), "Add a proposition").ClickAsync();
        await Dialog(tab).Locator("textarea[name=if]").FillAsync(circumstances);
        await Dialog(tab).Locator("textarea[name=then]").FillAsync(outcome);
        await Confirm(tab, "Add a proposition");
        await Assertions.Expect(tab.Page.Locator(".proposition")).ToHaveCountAsync(before + 1);
    }

    private static async Task Link(Tab tab, ILocator card)
    {
        await Button(card, "Link evidence").ClickAsync();
        await Dialog(tab).Locator(".choose-passage li input").CheckAsync();
        await Confirm(tab, "Link evidence");
        await Assertions
            .Expect(card.Locator("summary", new() { HasText = "Evidence: 1 bears it out" }))
            .ToBeVisibleAsync();
    }

    private static ILocator Dialog(Tab tab) => tab.Page.GetByRole(AriaRole.Dialog);

    private static ILocator Part(Tab tab, int number) =>
        Dialog(tab).GetByRole(AriaRole.Group, new() { Name = $"Part {number}", Exact = true });

    private static async Task Confirm(Tab tab, string act)
    {
        await Dialog(tab)
            .GetByRole(AriaRole.Button, new() { Name = act, Exact = true })
            .ClickAsync();
        await Assertions.Expect(Dialog(tab)).ToHaveCountAsync(0);
    }

    /// <summary>The button of an act, whose name may go on with what it is about.</summary>
    private static ILocator Button(ILocator within, string name) =>
        within.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{name}") }).First;

    private async Task<JsonElement> Theory(SmallStudy study)
    {
        await RunningHost.CatchUp(workbench.Database);
        return await workbench.Host.Get(study.Root + "/theory");
    }
}
