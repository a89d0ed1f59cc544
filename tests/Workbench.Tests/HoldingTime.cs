using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PeerEvents.Workbench.Tests;

public class HoldingTime(Workbench workbench)
{
    [Fact]
    public async Task by_keyboard_alone_goes_back_and_forth_and_the_page_follows()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, 10);
        await using var tab = await workbench.Open(study.Page);
        await tab.ShouldHaveStripes(1);

        await tab.Press("t");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Slider)).ToBeFocusedAsync();
        await tab.Press("ArrowLeft", "ArrowLeft");
        await tab.ShouldHaveStripes(0);
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex(@"\?at=\d+$"));
        await Assertions.Expect(tab.Page.Locator(".time-banner")).ToBeVisibleAsync();

        await tab.Press("End");
        await tab.ShouldHaveStripes(1);
        await Assertions.Expect(tab.Page.Locator(".time-banner")).ToHaveCountAsync(0);
        await tab.Press("Escape");
        await Assertions.Expect(tab.Page.Locator(".time-drawer")).ToHaveCountAsync(0);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task compares_two_decisions_that_were_chosen_in_the_timeline()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/timeline");
        var chosen = tab.Page.GetByRole(
            AriaRole.Checkbox,
            new() { NameRegex = new("^Compare entry") }
        );
        await chosen.First.CheckAsync();
        await chosen.Last.CheckAsync();

        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Compare them" }).ClickAsync();

        await Assertions.Expect(tab.Page.Locator(".summary")).ToContainTextAsync("1 theme changed");
        await Assertions
            .Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Name = "Themes" }))
            .ToBeVisibleAsync();
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task without_motion_offers_steps_and_no_play()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(
            study.Sources,
            new() { ReducedMotion = ReducedMotion.Reduce }
        );
        await Assertions.Expect(tab.Page.Locator("tbody tr").First).ToBeVisibleAsync();
        await tab.Press("t");

        await Assertions
            .Expect(tab.Page.GetByText("Your system asks for little motion"))
            .ToBeVisibleAsync();
        await Assertions
            .Expect(tab.Page.GetByRole(AriaRole.Button, new() { Name = "Pause" }))
            .ToHaveCountAsync(0);
    }
}
