using Microsoft.Playwright;

namespace PeerEvents.Benchmarks;

/// <summary>What somebody does in a tab with a text to code, watched by <see cref="Watching"/>.</summary>
internal static class CodingTab
{
    private const int QuietMilliseconds = 400;

    /// <summary>From a key to the last change on the page that comes of it.</summary>
    public static string Settled(string key) => $"watching.settled('{key}', {QuietMilliseconds})";

    /// <summary>A tab with the text, in which the key 1 puts a code on what is selected.</summary>
    public static async Task<IPage> Open(Browser browser, Paper paper)
    {
        var page = await browser.Tab();
        await page.AddInitScriptAsync(
            $$"""localStorage.setItem('peerevents.pins.{{paper.Study:D}}', JSON.stringify(['{{paper.Codes.Dequeue():D}}', ...Array(8).fill(null)]))"""
        );
        await page.GotoAsync(paper.Page);
        await page.EvaluateAsync("() => watching.usable");
        await page.Locator(".transcript").FocusAsync();
        return page;
    }

    /// <summary>Selects the next sentence, and waits until all that scrolled into view is drawn.</summary>
    public static async Task Select(IPage page)
    {
        await page.EvaluateAsync($"() => {{ window.took = {Settled("s")}; }}");
        await page.Keyboard.PressAsync("Alt+ArrowDown");
        await page.Keyboard.PressAsync("s");
        await page.EvaluateAsync("() => window.took");
    }

    public static Task<double> Press(IPage page, string key, string watching) =>
        Watched(page, watching, () => page.Keyboard.PressAsync(key));

    /// <summary>Puts the slider of time on a moment; from there to the last change that comes of it.</summary>
    public static Task<double> Leap(IPage page, int moment) =>
        Watched(
            page,
            $"watching.settled(null, {QuietMilliseconds})",
            () => page.GetByRole(AriaRole.Slider).FillAsync($"{moment}")
        );

    private static async Task<double> Watched(IPage page, string watching, Func<Task> act)
    {
        await page.EvaluateAsync($"() => {{ window.took = {watching}; }}");
        await act();
        return await page.EvaluateAsync<double>("() => window.took");
    }
}
