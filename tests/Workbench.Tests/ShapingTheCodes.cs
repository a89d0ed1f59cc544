using Microsoft.Playwright;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

public class ShapingTheCodes(Workbench workbench)
{
    [Fact]
    public async Task by_keyboard_renames_one_that_is_still_found_by_its_old_name()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/codes");
        var row = tab.Page.Locator("tbody tr").First;
        await row.FocusAsync();
        await tab.Press("F2");
        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Name").FillAsync("Looking ahead");
        await tab.Press("Enter");

        await Assertions.Expect(row).ToContainTextAsync("Looking ahead");
        await RunningHost.CatchUp(workbench.Database);
        var code = (await workbench.Host.Get(study.Root + "/codebook/codes")).GetProperty("codes")[
            0
        ];
        code.GetProperty("name").GetString().ShouldBe("Looking ahead");
        code.GetProperty("formerNames")[0].GetString().ShouldBe(SmallStudy.CodeName);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task finds_a_row_by_its_first_letters_and_moves_it_with_the_mouse()
    {
        var study = await SmallStudy.Make(workbench);
        await workbench.Host.CreateCode(study.Root, "Mending");
        await RunningHost.CatchUp(workbench.Database);
        await using var tab = await workbench.Open(study.Home + "/codes");
        var (hope, mending) = (Row(SmallStudy.CodeName), Row("Mending"));
        await mending.FocusAsync();

        await tab.Press("h");
        await Assertions.Expect(hope).ToBeFocusedAsync();
        await mending.DragToAsync(hope);

        await Assertions.Expect(mending).ToHaveAttributeAsync("aria-level", "2");
        await mending.DragToAsync(tab.Page.Locator("thead"));
        await Assertions.Expect(mending).ToHaveAttributeAsync("aria-level", "1");
        tab.Complaints.ShouldBeEmpty();

        ILocator Row(string name) =>
            tab.Page.GetByRole(AriaRole.Row, new() { NameRegex = new(name) });
    }

    [Fact]
    public async Task by_keyboard_begins_to_split_one_with_its_excerpts_to_choose_from()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, 10);
        await study.Apply(workbench, 20, 40);
        await using var tab = await workbench.Open(study.Home + "/codes");
        var row = tab.Page.Locator("tbody tr").First;
        await Assertions.Expect(row.Locator("[data-label=Excerpts]")).ToHaveTextAsync("2");
        await row.FocusAsync();

        await tab.Press("Control+/");
        await Assertions.Expect(tab.Page.Locator(".coded input").First).ToBeFocusedAsync();
        await tab.Press("Space");
        await tab
            .Page.GetByRole(AriaRole.Button, new() { Name = "Split 1 chosen excerpt off" })
            .ClickAsync();
        await tab.Page.GetByRole(AriaRole.Dialog).GetByLabel("Name").FillAsync("Hope on loan");
        await tab.Press("Enter");

        await tab.ShouldSay("“Hope on loan” is split off.");
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task shows_what_was_coded_with_one_and_leads_to_the_place()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, SmallStudy.FirstSentence.Length);
        await using var tab = await workbench.Open($"{study.Home}/codes/{study.Code:D}");
        await Assertions
            .Expect(tab.Page.Locator(".coded mark"))
            .ToHaveTextAsync(SmallStudy.FirstSentence);

        await tab.Page.Locator(".of-source a").First.ClickAsync();

        await Assertions.Expect(tab.Transcript).ToBeVisibleAsync();
        tab.Complaints.ShouldBeEmpty();
    }
}
