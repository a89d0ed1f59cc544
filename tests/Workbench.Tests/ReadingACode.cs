using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

public class ReadingACode(Workbench workbench)
{
    [Fact]
    public async Task by_keyboard_goes_along_its_life_to_the_decision_in_the_table()
    {
        var study = await SmallStudy.Make(workbench);
        await workbench.Host.Post(
            study.Root + "/codebook/rename-code",
            new { CodeId = study.Code, Name = "Looking ahead" }
        );
        await RunningHost.CatchUp(workbench.Database);
        await using var tab = await workbench.Open($"{study.Home}/codes/{study.Code:D}");
        var marks = tab.Page.GetByRole(AriaRole.Group, new() { Name = "Life line" }).Locator("a");
        await Assertions.Expect(marks).ToHaveCountAsync(3);
        await Assertions
            .Expect(marks.First)
            .ToHaveAttributeAsync("aria-label", new Regex("Made as “Hope”"));

        await marks.First.FocusAsync();
        await tab.Press("End");
        await Assertions.Expect(tab.Page.Locator(".life-told")).ToContainTextAsync("Renamed from");
        await tab.Press("Enter");

        var decision = tab.Page.Locator(".history-table tbody tr").First;
        await Assertions.Expect(decision).ToBeFocusedAsync();
        await Assertions.Expect(decision).ToContainTextAsync("Renamed from “Hope”");
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task shows_what_was_said_beside_it_and_which_codes_lie_on_the_same_words()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, SmallStudy.FirstSentence.Length);
        var mending = await workbench.Host.CreateCode(study.Root, "Mending");
        await workbench.Host.Post(
            study.Root + "/coding/code-passage",
            RunningHost.Passage(Guid.CreateVersion7(), study.Source, 5, 50, mending)
        );
        await RunningHost.CatchUp(workbench.Database);
        await using var tab = await workbench.Open($"{study.Home}/codes/{study.Code:D}");
        await Assertions
            .Expect(tab.Page.Locator(".turn-beside"))
            .ToHaveTextAsync("Another paragraph says something else. It has an end, too.");
        var other = tab.Page.Locator(".together li");
        await Assertions.Expect(other).ToContainTextAsync("Mending");

        await other.GetByRole(AriaRole.Link, new() { NameRegex = new("^1 excerpt") }).ClickAsync();

        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex($"near={mending:D}"));
        await Assertions
            .Expect(tab.Page.Locator(".excerpt-table tbody tr"))
            .ToContainTextAsync(SmallStudy.FirstSentence);
        tab.Complaints.ShouldBeEmpty();
    }
}
