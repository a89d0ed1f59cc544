using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

public class BringingDataIn(Workbench workbench)
{
    private const string Interview = """
        Kari: How did you come here?

        P07: By bus, with Anna.

        Kari: And then?

        P07: It rained.
        """;

    [Fact]
    public async Task shows_what_would_be_stored_and_stores_it_only_when_asked()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Sources);
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Import interviews" }).ClickAsync();
        await tab.Page.GetByLabel("Choose files").SetInputFilesAsync(Plain("one.txt", Interview));
        await Assertions.Expect(tab.Page.Locator(".speakers tbody tr")).ToHaveCountAsync(2);

        await tab
            .Page.GetByLabel("Names to replace")
            .SetInputFilesAsync(Plain("names.csv", "Anna,P08\n"));
        await Assertions
            .Expect(tab.Page.Locator(".card"))
            .ToContainTextAsync("Line 1 of the list (P08): replaced once.");
        await tab.Page.GetByRole(AriaRole.Checkbox, new() { Name = "“Kari” asks" }).CheckAsync();
        await Assertions
            .Expect(tab.Page.Locator(".card h3"))
            .ToHaveTextAsync("one.txt becomes “P07”");
        (await SourcesOf(study)).ShouldBe(1);

        await tab
            .Page.GetByRole(AriaRole.Button, new() { Name = "Import 1 interview" })
            .ClickAsync();

        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex("/sources$"));
        await Assertions
            .Expect(tab.Page.Locator(".source-table tbody th", new() { HasText = "P07" }))
            .ToBeVisibleAsync();
        await RunningHost.CatchUp(workbench.Database);
        (await SourcesOf(study)).ShouldBe(2);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task says_what_withdrawing_a_source_means_before_it_is_withdrawn()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, 10);
        await using var tab = await workbench.Open(study.Sources);
        await tab.Page.Locator(".source-table .acts summary").ClickAsync();
        await Button(tab.Page.Locator(".acts"), "Withdraw").ClickAsync();
        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(dialog).ToContainTextAsync("It has 1 excerpt.");

        await Button(dialog, "Withdraw").ClickAsync();

        await Assertions
            .Expect(tab.Page.Locator(".source-table tbody th"))
            .ToContainTextAsync("withdrawn");
        await RunningHost.CatchUp(workbench.Database);
        (await workbench.Host.Get(study.Root + "/sources"))
            .GetProperty("items")[0]
            .GetProperty("isWithdrawn")
            .GetBoolean()
            .ShouldBeTrue();
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task makes_the_codes_of_a_list_that_is_pasted()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/codes");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "From a list" }).ClickAsync();
        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await dialog.Locator("textarea.code-list").FillAsync("Group\n  Coffee\tThe kitchen\nHope");
        await dialog.Locator("select[name=origin]").SelectOptionAsync("theory");

        await Button(dialog, "Make the codes").ClickAsync();

        await Assertions
            .Expect(tab.Page.Locator("tbody tr", new() { HasText = "Coffee" }))
            .ToContainTextAsync("The kitchen");
        await RunningHost.CatchUp(workbench.Database);
        (await workbench.Host.Get(study.Root + "/codebook/codes"))
            .GetProperty("codes")
            .EnumerateArray()
            .Select(code => code.GetProperty("code").GetString())
            .ShouldBe([SmallStudy.CodeName, "Group", "Group / Coffee"], ignoreOrder: true);
        tab.Complaints.ShouldBeEmpty();
    }

    private static FilePayload Plain(string name, string text) =>
        new()
        {
            Name = name,
            MimeType = "text/plain",
            Buffer = Encoding.UTF8.GetBytes(text),
        };

    private async Task<int> SourcesOf(SmallStudy study) =>
        (await workbench.Host.Get(study.Root + "/sources")).GetProperty("items").GetArrayLength();

    private static ILocator Button(ILocator within, string name) =>
        within.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
