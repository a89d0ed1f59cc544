using Microsoft.Playwright;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

public class TracingLineages(Workbench workbench)
{
    private const string NewName = "Going on, slowly";
    private const string Because = "It is the slowness they tell of";

    [Fact]
    public async Task tells_what_was_decided_between_two_moments_and_why()
    {
        var study = await ThemeThatChanged();
        await using var tab = await workbench.Open(study.Home + "/lineage");
        await Assertions
            .Expect(tab.Page.Locator(".picture svg text"))
            .ToContainTextAsync(["First themes", SmallStudy.ThemeName, NewName]);

        await tab
            .Page.GetByRole(AriaRole.Row, new() { Name = NewName })
            .GetByRole(AriaRole.Button, new() { Name = "Decisions", Exact = true })
            .ClickAsync();
        var behind = tab.Page.Locator(".behind-band");
        await Assertions.Expect(behind.Locator("h2")).ToBeFocusedAsync();
        await Assertions.Expect(behind).ToContainTextAsync(Because);
        await Assertions
            .Expect(behind)
            .ToContainTextAsync($"Codes that went along: {SmallStudy.CodeName}.");
        await Button(behind, "Close").ClickAsync();
        await Assertions.Expect(behind).ToHaveCountAsync(0);

        await tab.Page.Locator(".picture [data-of^=band]").ClickAsync();
        await Assertions.Expect(behind).ToContainTextAsync(Because);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task opens_a_theme_as_it_was_at_its_column()
    {
        var study = await ThemeThatChanged();
        await using var tab = await workbench.Open(study.Home + "/lineage");

        await tab.Page.Locator(".picture [data-of^='theme 0'] >> nth=0").ClickAsync();

        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync(SmallStudy.ThemeName);
        await Assertions.Expect(tab.Page.Locator(".time-banner")).ToBeVisibleAsync();
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task leads_from_a_mark_of_one_theme_to_its_step_and_saves_the_figure()
    {
        var study = await ThemeThatChanged();
        await using var tab = await workbench.Open($"{study.Home}/lineage?of={study.Theme:D}");
        var gathering = tab.Page.Locator(".picture circle[fill='var(--ink)']").First;

        await gathering.ClickAsync();

        var step = tab.Page.Locator("tr:focus");
        await Assertions
            .Expect(step)
            .ToContainTextAsync($"“{SmallStudy.CodeName}” was gathered into “{NewName}”.");
        foreach (var kind in (string[])["SVG", "PNG"])
        {
            var saved = await tab.Page.RunAndWaitForDownloadAsync(() =>
                Button(tab.Page.Locator("body"), "Save as " + kind).ClickAsync()
            );
            saved.SuggestedFilename.ShouldEndWith("." + kind.ToLowerInvariant());
            new FileInfo(await saved.PathAsync()).Length.ShouldBeGreaterThan(500);
        }

        tab.Complaints.ShouldBeEmpty();
    }

    private async Task<SmallStudy> ThemeThatChanged()
    {
        var study = await SmallStudy.Make(workbench);
        var moment = (await workbench.Host.Get(study.Root)).GetProperty("moment").GetInt64();
        await workbench.Host.Post(
            study.Root + "/audit/name-milestone",
            new
            {
                MilestoneId = Guid.CreateVersion7(),
                Moment = moment,
                Name = "First themes",
            }
        );
        await workbench.Host.Post(
            study.Root + "/themes/rename-theme",
            new
            {
                ThemeId = study.Theme,
                Name = NewName,
                Reason = Because,
            }
        );
        await RunningHost.CatchUp(workbench.Database);
        return study;
    }

    private static ILocator Button(ILocator within, string name) =>
        within.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
