using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PeerEvents.Workbench.Tests;

public class ComingBackToAStudy(Workbench workbench)
{
    [Fact]
    public async Task finds_what_was_worked_on_last_first_and_one_thing_counted_as_one()
    {
        var earlier = await SmallStudy.Make(workbench);
        var later = await SmallStudy.Make(workbench);
        await earlier.Apply(workbench, 0, 10);
        await using var tab = await workbench.Open("/");
        var cards = tab.Page.Locator(".card h2 a");
        await Assertions
            .Expect(Card(tab, earlier))
            .ToContainTextAsync("1 code, 1 coding", new() { Timeout = 20_000 });

        var addresses = await cards.EvaluateAllAsync<string[]>(
            "links => links.map(link => link.getAttribute('href'))"
        );

        addresses.ShouldContain(later.Home);
        Array
            .IndexOf(addresses, earlier.Home)
            .ShouldBeLessThan(Array.IndexOf(addresses, later.Home));
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task reads_what_happened_since_and_replays_it()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home);
        await Assertions.Expect(tab.Page.Locator(".entries li").First).ToBeVisibleAsync();
        // The page is left, so that it does not see what comes.
        await tab.Page.GotoAsync("/settings");
        await study.Apply(workbench, 0, 10);

        var next = await tab.Page.Context.NewPageAsync();
        await next.GotoAsync(study.Home);
        await Assertions.Expect(next.Locator(".happened")).ToContainTextAsync("1 coding.");

        await next.GetByRole(AriaRole.Link, new() { Name = "Replay from where you left" })
            .ClickAsync();
        await Assertions.Expect(next.GetByRole(AriaRole.Slider)).ToBeFocusedAsync();
        await Assertions.Expect(next).ToHaveURLAsync(new Regex(@"\?at=\d+$"));
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task says_where_one_is_and_sees_it_in_the_row_of_phases()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home);
        await Assertions.Expect(tab.Page.Locator(".phases > li")).ToHaveCountAsync(6);
        await Assertions
            .Expect(tab.Page.Locator(".phases [aria-current=step]"))
            .ToHaveCountAsync(0);

        await Button(tab, "Say where you are").ClickAsync();
        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("You are").SelectOptionAsync("reviewingThemes");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();

        await Assertions
            .Expect(tab.Page.Locator(".phases [aria-current=step]"))
            .ToContainTextAsync("Reviewing themes");
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task sees_what_is_open_and_the_way_there()
    {
        using var round = await TwoCoders.Compared(workbench);
        await using var tab = await workbench.Open(round.Study.Home);
        var open = tab.Page.Locator(".open-matters");
        await Assertions.Expect(open).ToContainTextAsync("1 memo only you can read");

        await open.GetByRole(
                AriaRole.Link,
                new() { Name = $"2 places were read differently in “{TwoCoders.Name}”" }
            )
            .ClickAsync();

        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex(round.Page + "$"));
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task is_told_of_no_difference_while_coding_blind()
    {
        using var round = await TwoCoders.Begin(workbench);
        await round.Study.Apply(workbench, 0, 10);
        await using var tab = await workbench.Open(round.Study.Home);
        var open = tab.Page.Locator(".open-matters");
        await Assertions.Expect(open).ToContainTextAsync("1 memo only you can read");

        await Assertions.Expect(open).Not.ToContainTextAsync(TwoCoders.Name);
    }

    [Fact]
    public async Task goes_to_where_a_bar_of_the_timeline_begins_and_back_to_all_of_it()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/timeline");
        await Assertions.Expect(tab.Page.Locator(".decision").First).ToBeVisibleAsync();
        var all = await tab.Page.Locator(".decision").CountAsync();

        // In a study with fewer than 48 entries each bar is one of them.
        await tab.Page.Locator(".strip g").First.ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".begins")).ToBeFocusedAsync();
        await Assertions.Expect(tab.Page.Locator(".decision")).ToHaveCountAsync(1);
        await Assertions.Expect(tab.Page.Locator(".decision")).ToContainTextAsync("Entry 1");

        await Button(tab, "Show the whole list").ClickAsync();
        await tab.ShouldSay("The whole list is shown.");
        await Assertions.Expect(tab.Page.Locator(".decision")).ToHaveCountAsync(all);

        await tab.Page.Locator(".strip summary").FocusAsync();
        await tab.Press("Enter");
        await tab.Page.Locator(".twin th button").First.FocusAsync();
        await tab.Press("Enter");
        await Assertions.Expect(tab.Page.Locator(".begins")).ToBeFocusedAsync();
        await Assertions
            .Expect(tab.Page.Locator(".begins"))
            .ToContainTextAsync("The list goes back from entry 1.");
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task lists_and_saves_what_was_decided_about_one_theme()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/timeline");
        await tab
            .Page.GetByRole(AriaRole.Combobox, new() { Name = "About", Exact = true })
            .SelectOptionAsync(new SelectOptionValue { Label = SmallStudy.ThemeName });
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex($"about={study.Theme:D}"));
        await Assertions
            .Expect(tab.Page.Locator(".decision").Last)
            .ToContainTextAsync($"proposed the theme “{SmallStudy.ThemeName}”");
        var listed = await tab.Page.Locator(".decision").CountAsync();

        var download = await tab.Page.RunAndWaitForDownloadAsync(() =>
            Button(tab, "Save as CSV").ClickAsync()
        );

        var saved = await File.ReadAllTextAsync(
            await download.PathAsync(),
            TestContext.Current.CancellationToken
        );
        var lines = saved.TrimEnd().Split("\r\n");
        lines.Length.ShouldBe(listed + 1);
        lines[0].ShouldStartWith("Entry,When,Who,What,Why,");
        lines[^1].ShouldContain($"proposed the theme “{SmallStudy.ThemeName}”");
        tab.Complaints.ShouldBeEmpty();
    }

    private static ILocator Card(Tab tab, SmallStudy study) =>
        tab.Page.Locator(".card", new() { Has = tab.Page.Locator($"a[href='{study.Home}']") });

    private static ILocator Button(Tab tab, string name) =>
        tab.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
