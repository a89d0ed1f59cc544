using System.Text.Json;
using Microsoft.Playwright;

namespace PeerEvents.Workbench.Tests;

/// <summary>What axe finds on a page that keeps people out. The pages have no frames.</summary>
internal static class Barriers
{
    private const string Grave = """
        () => axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
            violations
                .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                .map(({ id, nodes }) => `${id} at ${nodes[0].target}`))
        """;

    private static readonly string Axe = File.ReadAllText(
        Path.Join(AppContext.BaseDirectory, "axe.min.js")
    );

    /// <summary>The serious and critical ones, each by its rule and the first place where it is.</summary>
    public static async Task<IReadOnlyList<string>> On(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Axe);
        }

        var found = await page.EvaluateAsync<JsonElement>(Grave);
        return [.. found.EnumerateArray().Select(barrier => barrier.GetString()!)];
    }
}
