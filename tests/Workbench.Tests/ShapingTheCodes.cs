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
    public async Task by_keyboard_splits_one_by_moving_excerpts_to_another_tray()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, 10);
        await study.Apply(workbench, 20, 40);
        await using var tab = await workbench.Open(study.Home + "/codes");
        var row = tab.Page.Locator("tbody tr").First;
        await Assertions.Expect(row.Locator("[data-label=Excerpts]")).ToHaveTextAsync("2");
        await row.FocusAsync();

        await tab.Press("Control+/");
        var excerpts = tab.Page.Locator(".tray-rows [role=row]");
        await Assertions.Expect(excerpts.First).ToBeFocusedAsync();
        await tab.Press("Space");
        await tab.ShouldSay("1 stay, 1 go.");
        await tab.Page.GetByLabel("Name of the new code").FillAsync("Hope on loan");
        await Assertions
            .Expect(Tray(tab, "Goes to “Hope on loan”"))
            .ToContainTextAsync("1 excerpt");
        await tab.Press("Enter");

        await tab.ShouldSay("“Hope on loan” is split off.");
        await RunningHost.CatchUp(workbench.Database);
        var stayed = await workbench.Host.Get(
            $"{study.Root}/codebook/codes/{study.Code:D}/excerpts"
        );
        stayed.GetProperty("items").GetArrayLength().ShouldBe(1);
        await Assertions.Expect(tab.Page.Locator(".coded")).ToHaveCountAsync(1);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task moves_excerpts_between_the_trays_with_the_mouse_and_several_at_once()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, 10);
        await study.Apply(workbench, 20, 40);
        await study.Apply(workbench, 45, 55);
        await using var tab = await workbench.Open($"{study.Home}/codes/{study.Code:D}?split=yes");
        var (stays, goes) = (Tray(tab, "Stays in “Hope”"), Tray(tab, "Goes to the new code"));
        await Assertions.Expect(stays.Locator("[role=row]")).ToHaveCountAsync(3);

        await stays.Locator("[role=row]").First.DragToAsync(goes);
        await Assertions.Expect(goes.Locator("[role=row]")).ToHaveCountAsync(1);
        await stays.GetByLabel("Tick all").CheckAsync();
        await stays.GetByText("Move ticked (2)").ClickAsync();

        await Assertions.Expect(goes.Locator("[role=row]")).ToHaveCountAsync(3);
        await Assertions.Expect(stays).ToContainTextAsync("Nothing stays.");
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

    private static ILocator Tray(Tab tab, string name) =>
        tab.Page.GetByRole(AriaRole.Region, new() { Name = name, Exact = true });
}
