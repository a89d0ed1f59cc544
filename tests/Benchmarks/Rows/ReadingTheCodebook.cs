namespace PeerEvents.Benchmarks.Rows;

/// <summary>Reading the whole codebook with counts over HTTP as of any moment.</summary>
internal static class ReadingTheCodebook
{
    private const int Reads = 1000;

    public static async Task<IReadOnlyList<Figure>> Measure(
        Workplace place,
        CancellationToken cancellation
    )
    {
        var figures = new List<Figure> { await Read(place, place.Sizes.Events, cancellation) };
        if (place.Sizes.Large > 0)
        {
            figures.Add(await Read(place, place.Sizes.Large, cancellation));
        }

        return figures;
    }

    private static async Task<Figure> Read(
        Workplace place,
        int events,
        CancellationToken cancellation
    )
    {
        var filled = await place.Filled(events, cancellation);
        await using var host = await HostProcess.Start(filled.Site, cancellation);
        var took = new Samples();
        foreach (var moment in AnyMoment.Of(filled, Reads))
        {
            await took.Time(() =>
                host.Read($"/api/studies/{filled.Study:N}/codebook/codes?at={moment}", cancellation)
            );
        }

        return Figure.AtMost(
            $"codebook with counts at any of {filled.Moments} moments, p95",
            took.P95,
            "ms",
            50
        );
    }
}
