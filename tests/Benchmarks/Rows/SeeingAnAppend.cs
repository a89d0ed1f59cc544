using PeerEvents.Benchmarks.Filling;
using PeerEvents.Host.Exchange;

namespace PeerEvents.Benchmarks.Rows;

/// <summary>
/// How long after its acknowledgement a coding is in every projection: alone, and while another
/// study is imported on the same database.
/// </summary>
internal static class SeeingAnAppend
{
    private const int Warming = 100;
    private const int Appends = 300;
    private const int Imported = 6000;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    public static async Task<IReadOnlyList<Figure>> Measure(
        Workplace place,
        CancellationToken cancellation
    )
    {
        await using var site = await place.NewSite("visible", cancellation);
        await using var host = await HostProcess.Start(site, cancellation);
        var study = await SmallStudy.Open(host, cancellation, 100_000);
        await using var log = ReachedLog.Start(site, cancellation);
        await Append(sent => sent < Warming);
        // Several hosts agree on who projects before anyone does.
        await site.CatchUp(cancellation);

        var alone = await Append(sent => sent < Appends);
        var other = new MadeUpStudy(site.Store, await site.Person(cancellation), Imported);
        var import = Task.Run(() => Import(site, other, cancellation), cancellation);
        var beside = await Append(_ => !import.IsCompleted);
        var committed = await import;

        await site.CatchUp(cancellation);
        var waits = await Waits(alone, 0);
        var late = await Waits(beside, committed);
        await site.Verify(study.Id, cancellation);
        await site.Verify(other.Id, cancellation);
        var stored = await site.Ask<long>(
            "select count(*) from peerevents.codings where tenant_id = $1",
            cancellation,
            study.Id.ToString("N")
        );
        return
        [
            Figure.AtMost("acknowledged to visible, p50", waits.Median, "ms", 40),
            Figure.AtMost("acknowledged to visible, p95", waits.P95, "ms", 150),
            Figure.AtMost(
                $"visible after an import of {Imported} events beside it, the latest of "
                    + $"{beside.Count}",
                late.Max,
                "ms",
                500
            ),
            Figure.AtMost("lost", Warming + alone.Count + beside.Count - stored, "codings", 0),
        ];

        async Task<List<(Guid Excerpt, double At)>> Append(Func<int, bool> more)
        {
            var sent = new List<(Guid, double)>();
            while (more(sent.Count))
            {
                var excerpt = await study.Code(host, study.Sources[0], cancellation);
                sent.Add((excerpt, ReachedLog.Now()));
                await Task.Delay(Pause, cancellation);
            }

            return sent;
        }

        async Task<Samples> Waits(List<(Guid Excerpt, double At)> sent, double notBefore)
        {
            var places = await log.Places(study.Id, [.. sent.Select(s => s.Excerpt)]);
            var waits = new Samples();
            foreach (var (excerpt, at) in sent)
            {
                waits.Add(await log.When(places[excerpt]) - Math.Max(at, notBefore));
            }

            return waits;
        }
    }

    private static async Task<double> Import(
        Site site,
        MadeUpStudy study,
        CancellationToken cancellation
    )
    {
        var acts = study.Opening().ToList();
        for (var chapter = 0; chapter < MadeUpStudy.Chapters; chapter++)
        {
            acts.AddRange(study.Codings(chapter));
            acts.AddRange(study.Revision(chapter));
        }

        await new ImportRecorder(site.Store).Record(
            new Import(study.Id, true, "", acts, []),
            new Unheard(),
            cancellation
        );
        return ReachedLog.Now();
    }
}
