using Microsoft.Playwright;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

public class CodingAText(Workbench workbench)
{
    [Fact]
    public async Task by_keyboard_alone_goes_from_the_list_of_studies_to_a_stored_coding()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open("/");
        await tab.Page.Locator($"a[href='/s/{study.Study:D}']").FocusAsync();
        await tab.Press("Enter");
        await tab
            .Page.GetByRole(AriaRole.Link, new() { Name = "Interview", Exact = true })
            .FocusAsync();
        await tab.Press("Enter");
        await Assertions.Expect(tab.Transcript).ToBeVisibleAsync();

        await tab.GoToTranscript();
        await tab.Press("s", "Enter");
        await tab.Page.Keyboard.TypeAsync("A way back");
        await tab.Press("Enter");

        await tab.ShouldSay("Coded with “A way back”.");
        await tab.ShouldHaveStripes(1);
        (await Tint(tab)).ShouldBe(SmallStudy.FirstSentence.Length);
        await Assertions.Expect(tab.Transcript).ToBeFocusedAsync();
        await Assertions.Expect(tab.Page.GetByText("All saved")).ToBeVisibleAsync();
        var coding = await OnlyCoding(study);
        coding.ShouldBe((0, SmallStudy.FirstSentence.Length));
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task with_a_pinned_code_is_one_key_and_undoing_it_another()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Page);
        await tab
            .Page.GetByRole(AriaRole.Treeitem, new() { Name = SmallStudy.CodeName })
            .FocusAsync();
        await tab.Press("1");
        await tab.GoToTranscript();

        await tab.Press("s", "1");
        await tab.ShouldHaveStripes(1);
        await tab.Press("Control+z");
        await tab.ShouldHaveStripes(0);
        await tab.Press("Control+Shift+z");
        await tab.ShouldHaveStripes(1);

        await Assertions.Expect(tab.Page.GetByText("All saved")).ToBeVisibleAsync();
        (await OnlyCoding(study)).ShouldBe((0, SmallStudy.FirstSentence.Length));
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task as_of_an_earlier_moment_is_only_reading()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, 10);
        await using var now = await workbench.Open(study.Page);
        await now.ShouldHaveStripes(1);
        await using var then = await workbench.Open(study.Page + "?at=6");

        await Assertions.Expect(then.Transcript).ToBeVisibleAsync();
        await Assertions.Expect(then.Page.GetByText("entry 6 of 11")).ToBeVisibleAsync();
        await then.ShouldHaveStripes(0);
        await then.GoToTranscript();
        await then.Press("s", "Enter");
        await then.ShouldSay("This is only to be read.");
        await then.Page.GetByRole(AriaRole.Link, new() { Name = "Back to now" }).ClickAsync();
        await then.ShouldHaveStripes(1);
        then.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task that_holds_many_codings_is_tinted_when_it_is_opened()
    {
        var study = await SmallStudy.Make(workbench);
        for (var start = 0; start < 55; start++)
        {
            await study.Apply(workbench, start, start + 1);
        }

        await using var tab = await workbench.Open(study.Page);

        await tab.ShouldHaveStripes(55);
        (await Tint(tab)).ShouldBe(55);
    }

    [Fact]
    public async Task shows_what_somebody_else_does_without_being_loaded_again()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Page);
        await Assertions.Expect(tab.Transcript).ToBeVisibleAsync();
        await tab.ShouldHaveStripes(0);

        await study.Apply(workbench, 0, 10);

        await tab.ShouldHaveStripes(1);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task that_is_refused_is_taken_back_in_one_sentence()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Page);
        await tab
            .Page.GetByRole(AriaRole.Treeitem, new() { Name = SmallStudy.CodeName })
            .FocusAsync();
        await tab.Press("1");
        await tab.ShouldSay("is on key 1");
        // The page does not hear of it before the key is pressed.
        var known = new TaskCompletionSource();
        await tab.Page.RouteAsync(
            "**/codebook/codes*",
            async route =>
            {
                await known.Task;
                await route.ContinueAsync();
            }
        );
        await workbench.Host.Post(
            study.Root + "/codebook/retire-code",
            new { CodeId = study.Code }
        );

        await tab.GoToTranscript();
        await tab.Press("s", "1");

        await tab.ShouldSay("Taken back: This code is retired. Revive it first.");
        await tab.ShouldHaveStripes(0);
        known.SetResult();
    }

    [Fact]
    public async Task marks_a_sentence_as_read_with_nothing_to_code()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Page);
        await Assertions.Expect(tab.Transcript).ToBeVisibleAsync();
        await tab.GoToTranscript();

        await tab.Press("s", "d");

        await tab.ShouldSay("Marked as read, with nothing to code.");
        await Assertions.Expect(tab.Page.GetByText("All saved")).ToBeVisibleAsync();
        await RunningHost.CatchUp(workbench.Database);
        var trail = await workbench.Host.Get(study.Root + "/audit?depth=everything&limit=1000");
        trail
            .GetProperty("items")
            .EnumerateArray()
            .Last()
            .GetProperty("event")
            .GetString()
            .ShouldBe("segment_read_without_coding");
        tab.Complaints.ShouldBeEmpty();
    }

    /// <summary>How many characters one coding covers in the tint.</summary>
    private static Task<int> Tint(Tab tab) =>
        tab.Page.EvaluateAsync<int>(
            """
            () => [...CSS.highlights.get('pe-d1')]
              .reduce((sum, range) => sum + range.endOffset - range.startOffset, 0)
            """
        );

    private async Task<(int Start, int End)> OnlyCoding(SmallStudy study)
    {
        await RunningHost.CatchUp(workbench.Database);
        var read = await workbench.Host.Get($"{study.Root}/sources/{study.Source:N}/codings");
        var coding = read.GetProperty("codings").EnumerateArray().ShouldHaveSingleItem();
        var range = coding.GetProperty("anchor").GetProperty("range");
        return (range.GetProperty("start").GetInt32(), range.GetProperty("end").GetInt32());
    }
}
