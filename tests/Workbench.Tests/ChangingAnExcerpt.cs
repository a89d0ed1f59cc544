using Microsoft.Playwright;

namespace PeerEvents.Workbench.Tests;

public class ChangingAnExcerpt(Workbench workbench)
{
    [Fact]
    public async Task moves_its_edges_says_how_it_reads_and_takes_it_back()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 4, 9);
        await using var tab = await workbench.Open(study.Home + "/excerpts");
        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await tab.Page.Locator(".excerpt-table .acts summary").ClickAsync();

        await Button(tab.Page.Locator(".excerpt-table"), "Move the edges").ClickAsync();
        await dialog.GetByLabel("The words of the passage").FillAsync("first sentence");
        await Button(dialog, "Move the edges").ClickAsync();
        await Assertions
            .Expect(tab.Page.Locator(".excerpt-words"))
            .ToHaveTextAsync("first sentence");

        await tab
            .Page.GetByRole(AriaRole.Button, new() { Name = "How it reads: Hope" })
            .ClickAsync();
        await dialog.GetByLabel("How deep it reads").SelectOptionAsync("latent");
        await Button(dialog, "Save").ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".its-codes")).ToContainTextAsync("latent");

        await Button(tab.Page.Locator(".excerpt-table"), "Take the passage back").ClickAsync();
        await Button(dialog, "Take the passage back").ClickAsync();
        await Assertions.Expect(tab.Page.GetByText("No excerpt yet")).ToBeVisibleAsync();
        tab.Complaints.ShouldBeEmpty();
    }

    private static ILocator Button(ILocator within, string name) =>
        within.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
