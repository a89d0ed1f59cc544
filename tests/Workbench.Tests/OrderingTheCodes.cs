using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

public class OrderingTheCodes(Workbench workbench)
{
    [Fact]
    public async Task by_the_head_of_a_column_that_turns_round_when_pressed_again()
    {
        var study = await ThreeCodes();
        await using var tab = await workbench.Open(study.Home + "/codes");
        var names = tab.Page.Locator("tbody .code-name");
        var head = tab.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Name" });
        await Assertions.Expect(names).ToHaveTextAsync(["Hope", "Mending", "Anger"]);

        await head.GetByRole(AriaRole.Button).FocusAsync();
        await tab.Press("Enter");
        await Assertions.Expect(names).ToHaveTextAsync(["Anger", "Hope", "Mending"]);
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
        await tab.Press("Enter");

        await Assertions.Expect(names).ToHaveTextAsync(["Mending", "Hope", "Anger"]);
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "descending");
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex(@"\?order=-name$"));
        await tab.ShouldSay("Order: Name, Z to A");
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task by_a_link_says_what_stands_above_each_and_leads_back_to_the_tree()
    {
        var study = await ThreeCodes();
        await study.Apply(workbench, 0, 10);
        await using var tab = await workbench.Open(study.Home + "/codes?order=-excerpts");
        var rows = tab.Page.Locator("tbody tr");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Grid)).ToBeVisibleAsync();
        await Assertions.Expect(rows.First).ToContainTextAsync("Hope");
        await Assertions.Expect(rows.Locator(".path")).ToHaveTextAsync(["Hope"]);

        await rows.First.FocusAsync();
        await tab.Press("Control+Shift+D");
        await tab.ShouldSay("Codes are carried in the tree.");
        await tab
            .Page.GetByRole(AriaRole.Combobox, new() { Name = "Order", Exact = true })
            .SelectOptionAsync("As a tree");

        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Treegrid)).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex("/codes$"));
        await Assertions.Expect(rows.Nth(1)).ToHaveAttributeAsync("aria-level", "2");
        tab.Complaints.ShouldBeEmpty();
    }

    /// <summary>Hope with Mending under it, then Anger.</summary>
    private async Task<SmallStudy> ThreeCodes()
    {
        var study = await SmallStudy.Make(workbench);
        await workbench.Host.Post(
            study.Root + "/codebook/create-code",
            new
            {
                CodeId = Guid.CreateVersion7(),
                Name = "Mending",
                ParentId = study.Code,
            }
        );
        await workbench.Host.CreateCode(study.Root, "Anger");
        await RunningHost.CatchUp(workbench.Database);
        return study;
    }
}
