using PeerEvents.Benchmarks.Filling;

namespace PeerEvents.Benchmarks.Rows;

/// <summary>
/// Lineage, differences and the summary of a study with 1,000 codes, 100 themes and 100,000 codings,
/// over HTTP at any moment.
/// </summary>
internal static class ReadingTheAnalysis
{
    private const int Events = 206_000;
    private const int Codes = 1000;
    private const int Themes = 100;
    private const int Reads = 60;

    public static async Task<IReadOnlyList<Figure>> Measure(
        Workplace place,
        CancellationToken cancellation
    )
    {
        var filled = await FilledSite.Make(
            await place.NewSite("analysis", cancellation),
            Events,
            bySessions: false,
            cancellation,
            Codes,
            Themes
        );
        await using var site = filled.Site;
        await using var host = await HostProcess.Start(site, cancellation);
        var root = $"/api/studies/{filled.Study:N}";
        var moments = AnyMoment.Of(filled, Reads).ToList();
        var (lineage, diff, summary) = (new Samples(), new Samples(), new Samples());
        for (var i = 0; i < Reads; i++)
        {
            var (theme, moment) = (filled.Themes[i % Themes], moments[i]);
            await lineage.Time(() =>
                host.Read($"{root}/lineage/{theme}?at={moment}", cancellation)
            );
            await diff.Time(() => host.Read($"{root}/audit/diff?from={moment}", cancellation));
            await summary.Time(() => host.Read($"{root}?at={moment}", cancellation));
        }

        return
        [
            Figure.AtMost(
                $"lineage of a theme, {Codes} codes, {filled.Moments} moments, p95",
                lineage.P95,
                "ms",
                300
            ),
            Figure.AtMost("difference between a moment and now, p95", diff.P95, "ms", 1000),
            Figure.AtMost("summary of the study at any moment, p95", summary.P95, "ms", 300),
        ];
    }
}
