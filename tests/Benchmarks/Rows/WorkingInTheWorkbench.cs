using System.Globalization;
using Microsoft.Playwright;
using PeerEvents.Benchmarks.Filling;

namespace PeerEvents.Benchmarks.Rows;

/// <summary>
/// The page in a real browser: opening a coded text, coding it, seeing what another window did, and
/// going back in time.
/// </summary>
internal static class WorkingInTheWorkbench
{
    private const int Times = 9;
    private const int Short = 100_000;
    private const int Long = 1_000_000;
    private const int NetworkMilliseconds = 80;

    public static async Task<IReadOnlyList<Figure>> Measure(
        Workplace place,
        CancellationToken cancellation
    )
    {
        if (Browser.Missing is { } missing)
        {
            return [Figure.Left("in the browser", missing)];
        }

        await using var site = await place.NewSite("workbench", cancellation);
        foreach (var (title, length, codings) in Texts)
        {
            await Import(site, title, length, codings, cancellation);
        }

        await using var host = await HostProcess.Start(site, cancellation);
        await site.CatchUp(cancellation);
        await using var browser = await Browser.Start(host);
        var pages = new Dictionary<string, Paper>();
        foreach (var (title, _, _) in Texts)
        {
            pages[title] = await Paper.Find(host, title, cancellation);
        }

        var figures = new List<Figure>();
        var (two, three, five, big) = (
            pages["2,000"],
            pages["3,000"],
            pages["5,000"],
            pages["1 MB"]
        );
        await figures.Open(browser, two, "open, 2,000 codings", 2000);
        await figures.Open(browser, five, "open, 5,000 codings", 2500);
        await figures.Open(browser, big, "open, 1 MB with 5,000 codings", 5000);
        await figures.Memory(browser, five);
        var few = await figures.Key(browser, two, "key to painted, 2,000 codings", 60);
        var many = await figures.Key(browser, five, "key to painted, 5,000 codings", 60);
        figures.Add(Figure.RatioAtMost("the same beside 2,000", many, "ms", few, 1.5));
        await figures.Key(
            browser,
            two,
            $"key to painted, 2,000 codings, {NetworkMilliseconds} ms of network",
            60,
            NetworkMilliseconds
        );
        await figures.Key(
            browser,
            five,
            $"key to painted, 5,000 codings, {NetworkMilliseconds} ms of network",
            60,
            NetworkMilliseconds
        );
        await figures.Key(browser, big, "key to painted, 1 MB with 5,000 codings", 100);
        await figures.OtherWindow(browser, two);
        await figures.Step(browser, three);
        return figures;
    }

    private static IReadOnlyList<(string Title, int Length, int Codings)> Texts { get; } =
    [
        ("2,000", Short, 2_000),
        ("3,000", Short, 3_000),
        ("5,000", Short, 5_000),
        ("1 MB", Long, 5_000),
    ];

