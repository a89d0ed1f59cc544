using Microsoft.Playwright;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Workbench.Tests;

/// <summary>What was done while the host could not be reached, or nobody was signed in, is not lost.</summary>
public class LosingTheLine(Workbench workbench)
{
    [Fact]
    public async Task goes_on_coding_and_saves_in_order_when_it_is_back()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Page);
        await Assertions.Expect(tab.Transcript).ToBeVisibleAsync();
        await tab.GoToTranscript();
        await tab.Page.Context.SetOfflineAsync(true);

        await tab.Press("s", "n");
        await tab.Page.Keyboard.TypeAsync("A new one");
        await tab.Press("Enter");
        await tab.ShouldHaveStripes(1);
        await Assertions.Expect(Saved(tab)).ToContainTextAsync("No connection");
        await tab.Press("Alt+ArrowDown", "s", "q");
        await tab.ShouldHaveStripes(2);
        await Assertions.Expect(Saved(tab)).ToContainTextAsync("3 kept here");
        await tab.Page.Context.SetOfflineAsync(false);

        await Assertions.Expect(Saved(tab)).ToHaveTextAsync("All saved");
        (await Codings(study)).ShouldBe(2);
        await tab.Page.ReloadAsync();
        await tab.ShouldHaveStripes(2);
    }

    [Fact]
    public async Task of_a_session_that_expires_in_mid_work_loses_nothing_that_was_typed()
    {
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Page);
        await Assertions.Expect(tab.Transcript).ToBeVisibleAsync();
        await tab.GoToTranscript();
        var cookies = await tab.Page.Context.CookiesAsync();
        await tab.Page.Context.ClearCookiesAsync();

        await tab.Press("s", "n");
        await tab.Page.Keyboard.TypeAsync("A new one");
        await tab.Press("Enter");
        await Assertions.Expect(Saved(tab)).ToContainTextAsync("Signed out");
        await tab.ShouldHaveStripes(1);
        await tab.Page.Context.AddCookiesAsync(
            cookies.Select(cookie => new Cookie
            {
                Name = cookie.Name,
                Value = cookie.Value,
                Domain = cookie.Domain,
                Path = cookie.Path,
            })
        );
        await Saved(tab).GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(Saved(tab)).ToHaveTextAsync("All saved");
        (await Codings(study)).ShouldBe(1);
    }

    [Fact]
    public async Task keeps_the_words_of_a_memo_that_could_not_be_sent()
    {
        const string Words = "What is it to them to stand here?";
        var study = await SmallStudy.Make(workbench);
        await using var tab = await workbench.Open(study.Home + "/memos");
        await tab
            .Page.GetByRole(AriaRole.Button, new() { Name = "Write a memo", Exact = true })
            .ClickAsync();
        await tab.Page.GetByLabel("Text").FillAsync(Words);
        await tab.Page.Context.ClearCookiesAsync();

        await tab.Press("Control+Enter");

        await Assertions.Expect(Saved(tab)).ToContainTextAsync("Signed out");
        await Assertions.Expect(tab.Page.GetByLabel("Text")).ToHaveValueAsync(Words);
    }

    private async Task<int> Codings(SmallStudy study)
    {
        await RunningHost.CatchUp(workbench.Database);
        var read = await workbench.Host.Get($"{study.Root}/sources/{study.Source:N}/codings");
        return read.GetProperty("codings").GetArrayLength();
    }

    private static ILocator Saved(Tab tab) => tab.Page.Locator(".saved");
}
