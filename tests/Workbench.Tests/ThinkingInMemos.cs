using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

public class ThinkingInMemos(Workbench workbench)
{
    private const string NewName = "Staying hopeful";

    [Fact]
    public async Task previews_what_is_written_with_a_link_that_follows_the_name()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/memos");
        await Button(tab, "Write a memo").ClickAsync();
        await tab.Page.GetByLabel("Text").FillAsync("## Doubt\n\nIs it **hers**? ");
        await Button(tab, "Insert a link").ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".link-chooser input")).ToBeFocusedAsync();
        await tab.Page.Keyboard.TypeAsync("hope");
        await Assertions
            .Expect(tab.Page.Locator(".link-chooser [role=option]"))
            .ToContainTextAsync([SmallStudy.CodeName]);
        (await Barriers.On(tab.Page)).ShouldBeEmpty();
        await tab.Press("Enter");
        await Assertions
            .Expect(tab.Page.GetByLabel("Text"))
            .ToHaveValueAsync(new Regex($@"\? \[\]\(/s/[^)]+/codes/{study.Code:D}\)$"));

        await Button(tab, "Preview").FocusAsync();
        await tab.Press("Enter");
        var preview = tab.Page.Locator(".editor .preview");
        await Assertions.Expect(preview.Locator("strong").Last).ToHaveTextAsync("hers");
        await Assertions
            .Expect(preview.GetByRole(AriaRole.Link))
            .ToHaveTextAsync(SmallStudy.CodeName);
        await Assertions.Expect(preview.GetByRole(AriaRole.Heading)).ToHaveCountAsync(0);
        (await Barriers.On(tab.Page)).ShouldBeEmpty();
        await tab.Press("Control+Enter");

        var card = tab.Page.Locator(".memo.card").Filter(new() { HasText = "Doubt" });
        await Assertions.Expect(card.Locator(".marked a")).ToHaveTextAsync(SmallStudy.CodeName);

        await workbench.Host.Post(
            study.Root + "/codebook/rename-code",
            new { CodeId = study.Code, Name = NewName }
        );
        await RunningHost.CatchUp(workbench.Database);
        await tab.Page.ReloadAsync();
        await Assertions.Expect(card.Locator(".marked a")).ToHaveTextAsync(NewName);
        await card.Locator(".marked a").ClickAsync();
        await Assertions
            .Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Name = NewName }).First)
            .ToBeVisibleAsync();
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task shows_neither_pictures_nor_html_and_leads_nowhere_by_script()
    {
        var study = await SmallStudy.Make(workbench);
        await workbench.Host.Post(
            study.Root + "/memos/write-memo",
            new
            {
                MemoId = Guid.CreateVersion7(),
                Kind = "audit",
                About = new { Kind = "study", Id = study.Study },
                Text = "![A face](https://a.example/b.png) <b>bold</b> [here](javascript:alert(1))",
            }
        );
        await RunningHost.CatchUp(workbench.Database);
        await using var tab = await workbench.Open(study.Home + "/memos");

        var text = tab.Page.Locator(".memo.card").First.Locator(".marked");
        await Assertions.Expect(text).ToHaveTextAsync("A face <b>bold</b> here");
        await Assertions.Expect(text.Locator("img, b, a")).ToHaveCountAsync(0);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task answers_a_memo_beneath_it()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/memos");
        await Button(tab, "Answer").ClickAsync();
        await Assertions.Expect(tab.Page.GetByLabel("Text")).ToBeFocusedAsync();
        await tab.Page.Keyboard.TypeAsync("Or staying on?");
        await tab.Press("Control+Enter");

        var answer = tab.Page.Locator(".memo.card .memo.reply");
        await Assertions.Expect(answer).ToContainTextAsync("Or staying on?");
        await Assertions.Expect(tab.Page.Locator(".memo.card")).ToHaveCountAsync(1);
        await Assertions.Expect(Button(tab, "Answer").First).ToBeFocusedAsync();
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task lays_them_beside_what_was_decided_on_the_day()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/memos");
        await Button(tab, "Beside decisions").ClickAsync();

        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex(@"\?view=beside$"));
        var day = tab.Page.Locator(".beside-day").First;
        await Assertions
            .Expect(day.Locator(":scope > div").First)
            .ToContainTextAsync("A note on going on");
        await Assertions
            .Expect(day.Locator(":scope > div").Last)
            .ToContainTextAsync(SmallStudy.ThemeName);
        await Assertions
            .Expect(tab.Page.GetByText("These are all days with a memo or a decision."))
            .ToBeVisibleAsync();

        await day.Locator(":scope > div").First.GetByRole(AriaRole.Link).ClickAsync();
        var card = tab.Page.Locator(".memo.card");
        await Assertions.Expect(card).ToBeFocusedAsync();
        await Assertions.Expect(card).ToContainTextAsync("A note on going on");
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex(@"/memos\?memo=[0-9a-f-]{36}$"));
        tab.Complaints.ShouldBeEmpty();
    }

    private static ILocator Button(Tab tab, string name) =>
        tab.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