    private static async Task Import(
        Site site,
        string title,
        int length,
        int codings,
        CancellationToken cancellation
    )
    {
        Directory.CreateDirectory(site.Folder);
        var file = Path.Join(site.Folder, "coded.json");
        CodedText.Write(file, title, length, codings);
        using var process = HostProcess.Run(site, "import", "--coded-spans", file);
        _ = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException("The coded text could not be imported.");
        }
    }

    private static async Task Open(
        this List<Figure> figures,
        Browser browser,
        Paper paper,
        string work,
        double limit
    )
    {
        var page = await browser.Tab();
        var (usable, floor) = (new Samples(), new Samples());
        for (var time = 0; time <= Times; time++)
        {
            await page.GotoAsync(paper.Page);
            var took = await page.EvaluateAsync<double>("() => watching.usable");
            var least = await page.EvaluateAsync<double>(
                """
                async (reads) => {
                  const began = performance.now();
                  await Promise.all(reads.map(async (read) => (await fetch(read, { cache: 'no-store' })).json()));
                  return performance.now() - began;
                }
                """,
                paper.Reads
            );
            // The first time warms what reads.
            if (time > 0)
            {
                usable.Add(took);
                floor.Add(least);
            }
        }

        figures.Add(
            Figure.AtMost(work + "; reading its answers", usable.Median, "ms", limit) with
            {
                Floor = floor.Median,
                Ratio = usable.RatioTo(floor),
            }
        );
        await page.Context.CloseAsync();
    }

    /// <summary>Of a tab in which the text was opened once.</summary>
    private static async Task Memory(this List<Figure> figures, Browser browser, Paper paper)
    {
        var taken = new Samples();
        for (var time = 0; time < Times; time++)
        {
            var page = await CodingTab.Open(browser, paper);
            await CodingTab.Select(page);
            taken.Add(await browser.RendererMegabytes());
            await page.Context.CloseAsync();
        }

        figures.Add(Figure.AtMost("memory of the page, 5,000 codings", taken.Median, "MB", 250));
    }

    private static async Task<double> Key(
        this List<Figure> figures,
        Browser browser,
        Paper paper,
        string work,
        double limit,
        int network = 0
    )
    {
        var page = await CodingTab.Open(browser, paper);
        if (network > 0)
        {
            var session = await page.Context.NewCDPSessionAsync(page);
            await session.SendAsync("Network.enable");
            await session.SendAsync(
                "Network.emulateNetworkConditions",
                new()
                {
                    ["offline"] = false,
                    ["latency"] = network,
                    ["downloadThroughput"] = -1,
                    ["uploadThroughput"] = -1,
                }
            );
        }

        var (painted, floor) = (new Samples(), new Samples());
        for (var time = 0; time < Times; time++)
        {
            await CodingTab.Select(page);
            painted.Add(
                await CodingTab.Press(page, "1", "watching.painted('1', watching.coded())")
            );
            // The least: a key that changes nothing, to the next frame.
            floor.Add(await CodingTab.Press(page, "F9", "watching.painted('F9', () => true)"));
        }

        figures.Add(
            Figure.AtMost(work + "; a key that does nothing", painted.Median, "ms", limit) with
            {
                Floor = floor.Median,
                Ratio = painted.RatioTo(floor),
            }
        );
        await page.Context.CloseAsync();
        return painted.Median;
    }

    private static async Task OtherWindow(this List<Figure> figures, Browser browser, Paper paper)
    {
        var here = await CodingTab.Open(browser, paper);
        var there = await CodingTab.Open(browser, paper);
        var took = new Samples();
        for (var time = 0; time < Times; time++)
        {
            await CodingTab.Select(here);
            await CodingTab.Select(there);
            var seen = there.EvaluateAsync<double>(
                "async () => (await watching.until(watching.coded())) + performance.timeOrigin"
            );
            var pressed = await here.EvaluateAsync<double>("() => watching.now()");
            await here.Keyboard.PressAsync("1");
            took.Add(await seen - pressed);
        }

        figures.Add(
            Figure.AtMost("painted in another window after an act", took.Median, "ms", 300)
        );
        await here.Context.CloseAsync();
        await there.Context.CloseAsync();
    }

    private static async Task Step(this List<Figure> figures, Browser browser, Paper paper)
    {
        var page = await CodingTab.Open(browser, paper);
        await page.Keyboard.PressAsync("t");
        await page.GetByRole(AriaRole.Slider).FocusAsync();
        var last = int.Parse(
            (await page.GetByRole(AriaRole.Slider).GetAttributeAsync("max"))!,
            CultureInfo.InvariantCulture
        );
        await CodingTab.Press(page, "ArrowLeft", CodingTab.Settled("ArrowLeft"));
        var (steps, leaps) = (new Samples(), new Samples());
        for (var time = 0; time < Times; time++)
        {
            steps.Add(await CodingTab.Press(page, "ArrowLeft", CodingTab.Settled("ArrowLeft")));
        }

        for (var time = 0; time < Times; time++)
        {
            leaps.Add(await CodingTab.Leap(page, last - (100 * (time + 1))));
        }

        figures.Add(
            Figure.AtMost(
                "a step back in time, 3,000 decisions, all repainted",
                steps.Median,
                "ms",
                150
            )
        );
        figures.Add(
            Figure.AtMost(
                "a leap of 100 moments back, 3,000 decisions, all repainted",
                leaps.Median,
                "ms",
                150
            )
        );
        await page.Context.CloseAsync();
    }
}
