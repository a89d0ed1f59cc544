using PeerEvents.Benchmarks.Filling;
using PeerEvents.Benchmarks.Floors;
using PeerEvents.Projections.Coding;

namespace PeerEvents.Benchmarks.Rows;

/// <summary>
/// Refilling the coding table from all events, of one study and of a thousand whose events lie
/// between one another's, beside reading those events.
/// </summary>
internal static class RebuildingTheCodingTable
{
    private const int Rounds = 3;
    private const int Studies = 1000;

    public static async Task<IReadOnlyList<Figure>> Measure(
        Workplace place,
        CancellationToken cancellation
    )
    {
        var events = place.Sizes.Events;
        var one = (await place.Filled(events, cancellation)).Site;
        await using var many = await place.NewSite("interleaved", cancellation);
        await InterleavedStudies.Fill(many, Studies, events, cancellation);
        return
        [
            await Rebuild(one, $"rebuild, {events} events of one study", 3, cancellation),
            await Rebuild(many, $"rebuild, {events} events of {Studies} studies", 8, cancellation),
        ];
    }

    private static async Task<Figure> Rebuild(
        Site site,
        string work,
        double limit,
        CancellationToken cancellation
    )
    {
        var (floor, took) = (new Samples(), new Samples());
        for (var round = 0; round < Rounds; round++)
        {
            floor.Add(await RawSelect.Time(site, cancellation));
            await took.Time(() =>
                CodingRefill.Refill(site.Store.Database, site.Store.WordSeal, cancellation)
            );
        }

        await site.Settle(cancellation);
        return Figure.RatioAtMost(work, took.Median, "ms", floor.Median, limit);
    }
}
