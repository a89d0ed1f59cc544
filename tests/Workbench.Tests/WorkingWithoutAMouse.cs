using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

public class WorkingWithoutAMouse(Workbench workbench)
{
    private const string Memo = "What is a sentence to them?";
    private const string Theme = "Standing here";

    [Fact]
    public async Task goes_from_the_first_sentence_to_a_report_by_keys_alone()
    {
        var study = await SmallStudy.Make(workbench);
        using var round = await TwoCoders.Compared(workbench, study);
        await using var tab = await workbench.Open(study.Home);

        // To the sources, to the text, and a code in the words of a sentence.
        await Go(tab, "Alt+2", "Sources");
        await Focus(tab.Page.GetByRole(AriaRole.Link, new() { Name = "Interview", Exact = true }));
        await tab.Press("Enter");
        await Assertions.Expect(tab.Transcript).ToBeVisibleAsync();
        await tab.GoToTranscript();
        await tab.ShouldHaveStripes(3);
        await tab.Press("s", "v");
        await tab.ShouldHaveStripes(4);
        await Assertions.Expect(tab.Page.GetByText("All saved")).ToBeVisibleAsync();
        await RunningHost.CatchUp(workbench.Database);

        // A memo.
        await Go(tab, "Alt+5", "Memos");
        await Enter(tab, "Write a memo");
        await tab.Page.GetByLabel("Text").FocusAsync();
        await tab.Page.Keyboard.TypeAsync(Memo);
        await tab.Press("Control+Enter");
        await Assertions.Expect(tab.Page.GetByText(Memo)).ToBeVisibleAsync();

        // The new code goes under the one that was there.
        await Go(tab, "Alt+3", "Codes");
        var row = tab.Page.GetByRole(AriaRole.Row, new() { NameRegex = new("The first sentence") });
        await Focus(row);
        await tab.Press("Control+Shift+d");
        await tab.ShouldSay("is taken up, at the top level.");
        await tab.Press("ArrowDown");
        await tab.ShouldSay("under “Hope”");
        await tab.Press("Enter");
        await Assertions.Expect(row).ToHaveAttributeAsync("aria-level", "2");

        // A theme.
        await Go(tab, "Alt+4", "Themes");
        await Enter(tab, "Propose a theme");
        await tab.Page.GetByLabel("Name").FocusAsync();
        await tab.Page.Keyboard.TypeAsync(Theme);
        await tab.Press("Enter");
        await Assertions
            .Expect(tab.Page.GetByRole(AriaRole.Link, new() { Name = Theme }))
            .ToBeVisibleAsync();
        await RunningHost.CatchUp(workbench.Database);

        // Back in time, and a comparison of then with now.
        await tab.Page.ReloadAsync();
        await Assertions
            .Expect(tab.Page.GetByRole(AriaRole.Link, new() { Name = Theme }))
            .ToBeVisibleAsync();
        await tab.Press("t");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Slider)).ToBeFocusedAsync();
        await tab.Press("ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft");
        await Assertions.Expect(tab.Page.Locator(".time-banner")).ToBeVisibleAsync();
        await Assertions
            .Expect(tab.Page.GetByRole(AriaRole.Link, new() { Name = Theme }))
            .ToHaveCountAsync(0);
        await tab.Press("Escape");
        await Focus(tab.Page.GetByRole(AriaRole.Link, new() { Name = "Compare with now" }));
        await tab.Press("Enter");
        await Assertions.Expect(tab.Page.Locator(".summary")).ToContainTextAsync("1 theme changed");

        // One of the differences between two coders.
        await Go(tab, "Alt+3", "Codes");
        await Focus(tab.Page.GetByRole(AriaRole.Link, new() { Name = "Side by side" }));
        await tab.Press("Enter");
        await Focus(
            tab.Page.GetByRole(AriaRole.Link, new() { Name = TwoCoders.Name, Exact = true })
        );
        await tab.Press("Enter");
        await Assertions.Expect(tab.Page.Locator(".difference")).ToHaveCountAsync(2);
        await tab.Press("5", "Control+Enter");
        await tab.ShouldSay("Recorded:");
        (await round.Outcomes(workbench)).ShouldBe(["keptApart", null]);

        // A report, as it would go on paper.
        await Go(tab, "Alt+7", "Reports");
        await tab.Page.Locator(".reports select").First.FocusAsync();
        await tab.Page.Keyboard.TypeAsync("Themes with");
        await Assertions
            .Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Name = Theme }))
            .ToBeVisibleAsync();
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(tab.Page.Locator(".rail")).ToBeHiddenAsync();
        await Assertions
            .Expect(tab.Page.Locator(".running"))
            .ToContainTextAsync(new Regex("entry .* hash [0-9a-f]{8}"));
        tab.Complaints.ShouldBeEmpty();
    }

    private static async Task Go(Tab tab, string key, string title)
    {
        await tab.Press(key);
        await Assertions
            .Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Name = title, Level = 1 }))
            .ToBeVisibleAsync();
    }

    private static async Task Focus(ILocator what)
    {
        await Assertions.Expect(what).ToBeVisibleAsync();
        await what.FocusAsync();
    }

    /// <summary>Presses a button or submits a form by its key.</summary>
    private static async Task Enter(Tab tab, string button)
    {
        await Focus(
            tab.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last
        );
        await tab.Press("Enter");
    }
}
