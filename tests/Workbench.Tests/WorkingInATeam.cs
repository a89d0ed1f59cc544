using System.Net;
using Microsoft.Playwright;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

public class WorkingInATeam(Workbench workbench)
{
    [Fact]
    public async Task somebody_is_let_in_by_a_link_and_leaves_again()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home);
        var people = tab.Page.Locator(".people");
        await Button(people, "Let somebody join").ClickAsync();
        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("What they are called").FillAsync("Eva");
        await dialog.GetByLabel("As what").SelectOptionAsync("secondCoder");
        await Button(dialog, "Let somebody join").ClickAsync();
        var link = await dialog.GetByLabel("Link").InputValueAsync();
        await Button(dialog, "Done").ClickAsync();
        await Assertions.Expect(people.Locator("li")).ToHaveCountAsync(2);

        await using var evas = await workbench.Open("/", cookies: new CookieContainer());
        await evas.Page.GotoAsync(link);
        await evas.Page.GotoAsync(study.Home);
        await Assertions.Expect(evas.Page.Locator(".people li")).ToHaveCountAsync(2);
        await Assertions
            .Expect(evas.Page.Locator(".people"))
            .ToContainTextAsync("second coder (you)");
        await Assertions
            .Expect(Button(evas.Page.Locator(".people"), "Let somebody join"))
            .ToHaveCountAsync(0);

        await people.GetByRole(AriaRole.Button, new() { Name = "Let leave" }).ClickAsync();
        await Button(dialog, "Let leave").ClickAsync();
        await Assertions.Expect(people.Locator("li")).ToHaveCountAsync(1);
        await RunningHost.CatchUp(workbench.Database);
        await evas.Page.ReloadAsync();
        await Assertions.Expect(evas.Page.Locator(".people")).ToHaveCountAsync(0);
        tab.Complaints.ShouldBeEmpty();
    }

    private static ILocator Button(ILocator within, string name) =>
        within.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
