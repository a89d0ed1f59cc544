using Microsoft.Playwright;

namespace PeerEvents.Workbench.Tests;

public class LeadingAStudy(Workbench workbench)
{
    [Fact]
    public async Task gives_it_another_title_and_a_description()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home);
        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await Button(tab, "Retitle the study").ClickAsync();
        await dialog.GetByLabel("Title").FillAsync("Another title");
        await Button(dialog, "Save").ClickAsync();
        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync("Another title");

        await Button(tab, "Describe the study").ClickAsync();
        await dialog.GetByLabel("What the study is").FillAsync("A trial.");
        await Button(dialog, "Save").ClickAsync();
        await Assertions.Expect(tab.Page.Locator("header .prose")).ToHaveTextAsync("A trial.");
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task seals_the_moment_that_is_looked_at()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/audit?at=3");
        await Button(tab, "Seal this moment").ClickAsync();
        await Button(tab.Page.GetByRole(AriaRole.Dialog), "Seal this moment").ClickAsync();

        await Assertions
            .Expect(tab.Page.Locator(".checkpoints li"))
            .ToContainTextAsync("sealed moment 3");
        tab.Complaints.ShouldBeEmpty();
    }

    private static ILocator Button(Tab tab, string name) =>
        tab.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static ILocator Button(ILocator within, string name) =>
        within.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
