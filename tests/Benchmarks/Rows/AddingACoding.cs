using System.Text.Json;
using PeerEvents.Benchmarks.Filling;
using PeerEvents.Benchmarks.Floors;
using PeerEvents.Domain;
using PeerEvents.Domain.Coding;
using PeerEvents.Host.Recording;
using PeerEvents.Projections;

namespace PeerEvents.Benchmarks.Rows;

/// <summary>
/// Putting a code on a passage over HTTP, in a short and in a very long source, beside storing the
/// same two events with a raw INSERT and with Marten alone.
/// </summary>
internal static class AddingACoding
{
    private const int Short = 100_000;
    private const int Long = 4_500_000;
    private const int Rounds = 8;
    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(1);

    public static async Task<IReadOnlyList<Figure>> Measure(
        Workplace place,
        CancellationToken cancellation
    )
    {
        await using var site = await place.NewSite("coding", cancellation);
        await using var host = await HostProcess.Start(site, cancellation);
        var study = await SmallStudy.Open(host, cancellation, Short, Long);
        var floor = await place.NewDatabase("coding_floor", cancellation);
        await RawInsert.MakeTable(floor, cancellation);
        await using var marten = await BareMarten.Open(floor, site.Store.WordSeal);

        var figures = new List<Figure>();
        foreach (var (clients, least) in ((int, double)[])[(1, 0.2), (8, 0.15)])
        {
            var arms = await Arms(host, study, site, floor, marten, clients, cancellation);
            var rates = await Rates(site, clients, arms, cancellation);
            var (shorter, longer, raw, bare) = (rates[0], rates[1], rates[2], rates[3]);
            foreach (
                var (name, rate) in ((string, Samples)[])[("100 KB", shorter), ("4.5 MB", longer)]
            )
            {
                var work = $"add a coding, {clients} client{(clients > 1 ? "s" : "")}, {name}";
                figures.Add(Against($"{work}; raw INSERT", rate, raw, least));
                figures.Add(Against($"{work}; bare Marten", rate, bare, 0.6));
            }

            var between = longer.RatioTo(shorter);
            figures.Add(
                new Figure(
                    $"add a coding, {clients} client{(clients > 1 ? "s" : "")}, 4.5 MB; 100 KB",
                    longer.Median,
                    "/s",
                    shorter.Median,
                    between,
                    "0.9 to 1.1 ×",
                    between is >= 0.9 and <= 1.1
                )
            );
        }

        await site.CatchUp(cancellation);
        await site.Verify(study.Id, cancellation);
        return figures;
    }

    private static Figure Against(string work, Samples rate, Samples floor, double least) =>
        Figure.RatioAtLeast(work, rate.Median, "/s", floor.Median, rate.RatioTo(floor), least);

    private static async Task<Samples[]> Rates(
        Site site,
        int clients,
        Func<int, Task>[] arms,
        CancellationToken cancellation
    )
    {
        var rates = arms.Select(_ => new Samples()).ToArray();
        for (var round = 0; round <= Rounds; round++)
        {
            for (var arm = 0; arm < arms.Length; arm++)
            {
                var rate = await Clients.Rate(clients, Slice, arms[arm]);
                await site.CatchUp(cancellation);
                // The first round only warms up.
                if (round > 0)
                {
                    rates[arm].Add(rate);
                }
            }
        }

        return rates;
    }

    private static async Task<Func<int, Task>[]> Arms(
        HostProcess host,
        SmallStudy study,
        Site site,
        string floor,
        BareMarten marten,
        int clients,
        CancellationToken cancellation
    )
    {
        var (marked, coded) = Facts(study);
        var raw = new List<RawInsert>();
        for (var client = 0; client < clients; client++)
        {
            raw.Add(
                await RawInsert.Open(
                    floor,
                    Stored(site.Store, study, marked),
                    Stored(site.Store, study, coded),
                    cancellation
                )
            );
        }

        return
        [
            _ => study.Code(host, study.Sources[0], cancellation),
            _ => study.Code(host, study.Sources[1], cancellation),
            client => raw[client].Insert(cancellation),
            _ =>
            {
                var id = Guid.CreateVersion7();
                return marten.Append(
                    study.Id.ToString("N"),
                    marked with
                    {
                        ExcerptId = id,
                    },
                    coded with
                    {
                        ExcerptId = id,
                    },
                    cancellation
                );
            },
        ];
    }

    private static (ExcerptMarked, ExcerptCoded) Facts(SmallStudy study)
    {
        var (excerpt, source, anchor) = (
            Guid.CreateVersion7(),
            study.Sources[0],
            Anchor.Of(470, 510)
        );
        return (
            new ExcerptMarked(excerpt, source, 1, anchor),
            new ExcerptCoded(
                excerpt,
                Guid.CreateVersion7(),
                study.Code1,
                source,
                Guid.CreateVersion7(),
                anchor,
                1,
                1,
                null
            )
        );
    }

    private static StoredBytes Stored(Store store, SmallStudy study, object fact)
    {
        var act = new Act(
            study.Id,
            Guid.CreateVersion7(),
            Role.Lead,
            ActorKind.Person,
            Guid.CreateVersion7()
        );
        var e = store.Seal(act, [fact])[0];
        return new StoredBytes(
            JsonSerializer.Serialize(fact, fact.GetType(), StoredJson.Options(store.WordSeal)),
            JsonSerializer.Serialize(e.Headers)
        );
    }
}
