using System.Text.Json;
using Microsoft.Playwright;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

/// <summary>What is at hand while coding: highlighter, recent codes, reasons, memos, contrary cases, dragging.</summary>
public class CodingWithBothHands(Workbench workbench)
{
    private const string Why = "They say it twice";

    [Fact]
    public async Task the_highlighter_codes_what_the_mouse_selects()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await Begin(study, "1");
        await tab.ShouldHaveStripes(1);
        await tab.Press("a");
        await Assertions
            .Expect(tab.Page.Locator(".highlighting"))
            .ToContainTextAsync(SmallStudy.CodeName);

        await Drag(tab, from: 40, to: 48);
        await tab.ShouldHaveStripes(2);
        await tab.Press("a");
        await Assertions.Expect(tab.Page.Locator(".highlighting")).ToHaveCountAsync(0);
        await Drag(tab, from: 5, to: 8);

        await tab.ShouldSay("The highlighter is laid down.");
        await tab.ShouldHaveStripes(2);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task a_recent_code_and_a_reason_are_a_key_away()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await Begin(study, "1");
        await tab.ShouldHaveStripes(1);

        await tab.Press("Alt+ArrowDown", "s", "y");
        await tab.Page.Keyboard.TypeAsync(Why);
        await tab.Press("Enter");
        await Assertions.Expect(tab.Transcript).ToBeFocusedAsync();
        await tab.Press("r");
        await tab.ShouldSay("Used last: 1 Hope. Press a number.");
        await tab.Press("1");

        await tab.ShouldHaveStripes(2);
        await Assertions.Expect(tab.Page.Locator(".reason-ready")).ToHaveCountAsync(0);
        await Assertions.Expect(tab.Page.GetByText("All saved")).ToBeVisibleAsync();
        (await Entries(study, "excerpt_coded")).Select(Reason).ShouldBe([null, Why]);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task the_passage_in_hand_becomes_a_quotation_of_a_claim()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await Begin(study, "1");
        await tab.ShouldHaveStripes(1);
        await Assertions.Expect(tab.Page.GetByText("All saved")).ToBeVisibleAsync();

        await tab.Press("i");
        await tab
            .Page.GetByRole(AriaRole.Dialog)
            .Locator("textarea[name=claim]")
            .FillAsync("Going on takes time");
        await tab.Press("Control+Enter");

        await tab.ShouldSay("Chosen as a quotation.");
        await Assertions.Expect(tab.Transcript).ToBeFocusedAsync();
        (await Entries(study, "finding_stated")).Count.ShouldBe(1);
        (await Entries(study, "excerpt_selected_for_report")).Count.ShouldBe(1);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task the_passage_in_hand_gets_a_memo_and_speaks_against_a_theme()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await Begin(study, "1");
        await tab.ShouldHaveStripes(1);

        await tab.Press("m");
        await tab.Page.GetByRole(AriaRole.Dialog).GetByLabel("Text").FillAsync("Why here?");
        await tab.Press("Control+Enter");
        await tab.ShouldSay("The memo is saved.");
        await Assertions.Expect(tab.Transcript).ToBeFocusedAsync();
        await tab.Press("x");
        await tab
            .Page.GetByRole(AriaRole.Dialog)
            .GetByRole(AriaRole.Button, new() { Name = "Save" })
            .ClickAsync();
        await tab.ShouldSay(SmallStudy.ThemeName);

        (await Entries(study, "contrary_case_noted")).Count.ShouldBe(1);
        var memos = (await workbench.Host.Get(study.Root + "/memos")).GetProperty("items");
        memos
            .EnumerateArray()
            .Select(memo => memo.GetProperty("about")[0].GetProperty("kind").GetString())
            .ShouldBe(["theme", "excerpt"], ignoreOrder: true);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task a_code_is_dragged_on_to_the_text_and_the_text_on_to_a_code()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await Begin(study);
        var code = tab.Page.GetByRole(AriaRole.Treeitem, new() { Name = SmallStudy.CodeName });

        await code.DragToAsync(
            Words(tab, 0),
            new()
            {
                TargetPosition = new() { X = 20, Y = 12 },
            }
        );
        await tab.ShouldHaveStripes(1);
        await tab.Press("Alt+ArrowDown", "s");
        await Words(tab, 1)
            .DragToAsync(
                code,
                new()
                {
                    SourcePosition = new() { X = 20, Y = 12 },
                }
            );

