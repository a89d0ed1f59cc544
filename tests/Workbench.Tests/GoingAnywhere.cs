using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PeerEvents.Workbench.Tests;

public partial class GoingAnywhere(Workbench workbench)
{
    [Fact]
    public async Task leads_to_a_code_by_words_of_its_name_from_any_page()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/memos");
        await Assertions.Expect(tab.Page.Locator("h1")).ToBeVisibleAsync();

        await tab.Press("Control+k");
        var found = tab.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Option);
        await Assertions.Expect(found.First).ToContainTextAsync("Overview");
        await tab.Page.Keyboard.TypeAsync(SmallStudy.CodeName[..3]);
        await Assertions.Expect(found).ToHaveCountAsync(1);
        await tab.Press("Enter");

        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync(SmallStudy.CodeName);
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task keeps_to_the_moment_that_is_looked_at()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/codes?at=2");
        await Assertions.Expect(tab.Page.Locator(".time-banner")).ToBeVisibleAsync();

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Go to" }).ClickAsync();
        await tab.Page.GetByRole(AriaRole.Option, new() { Name = "Timeline" }).ClickAsync();

        await Assertions.Expect(tab.Page).ToHaveURLAsync(Timeline());
    }

    [GeneratedRegex("/timeline[?]at=2$")]
    private static partial Regex Timeline();
}
