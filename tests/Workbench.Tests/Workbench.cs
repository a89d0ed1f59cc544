using System.Net;
using Microsoft.Playwright;
using PeerEvents.Host.Tests;
using PeerEvents.Host.Tests.Web;
using PeerEvents.Workbench.Tests;

[assembly: AssemblyFixture(typeof(Workbench))]

namespace PeerEvents.Workbench.Tests;

/// <summary>
/// A signed-in host and a real browser for the whole run. Every test has a study and a tab of its own.
/// </summary>
public sealed class Workbench : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";
    private readonly TestServer _server = new();
    private readonly HostOfItsOwn _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Workbench() => _host = new(_server);

    public TestDatabase Database => _host.Database;

    internal RunningHost Host => _host.Host;

    public async ValueTask InitializeAsync()
    {
        await _host.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? Chromium,
                // The tests run as root in containers, where Chromium's own sandbox cannot start.
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>
    /// A new tab of whoever is signed in, or of whoever was given other cookies, with a memory of its
    /// own.
    /// </summary>
    internal async Task<Tab> Open(
        string path,
        BrowserNewContextOptions? options = null,
        CookieContainer? cookies = null
    )
    {
        options ??= new();
        options.BaseURL = Host.Client.BaseAddress!.ToString();
        options.Locale ??= "en-GB";
        var context = await _browser!.NewContextAsync(options);
        cookies ??= Host.Cookies;
        await context.SignIn(cookies);
        var tab = new Tab(context, await context.NewPageAsync());
        await tab.Page.GotoAsync(path);
        if (cookies.Count > 0)
        {
            // Keys are heard once the page has its title, or says why it has none.
            await tab
                .Page.Locator("h1, .note")
                .First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        }

        return tab;
    }

    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        await _host.DisposeAsync();
        await _server.DisposeAsync();
    }
}