        await tab.ShouldHaveStripes(2);
        await Assertions.Expect(tab.Page.GetByText("All saved")).ToBeVisibleAsync();
        await RunningHost.CatchUp(workbench.Database);
        var read = await workbench.Host.Get($"{study.Root}/sources/{study.Source:N}/codings");
        read.GetProperty("codings")
            .EnumerateArray()
            .Select(coding => coding.GetProperty("anchor").GetProperty("range"))
            .Select(range => range.GetProperty("start").GetInt32())
            .Order()
            .ShouldBe([0, SmallStudy.Text.IndexOf("Another", StringComparison.Ordinal)]);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task stripes_tell_who_coded_and_a_number_leads_to_its_turn()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await Begin(study, "1");
        await tab.Stripes.HoverAsync();
        var card = tab.Page.Locator(".stripe-card");
        await Assertions.Expect(card).ToContainTextAsync("Hope");
        await Assertions.Expect(card).ToContainTextAsync("by you");

        await tab.Press("b");
        await tab.ShouldSay("Stripes show who coded.");
        await Assertions.Expect(tab.Page.Locator(".coders li")).ToHaveTextAsync("you");
        await tab.Press("g");
        await tab.Page.Keyboard.TypeAsync("9");
        await tab.Press("Enter");
        await Assertions
            .Expect(tab.Page.GetByRole(AriaRole.Alert).Last)
            .ToHaveTextAsync("Turns here are numbered 1 to 2.");
        await tab.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox).FillAsync("2");
        await tab.Press("Enter");
        await Assertions.Expect(tab.Transcript).ToBeFocusedAsync();
        await tab.Press("s", "q");

        await tab.ShouldHaveStripes(2);
        tab.Complaints.ShouldBeEmpty();
    }

    /// <summary>The text with its code on the key 1 and the first sentence selected; then some keys.</summary>
    private async Task<Tab> Begin(SmallStudy study, params string[] keys)
    {
        var tab = await workbench.Open(study.Page);
        await tab
            .Page.GetByRole(AriaRole.Treeitem, new() { Name = SmallStudy.CodeName })
            .FocusAsync();
        await tab.Press("1");
        await tab.GoToTranscript();
        if (keys.Length > 0)
        {
            await tab.Press(["s", .. keys]);
        }

        return tab;
    }

    private static ILocator Words(Tab tab, int turn) => tab.Page.Locator(".turn .words").Nth(turn);

    /// <summary>Selects with the mouse, between two places of the first paragraph.</summary>
    private static async Task Drag(Tab tab, int from, int to)
    {
        var (start, end) = (await Place(from), await Place(to));
        await tab.Page.Mouse.MoveAsync(start.X, start.Y);
        await tab.Page.Mouse.DownAsync();
        await tab.Page.Mouse.MoveAsync(end.X, end.Y, new() { Steps = 4 });
        await tab.Page.Mouse.UpAsync();

        async Task<(float X, float Y)> Place(int offset)
        {
            var box = await Words(tab, 0)
                .EvaluateAsync<JsonElement>(
                    """
                    (words, offset) => {
                      const range = document.createRange();
                      range.setStart(words.firstChild, offset);
                      range.setEnd(words.firstChild, offset + 1);
                      const { left, top, height } = range.getBoundingClientRect();
                      return { x: left + 1, y: top + height / 2 };
                    }
                    """,
                    offset
                );
            return (box.GetProperty("x").GetSingle(), box.GetProperty("y").GetSingle());
        }
    }

    private async Task<List<JsonElement>> Entries(SmallStudy study, string name)
    {
        await RunningHost.CatchUp(workbench.Database);
        var trail = await workbench.Host.Get(study.Root + "/audit?depth=everything&limit=1000");
        return
        [
            .. trail
                .GetProperty("items")
                .EnumerateArray()
                .Where(entry => entry.GetProperty("event").GetString() == name),
        ];
    }

    private static string? Reason(JsonElement entry) =>
        entry.TryGetProperty("reason", out var reason) ? reason.GetString() : null;
}
