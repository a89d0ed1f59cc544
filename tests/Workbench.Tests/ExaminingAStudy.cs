using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

public class ExaminingAStudy(Workbench workbench)
{
    private const string Statement = "Every code can be followed to its passages";

    [Fact]
    public async Task fixes_the_moment_verifies_the_record_and_answers_questions()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/audit");
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex(@"/audit\?at=\d+$"));

        await Button(tab, "Verify the record").ClickAsync();
        await Assertions
            .Expect(tab.Page.GetByText(new Regex(@"^All \d+ entries verify\.")))
            .ToBeVisibleAsync();
        await tab.Page.GetByLabel("Find a question by its words").FillAsync("whole codebook");
        await tab.Page.GetByText("What was the whole codebook?").ClickAsync();

        await Assertions
            .Expect(tab.Page.GetByRole(AriaRole.Cell, new() { Name = SmallStudy.CodeName }).First)
            .ToBeVisibleAsync();
        await Assertions.Expect(Button(tab, "Attest this answer")).ToHaveCountAsync(0);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task lets_an_auditor_attest_and_shows_it_to_the_team()
    {
        var study = await SmallStudy.Make(workbench);
        using var auditor = await Invited.To(workbench, study.Root, "Tom", "auditor");
        await RunningHost.CatchUp(workbench.Database);
        await using (var tab = await workbench.Open(study.Home, cookies: auditor.Cookies))
        {
            await tab
                .Page.GetByRole(AriaRole.Link, new() { Name = "Examine the record" })
                .ClickAsync();
            await Button(tab, "Attest the record as a whole").ClickAsync();
            await tab.Page.GetByLabel("What you found").FillAsync(Statement);
            await Button(tab, "Attest").ClickAsync();
            await Assertions.Expect(tab.Page.GetByText(Statement)).ToBeVisibleAsync();
            tab.Complaints.ShouldBeEmpty();
        }

        await using var lead = await workbench.Open(study.Home + "/audit");
        await Assertions.Expect(lead.Page.GetByText(Statement)).ToBeVisibleAsync();
    }

    private static ILocator Button(Tab tab, string name) =>
        tab.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
