using Microsoft.Playwright;

namespace PeerEvents.Workbench.Tests;

public class ReconcilingARound(Workbench workbench)
{
    [Fact]
    public async Task by_keyboard_alone_decides_one_difference_after_another()
    {
        using var round = await TwoCoders.Compared(workbench);
        await using var tab = await workbench.Open(round.Page);
        await Assertions.Expect(Difference(tab)).ToHaveTextAsync("Other edges");
        await Assertions.Expect(tab.Page.Locator(".difference")).ToHaveCountAsync(2);
        await tab.Press("j");
        await tab.ShouldSay("Only one, 2 of 2");
        await tab.Press("k");
        await Assertions.Expect(Difference(tab)).ToHaveTextAsync("Other edges");

        await tab.Press("2", "Control+Enter");
        await tab.ShouldSay("Recorded: one reading taken.");
        await Assertions.Expect(Difference(tab)).ToHaveTextAsync("Only one");
        await Assertions.Expect(Difference(tab)).ToBeFocusedAsync();
        await tab.Press("5");
        await tab.Page.Locator("textarea[name=reason]").FillAsync("Both are in it");
        await tab.Press("Control+Enter");

        var settled = tab.Page.Locator(".settled");
        await Assertions.Expect(settled).ToContainTextAsync("kept apart on purpose");
        await Assertions.Expect(settled).ToContainTextAsync("Both are in it");
        (await round.Outcomes(workbench)).ShouldBe(["oneReading", "keptApart"]);
        var first = (0, SmallStudy.FirstSentence.Length);
        (await round.Codings(workbench)).Take(2).ShouldBe([first, first]);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task stays_with_the_last_one_decided_when_the_list_is_read_meanwhile()
    {
        using var round = await TwoCoders.Compared(workbench);
        await using var tab = await workbench.Open(round.Page);
        await Assertions.Expect(Difference(tab)).ToHaveTextAsync("Other edges");
        var (sent, mayBeRead, maySettle) = (
            0,
            new TaskCompletionSource(),
            new TaskCompletionSource()
        );
        await tab.Page.RouteAsync(
            "**/reconciliation/resolve-difference",
            async route =>
            {
                if (++sent == 2)
                {
                    mayBeRead.SetResult();
                    await maySettle.Task;
                }

                await route.ContinueAsync();
            }
        );
        await tab.Page.RouteAsync(
            $"**/reconciliation/rounds/{round.Round}*",
            async route =>
            {
                await (sent == 0 ? Task.CompletedTask : mayBeRead.Task);
                await route.ContinueAsync();
            }
        );

        await tab.Press("2", "Control+Enter");
        await Assertions.Expect(Difference(tab)).ToHaveTextAsync("Only one");
        await tab.Press("5", "Control+Enter");
        await Assertions
            .Expect(tab.Page.Locator(".difference").First)
            .ToContainTextAsync("one reading taken");
        maySettle.SetResult();

        await Assertions
            .Expect(tab.Page.Locator(".settled"))
            .ToContainTextAsync("kept apart on purpose");
        await Assertions.Expect(Difference(tab)).ToHaveTextAsync("Only one");
    }

    [Fact]
    public async Task ends_one_that_was_marked_with_a_memo_on_what_it_made_somebody_see()
    {
        const string Seen = "Edges are a reading, too";
        using var round = await TwoCoders.Compared(workbench);
        await using var tab = await workbench.Open(round.Page);
        await Assertions.Expect(Difference(tab)).ToHaveTextAsync("Other edges");
        await Button(tab.Page.Locator(".difference-pane"), "Worth talking about").ClickAsync();
        await tab.ShouldSay("Marked as worth talking about.");
        await Assertions.Expect(tab.Page.Locator(".difference").First).ToContainTextAsync("★");

        await tab.Press("6", "Control+Enter");
        await Assertions
            .Expect(tab.Page.Locator("#decide-problem"))
            .ToHaveTextAsync("Write the memo first.");
        await tab.Page.GetByLabel("The memo").FillAsync(Seen);
        await tab.Press("Control+Enter");

        await tab.ShouldSay("Recorded:");
        (await round.Outcomes(workbench)).ShouldBe(["memo", null]);
        (await workbench.Host.Get(round.Study.Root + "/memos"))
            .GetProperty("items")
            .EnumerateArray()
            .Select(memo => memo.GetProperty("text").GetString())
            .ShouldContain(Seen);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task takes_other_edges_than_either_had()
    {
        using var round = await TwoCoders.Compared(workbench);
        await using var tab = await workbench.Open(round.Page);
        await Assertions.Expect(Difference(tab)).ToHaveTextAsync("Other edges");

        await Assertions.Expect(tab.Page.Locator(".facing-stripe").First).ToBeAttachedAsync();
        await tab.Press("e");
        await Assertions.Expect(tab.Transcript).ToBeFocusedAsync();
        await tab.Press("ArrowLeft");
        await tab.ShouldSay("The first sentence stands");
        await tab.Press("Enter", "Control+Enter");

        await tab.ShouldSay("Recorded: other edges taken.");
        var edges = (0, "The first sentence stands".Length);
        (await round.Codings(workbench)).Take(2).ShouldBe([edges, edges]);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task talks_about_a_difference_and_takes_it_up_again()
    {
        using var round = await TwoCoders.Compared(workbench);
        await using var tab = await workbench.Open(round.Page);
        await Assertions.Expect(Difference(tab)).ToHaveTextAsync("Other edges");
        await tab.Press("m");
        await tab.Page.Keyboard.TypeAsync("It goes on to the end");
        await tab.Press("Control+Enter");
        await Assertions
            .Expect(tab.Page.Locator(".thread li"))
            .ToContainTextAsync("It goes on to the end");

        await Difference(tab).FocusAsync();
        await tab.Press("3", "Control+Enter");
        await Assertions.Expect(Difference(tab)).ToHaveTextAsync("Only one");
        await tab.Press("k");
        await Button(tab.Page.Locator(".settled"), "Take up again").ClickAsync();
        await Button(tab.Page.GetByRole(AriaRole.Dialog), "Take up again").ClickAsync();

        await Assertions.Expect(tab.Page.Locator("form.decide")).ToBeVisibleAsync();
        (await round.Outcomes(workbench)).ShouldBe([null, null]);
    }

    [Fact]
    public async Task shows_and_keeps_figures_only_where_the_approach_knows_them()
    {
        using var round = await TwoCoders.Compared(workbench);
        await using var tab = await workbench.Open(round.Page);
        var agreement = tab.Page.GetByRole(AriaRole.Button, new() { Name = "Agreement" });
        await Assertions.Expect(Difference(tab)).ToBeVisibleAsync();
        await Assertions.Expect(agreement).ToHaveCountAsync(0);

        await workbench.Host.Post(
            round.Study.Root + "/studies/choose-approach",
            new { Approach = "codebook" }
        );
        await Assertions.Expect(Difference(tab)).ToHaveTextAsync("Boundary");
        await agreement.ClickAsync();

        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(dialog).ToContainTextAsync("A figure is an aid to talk.");
        await Assertions
            .Expect(dialog.Locator("tbody th").First)
            .ToHaveTextAsync("All codes together");
        await Button(dialog, "Keep this figure").ClickAsync();
        await Assertions.Expect(Button(dialog, "It is kept")).ToBeVisibleAsync();
        await Assertions
            .Expect(dialog.GetByRole(AriaRole.Listitem))
            .ToContainTextAsync("Krippendorff’s alpha, Turn");
        (await round.Assessments(workbench)).ShouldBe(["krippendorffAlpha"]);
        tab.Complaints.ShouldBeEmpty();
    }

    private static ILocator Difference(Tab tab) => tab.Page.Locator(".difference-pane h2");

    private static ILocator Button(ILocator within, string name) =>
        within.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
