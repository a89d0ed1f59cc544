using Microsoft.Playwright;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

public class TakingSomethingBack(Workbench workbench)
{
    [Fact]
    public async Task shows_first_what_it_would_record_and_can_itself_be_taken_back()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, 10);
        await using var tab = await workbench.Open(study.Home + "/timeline?depth=everything");

        await Undo(tab, "put the code “Hope”");
        await Assertions
            .Expect(tab.Page.Locator(".told"))
            .ToContainTextAsync("took the code “Hope” off");
        await Confirm(tab);
        (await Codings(study)).ShouldBe(0);

        await Undo(tab, "undid an act");
        await Confirm(tab);
        (await Codings(study)).ShouldBe(1);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task takes_the_last_act_by_a_key_and_does_it_again_on_any_page()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open($"{study.Home}/codes/{study.Code:D}");
        var name = tab.Page.Locator("h1");
        await tab.Press("Control+z");
        await tab.ShouldSay("Nothing was done here since this tab was opened.");
        await tab
            .Page.GetByRole(AriaRole.Button, new() { Name = "Rename", Exact = true })
            .ClickAsync();
        await tab
            .Page.GetByRole(AriaRole.Dialog)
            .GetByLabel("Name", new() { Exact = true })
            .FillAsync("Trust");
        await tab.Press("Control+Enter");
        await Assertions.Expect(name).ToHaveTextAsync("Trust");

        await tab.Press("Control+z");
        await Assertions.Expect(tab.Page.Locator(".told")).ToContainTextAsync("“Hope”");
        await tab.Press("Control+Enter");
        await Assertions.Expect(name).ToHaveTextAsync("Hope");

        await tab.Press("Control+Shift+z");
        await Assertions
            .Expect(tab.Page.GetByRole(AriaRole.Dialog, new() { Name = "Do this again" }))
            .ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator(".told")).ToContainTextAsync("“Trust”");
        await tab.Press("Control+Enter");
        await Assertions.Expect(name).ToHaveTextAsync("Trust");
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task is_refused_in_a_sentence_where_something_later_depends_on_it()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, 10);
        await using var tab = await workbench.Open(study.Home + "/timeline?depth=everything");

        await Undo(tab, "made the code “Hope”");

        var dialog = tab.Page.GetByRole(AriaRole.Dialog, new() { Name = "This cannot be undone" });
        await Assertions.Expect(dialog).ToContainTextAsync("Entry ");
        (await Codings(study)).ShouldBe(1);
    }

    [Fact]
    public async Task takes_acts_that_are_marked_together()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, 10);
        await study.Apply(workbench, 40, 50);
        await using var tab = await workbench.Open(study.Home + "/timeline?depth=everything");
        await tab
            .Page.GetByRole(AriaRole.Button, new() { Name = "Undo several", Exact = true })
            .ClickAsync();
        var coded = tab.Page.Locator(".decision", new() { HasText = "put the code “Hope”" });
        await coded.Nth(0).GetByRole(AriaRole.Checkbox).CheckAsync();
        await coded.Nth(1).GetByRole(AriaRole.Checkbox).CheckAsync();
        await Assertions
            .Expect(tab.Page.Locator(".chosen"))
            .ToContainTextAsync("2 acts are marked.");

        await tab.Page.Locator(".chosen button").First.ClickAsync();
        await Assertions
            .Expect(tab.Page.Locator(".told li", new() { HasText = "took the code “Hope” off" }))
            .ToHaveCountAsync(2);
        await Confirm(tab);

        (await Codings(study)).ShouldBe(0);
        await Assertions.Expect(tab.Page.Locator(".chosen")).ToHaveCountAsync(0);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task takes_all_of_a_stretch_of_time_and_not_everything_where_none_is_said()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, 10);
        await using var tab = await workbench.Open(study.Home + "/timeline");
        await tab
            .Page.GetByRole(AriaRole.Button, new() { Name = "Undo several", Exact = true })
            .ClickAsync();
        var look = tab.Page.GetByRole(AriaRole.Button, new() { Name = "Undo the stretch" });
        await look.ClickAsync();
        await Assertions
            .Expect(tab.Page.Locator("#stretch-problem"))
            .ToContainTextAsync("Say a time or a thing first");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);

        await tab.Page.GetByLabel("From", new() { Exact = true }).FillAsync("2000-01-01T00:00");
        await look.ClickAsync();

        // The study was opened in this stretch, too, which has no opposite.
        await Assertions
            .Expect(tab.Page.GetByRole(AriaRole.Dialog, new() { Name = "This cannot be undone" }))
            .ToContainTextAsync("has no opposite");
        (await Codings(study)).ShouldBe(1);
    }

    /// <summary>Asks to undo the first entry that says so.</summary>
    private static Task Undo(Tab tab, string says) =>
        tab
            .Page.Locator(".decision", new() { HasText = says })
            .First.GetByRole(AriaRole.Button, new() { Name = "Undo entry" })
            .ClickAsync();

    private static ILocator Button(Tab tab, string name) =>
        tab
            .Page.GetByRole(AriaRole.Dialog)
            .GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static async Task Confirm(Tab tab)
    {
        await Button(tab, "Undo").ClickAsync();
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await tab.ShouldSay("Undone.");
    }

    private async Task<int> Codings(SmallStudy study)
    {
        await RunningHost.CatchUp(workbench.Database);
        var read = await workbench.Host.Get($"{study.Root}/sources/{study.Source:N}/codings");
        return read.GetProperty("codings").GetArrayLength();
    }
}
