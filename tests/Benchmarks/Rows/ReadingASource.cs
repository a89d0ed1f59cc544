using PeerEvents.Benchmarks.Filling;

namespace PeerEvents.Benchmarks.Rows;

/// <summary>Reading the passages and codes of one source over HTTP as of any moment, and now.</summary>
internal static class ReadingASource
{
    private const int Reads = 200;

    public static async Task<IReadOnlyList<Figure>> Measure(
        Workplace place,
        CancellationToken cancellation
    )
    {
        var filled = await place.Filled(place.Sizes.Events, cancellation);
        await using var host = await HostProcess.Start(filled.Site, cancellation);
        var path = $"/api/studies/{filled.Study:N}/sources/{filled.FirstSource:D}/codings";
        var (then, now) = (new Samples(), new Samples());
        foreach (var moment in AnyMoment.Of(filled, Reads))
        {
            await then.Time(() => host.Read($"{path}?at={moment}", cancellation));
            await now.Time(() => host.Read(path, cancellation));
        }

        var bytes = await host.Read(path, cancellation);
        return
        [
            Figure.AtMost(
                $"source with {MadeUpStudy.CodingsOfASource} codings ({bytes / 1000} kB) at any of "
                    + $"{filled.Moments} moments, p95",
                then.P95,
                "ms",
                50
            ),
            Figure.RatioAtMost("the same, beside now, p95", then.P95, "ms", now.P95, 1.3),
        ];
    }
}
