using PeerEvents.Benchmarks.Filling;

namespace PeerEvents.Benchmarks.Rows;

/// <summary>
/// Ten people who code one source at once, beside the same ten in a study of their own each: whether
/// one waits on another.
/// </summary>
internal static class CodingTogether
{
    private const int Coders = 10;
    private const int Rounds = 5;
    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(2);

    public static async Task<IReadOnlyList<Figure>> Measure(
        Workplace place,
        CancellationToken cancellation
    )
    {
        await using var site = await place.NewSite("together", cancellation);
        await using var host = await HostProcess.Start(site, cancellation);
        var studies = new List<SmallStudy>();
        for (var i = 0; i <= Coders; i++)
        {
            studies.Add(await SmallStudy.Open(host, cancellation, 100_000));
        }

        var (together, apart) = (new Samples(), new Samples());
        for (var round = 0; round <= Rounds; round++)
        {
            var one = await Clients.Rate(
                Coders,
                Slice,
                _ => studies[Coders].Code(host, studies[Coders].Sources[0], cancellation)
            );
            await site.CatchUp(cancellation);
            var many = await Clients.Rate(
                Coders,
                Slice,
                client => studies[client].Code(host, studies[client].Sources[0], cancellation)
            );
            await site.CatchUp(cancellation);
            // The first round only warms up.
            if (round > 0)
            {
                together.Add(one);
                apart.Add(many);
            }
        }

        await site.Verify(studies[Coders].Id, cancellation);
        return
        [
            Figure.RatioAtLeast(
                $"{Coders} coders in one source; in {Coders} studies",
                together.Median,
                "/s",
                apart.Median,
                together.RatioTo(apart),
                0.6
            ),
        ];
    }
}
