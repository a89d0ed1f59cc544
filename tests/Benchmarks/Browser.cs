using System.Globalization;
using Microsoft.Playwright;
using PeerEvents.Workbench.Tests;

namespace PeerEvents.Benchmarks;

/// <summary>A real browser that is signed in at a host.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private const string Chromium = "/usr/bin/chromium";
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly HostProcess _host;

    private Browser(IPlaywright playwright, IBrowser browser, HostProcess host) =>
        (_playwright, _browser, _host) = (playwright, browser, host);

    public static string? Missing => File.Exists(Path) ? null : $"there is no {Path}";

    private static string Path => Environment.GetEnvironmentVariable("CHROMIUM") ?? Chromium;

    public static async Task<Browser> Start(HostProcess host)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Path,
                // As root in a container Chromium's own sandbox cannot start.
                Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
            }
        );
        return new Browser(playwright, browser, host);
    }

    /// <summary>An empty tab of the person of the installation, where the watching script is at hand.</summary>
    public async Task<IPage> Tab()
    {
        var context = await _browser.NewContextAsync(
            new()
            {
                BaseURL = _host.Client.BaseAddress!.ToString(),
                Locale = "en-GB",
                ViewportSize = new() { Width = 1366, Height = 768 },
            }
        );
        await context.SignIn(_host.Cookies);
        await context.AddInitScriptAsync(Watching.Script);
        return await context.NewPageAsync();
    }

    /// <summary>Resident memory of the process that draws a page, in MB.</summary>
    public async Task<double> RendererMegabytes()
    {
        var session = await _browser.NewBrowserCDPSessionAsync();
        var answer = await session.SendAsync("SystemInfo.getProcessInfo");
        return answer!
            .Value.GetProperty("processInfo")
            .EnumerateArray()
            .Where(process => process.GetProperty("type").GetString() == "renderer")
            .Max(process => Resident(process.GetProperty("id").GetInt32()));
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private static double Resident(int process)
    {
        var line = File.ReadLines($"/proc/{process}/status")
            .First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
        var kilobytes = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        return double.Parse(kilobytes, CultureInfo.InvariantCulture) / 1024;
    }
}
