using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

public class GoingThroughTheExcerpts(Workbench workbench)
{
    private const string Second = "Beginning";

    [Fact]
    public async Task finds_those_that_are_asked_for_and_says_so_in_the_address()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, SmallStudy.FirstSentence.Length);
        await study.Apply(workbench, SmallStudy.FirstSentence.Length + 1, 50);
        await using var tab = await workbench.Open(study.Home + "/excerpts");
        await Assertions.Expect(Rows(tab)).ToHaveCountAsync(2);

        await tab.Page.GetByLabel("Words in the excerpt").FillAsync("first");

        await Assertions.Expect(Rows(tab)).ToHaveCountAsync(1);
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex("/excerpts$"));
        await tab
            .Page.GetByRole(AriaRole.Combobox, new() { Name = "How" })
            .SelectOptionAsync("not");
        await tab
            .Page.GetByRole(AriaRole.Combobox, new() { Name = "Which code" })
            .SelectOptionAsync(new SelectOptionValue { Label = SmallStudy.CodeName });
        await Assertions.Expect(Rows(tab)).ToHaveCountAsync(0);
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex($"not={study.Code:D}"));

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();

        await Assertions.Expect(Rows(tab)).ToHaveCountAsync(2);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task leads_to_the_passage_in_its_source()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 5, 20);
        await using var tab = await workbench.Open(study.Home + "/excerpts");

        await Rows(tab).First.Locator("td.where a").ClickAsync();

        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex(@"\?from=5$"));
        await Assertions.Expect(tab.Transcript).ToBeVisibleAsync();
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task replaces_a_code_on_all_that_are_chosen()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, 10);
        await study.Apply(workbench, 12, 20);
        var second = await workbench.Host.CreateCode(study.Root, Second);
        await RunningHost.CatchUp(workbench.Database);
        await using var tab = await workbench.Open(study.Home + "/excerpts");
        await tab.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Choose all 2" }).CheckAsync();
        await Button(tab.Page.Locator(".chosen"), "Replace a code").ClickAsync();
        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await dialog.Locator("select").Nth(0).SelectOptionAsync(study.Code.ToString("D"));
        await dialog.Locator("select").Nth(1).SelectOptionAsync(second.ToString("D"));
        await Assertions
            .Expect(dialog.GetByRole(AriaRole.Status))
            .ToContainTextAsync("2 codings change, on 2 excerpts.");

        await Button(dialog, "Replace a code").ClickAsync();

        await Assertions.Expect(dialog.GetByRole(AriaRole.Status)).ToHaveTextAsync("Done: 2.");
        await dialog.Locator("button.primary").ClickAsync();
        await Assertions
            .Expect(Rows(tab).Locator("td.its", new() { HasText = Second }))
            .ToHaveCountAsync(2);
        await RunningHost.CatchUp(workbench.Database);
        (await workbench.Host.Get(study.Root + "/coding/excerpts"))
            .GetProperty("items")
            .EnumerateArray()
            .SelectMany(excerpt => excerpt.GetProperty("codings").EnumerateArray())
            .Select(coding => coding.GetProperty("codeId").GetGuid())
            .ShouldBe([second, second]);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task saves_what_is_shown_as_a_table()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, SmallStudy.FirstSentence.Length);
        await using var tab = await workbench.Open(study.Home + "/excerpts");

        var download = await tab.Page.RunAndWaitForDownloadAsync(() =>
            tab.Page.GetByRole(AriaRole.Button, new() { Name = "Save as CSV" }).ClickAsync()
        );

        download.SuggestedFilename.ShouldBe("excerpts.csv");
        var saved = await File.ReadAllTextAsync(
            await download.PathAsync(),
            TestContext.Current.CancellationToken
        );
        var lines = saved.Split("\r\n");
        lines.Length.ShouldBe(3);
        lines[0].ShouldStartWith("Excerpt,Source,");
        lines[1].ShouldStartWith(SmallStudy.FirstSentence + ",");
        tab.Complaints.ShouldBeEmpty();
    }

    private static ILocator Rows(Tab tab) => tab.Page.Locator(".excerpt-table tbody tr");

    private static ILocator Button(ILocator within, string name) =>
        within.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
