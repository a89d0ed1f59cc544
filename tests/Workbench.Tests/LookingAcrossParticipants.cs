using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PeerEvents.Workbench.Tests;

public class LookingAcrossParticipants(Workbench workbench)
{
    [Fact]
    public async Task tells_on_how_many_excerpts_a_code_lies_and_leads_to_them()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, SmallStudy.FirstSentence.Length);
        await using var tab = await workbench.Open(study.Home + "/coverage");
        var row = tab
            .Page.Locator(".coverage tbody tr")
            .Filter(new() { HasText = SmallStudy.CodeName });
        await Assertions.Expect(row.Locator("td")).ToHaveTextAsync("1");

        await row.Locator("td").ClickAsync();

        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex($"/codes/{study.Code:D}$"));
        await Assertions
            .Expect(tab.Page.Locator(".coded mark"))
            .ToHaveTextAsync(SmallStudy.FirstSentence);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task shows_themes_and_names_those_that_rest_on_few()
    {
        var study = await SmallStudy.Make(workbench);
        await study.Apply(workbench, 0, SmallStudy.FirstSentence.Length);
        await using var tab = await workbench.Open(study.Home + "/coverage");

        await tab.Page.GetByLabel("Rows").SelectOptionAsync("themes");

        await Assertions
            .Expect(tab.Page.Locator(".coverage tbody th"))
            .ToHaveTextAsync(SmallStudy.ThemeName);
        await Assertions
            .Expect(tab.Page.Locator(".coverage-page section li").First)
            .ToContainTextAsync(SmallStudy.ThemeName);
        tab.Complaints.ShouldBeEmpty();
    }
}
