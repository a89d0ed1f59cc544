using System.Net.Http.Json;
using System.Text.Json;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Api;

/// <summary>A coder who knew codings from after the opening before their round made them blind.</summary>
public class KnowingCodingsInARound(SharedHost shared) : IClassFixture<SharedHost>
{
    private static CancellationToken Token => TestDatabase.Token;

    [Fact]
    public async Task is_told_all_that_there_were_by_the_opening_and_not_what_is_different()
    {
        var round = await BlindRound.Begin(shared);
        using var ben = round.Ben;
        await round.WorkAsAna();
        var codings = $"{round.Root}/sources/{round.Source:N}/codings";
        var all = await ben.Client.GetFromJsonAsync<JsonElement>(codings, Token);

        foreach (var known in (long[])[round.Opening + 1, round.Opening + 1_000_000, -1])
        {
            var told = await Told(known);
            told.ToString().ShouldBe(all.ToString());
            told.TryGetProperty("known", out _).ShouldBeFalse();
        }

        var same = await Told(round.Opening);
        same.GetProperty("known").GetInt64().ShouldBe(round.Opening);
        same.GetProperty("codings").GetArrayLength().ShouldBe(0);
        same.GetProperty("gone").GetArrayLength().ShouldBe(0);

        Task<JsonElement> Told(long known) =>
            ben.Client.GetFromJsonAsync<JsonElement>($"{codings}?known={known}", Token);
    }
}
