using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

public class ReadingTheMargin(Workbench workbench)
{
    private const string Reason = "She says it without being asked";
    private const string Memo = "Is it hope, or what others wanted to hear?";

    [Fact]
    public async Task tells_the_reason_of_a_coding_by_mouse_and_by_keys()
    {
        var study = await SmallStudy.Make(workbench);
        await CodeWithReason(study);
        await using var tab = await workbench.Open(study.Page);
        await tab.ShouldHaveStripes(1);
        var card = tab.Page.Locator(".stripe-card");

        await tab.Stripes.HoverAsync();
        await Assertions.Expect(card).ToContainTextAsync(SmallStudy.CodeName);
        await Assertions.Expect(card).ToContainTextAsync(Reason);
        await tab.Press("Escape");
        await Assertions.Expect(card).ToHaveCountAsync(0);

        await tab.GoToTranscript();
        await tab.Press("]");
        await Assertions.Expect(tab.Page.Locator(".here .reason")).ToContainTextAsync(Reason);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task opens_the_memos_of_a_passage_at_its_line()
    {
        var study = await SmallStudy.Make(workbench);
        await Note(study, 32, 63);
        await using var tab = await workbench.Open(study.Page);
        var mark = tab.Page.Locator(".memo-mark");
        await Assertions.Expect(mark).ToHaveCountAsync(1);
        await Assertions
            .Expect(mark)
            .ToHaveAttributeAsync("aria-label", new Regex("^Memo: Code, "));

        await mark.FocusAsync();
        await tab.Press("Enter");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync(Memo);
        await tab.Press("Escape");
        await Assertions.Expect(mark).ToBeFocusedAsync();

        await tab.GoToTranscript();
        await tab.Press("h");
        await Assertions.Expect(mark).ToBeHiddenAsync();
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task gives_each_code_a_lane_under_its_name()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, 10);
        var fear = await workbench.Host.CreateCode(study.Root, "Fear");
        await (study with { Code = fear }).Apply(workbench, 20, 40);
        await using var tab = await workbench.Open(study.Page);
        await tab.ShouldHaveStripes(2);
        await tab.GoToTranscript();

        await tab.Press("l");

        await tab.ShouldSay("Each code has a lane of its own.");
        await Assertions
            .Expect(tab.Page.Locator(".lane-legend li"))
            .ToHaveTextAsync([SmallStudy.CodeName, "Fear"]);
        var lanes = await tab.Stripes.EvaluateAllAsync<double[]>(
            "all => all.map(each => each.getBoundingClientRect().left)"
        );
        lanes.Distinct().Count().ShouldBe(2);
        await tab.Press("l");
        await Assertions.Expect(tab.Page.Locator(".lane-legend")).ToHaveCountAsync(0);
        tab.Complaints.ShouldBeEmpty();
    }

    private async Task CodeWithReason(SmallStudy study)
    {
        await workbench.Host.Post(
            study.Root + "/coding/code-passage",
            new
            {
                ExcerptId = Guid.CreateVersion7(),
                SourceId = study.Source,
                Anchor = new { Range = new { Start = 0, End = 10 } },
                CodingId = Guid.CreateVersion7(),
                CodeId = study.Code,
                Reason,
            }
        );
        await RunningHost.CatchUp(workbench.Database);
    }

    /// <summary>Marks a passage without a code and writes a memo on it.</summary>
    private async Task Note(SmallStudy study, int start, int end)
    {
        var excerpt = Guid.CreateVersion7();
        await workbench.Host.Post(
            study.Root + "/coding/mark-excerpt",
            new
            {
                ExcerptId = excerpt,
                SourceId = study.Source,
                Anchor = new { Range = new { Start = start, End = end } },
            }
        );
        await workbench.Host.Post(
            study.Root + "/memos/write-memo",
            new
            {
                MemoId = Guid.CreateVersion7(),
                Kind = "code",
                About = new { Kind = "excerpt", Id = excerpt },
                Text = Memo,
            }
        );
        await RunningHost.CatchUp(workbench.Database);
    }
}
