using PeerEvents.Benchmarks.Floors;

namespace PeerEvents.Benchmarks.Rows;

/// <summary>Verifying the record of a study, beside reading its events.</summary>
internal static class VerifyingARecord
{
    private const int Rounds = 5;

    public static async Task<IReadOnlyList<Figure>> Measure(
        Workplace place,
        CancellationToken cancellation
    )
    {
        var filled = await place.Filled(place.Sizes.Events, cancellation);
        var (floor, took) = (new Samples(), new Samples());
        for (var round = 0; round < Rounds; round++)
        {
            floor.Add(await RawSelect.Time(filled.Site, cancellation));
            await took.Time(() => filled.Site.Verify(filled.Study, cancellation));
        }

        return
        [
            Figure.RatioAtMost(
                $"verify {filled.Moments} events",
                took.Median,
                "ms",
                floor.Median,
                5
            ),
        ];
    }
}
