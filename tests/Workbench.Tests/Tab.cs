using Microsoft.Playwright;

namespace PeerEvents.Workbench.Tests;

/// <summary>A tab that remembers what the browser complained of.</summary>
internal sealed class Tab : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    public Tab(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Add($"{message.Text} {message.Location}");
            }
        };
        page.PageError += (_, error) => _complaints.Add(error);
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => _complaints;

    public async Task Press(params string[] keys)
    {
        foreach (var key in keys)
        {
            await Page.Keyboard.PressAsync(key);
        }
    }

    /// <summary>Goes from part to part of the page until the transcript has the focus.</summary>
    public async Task GoToTranscript()
    {
        for (var part = 0; part < 4; part++)
        {
            await Press("F6");
            if (await Transcript.EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                return;
            }
        }

        throw new InvalidOperationException("F6 does not lead to the transcript.");
    }

    public ILocator Transcript => Page.GetByRole(AriaRole.Document, new() { Name = "Transcript" });

    public ILocator Stripes => Page.Locator(".stripe");

    public async Task ShouldHaveStripes(int count) =>
        await Assertions.Expect(Stripes).ToHaveCountAsync(count);

    public async Task ShouldSay(string sentence) =>
        await Assertions
            .Expect(Page.Locator(".status-line [role=status]"))
            .ToContainTextAsync(sentence);

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
