using System.Net;
using System.Text.Json;

namespace PeerEvents.Host.Tests.Web;

/// <summary>
/// Counts are kept for stretches of 8,000 sequence numbers; these codings lie on both sides of such
/// an edge.
/// </summary>
public class CountingCodings(HostOfItsOwn own) : IClassFixture<HostOfItsOwn>
{
    private const int EdgeOfAStretch = 8000;
    private const int Before = 20;
    private const int Made = 12;

    [Fact]
    public async Task tells_at_every_moment_how_many_there_are_on_both_sides_of_a_stretchs_edge()
    {
        await own.Database.Ask<long>(
            $"select setval('peerevents.mt_events_sequence', {EdgeOfAStretch - Before})"
        );
        var (_, root) = await own.Host.OpenStudy();
        var source = await own.Host.AddSource(root, new string('a', 100));
        var code = await own.Host.CreateCode(root, "Hope");
        for (var i = 0; i < Made; i++)
        {
            var passage = RunningHost.Passage(Guid.CreateVersion7(), source, i, i + 5, code);
            await own.Host.Post(root + "/coding/code-passage", passage);
        }

        var first = (await Codings(null)).First();
        (
            await own.Host.Post(
                root + "/coding/withdraw-coding",
                new
                {
                    ExcerptId = first.GetProperty("excerptId").GetGuid(),
                    CodingId = first.GetProperty("codingId").GetGuid(),
                }
            )
        ).Status.ShouldBe(HttpStatusCode.NoContent);
        await RunningHost.CatchUp(own.Database);

        var last = (await own.Host.Get(root)).GetProperty("moment").GetInt64();
        (await Count(last)).ShouldBe(Made - 1);
        (await Count(last - 1)).ShouldBe(Made);
        for (var moment = last; moment >= last - (2 * Made); moment--)
        {
            (await Count(moment)).ShouldBe((await Codings(moment)).Count(), $"moment {moment}");
        }

        (
            await own.Database.List<long>(
                "select distinct stretch from peerevents.coding_deltas order by 1"
            )
        ).ShouldBe([0, 1]);

        async Task<long> Count(long moment) =>
            (await own.Host.Get($"{root}/codebook/codes?at={moment}"))
                .GetProperty("codes")[0]
                .GetProperty("codings")
                .GetInt64();

        async Task<IEnumerable<JsonElement>> Codings(long? moment)
        {
            await RunningHost.CatchUp(own.Database);
            var at = moment is { } number ? $"?at={number}" : "";
            return (await own.Host.Get($"{root}/sources/{source:N}/codings{at}"))
                .GetProperty("codings")
                .EnumerateArray();
        }
    }
}
