using PeerEvents.Benchmarks.Filling;
using PeerEvents.Domain;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Recording;
using PeerEvents.Host.Web;

namespace PeerEvents.Benchmarks.Rows;

/// <summary>
/// What a coder of a running blind round waits for their lists, where the other coder did much, beside where
/// they did nothing: whether the time tells.
/// </summary>
internal static class ReadingBlind
{
    private const int Codings = 2_000;
    private const int Reads = 60;

    private static readonly string[] Lists =
    [
        "codebook/codes",
        "coding/excerpts",
        "sources",
        "audit",
    ];

    public static async Task<IReadOnlyList<Figure>> Measure(
        Workplace place,
        CancellationToken cancellation
    )
    {
        await using var site = await place.NewSite("blind", cancellation);
        await using var host = await HostProcess.Start(site, cancellation);
        var busy = await SmallStudy.Open(host, cancellation, 20_000);
        var quiet = await SmallStudy.Open(host, cancellation, 20_000);
        var coder = Guid.CreateVersion7();
        foreach (var study in (SmallStudy[])[busy, quiet])
        {
            await Begin(host, site, study, coder, cancellation);
        }

        for (var i = 0; i < Codings; i++)
        {
            await busy.Code(host, busy.Sources[0], cancellation);
        }

        await site.CatchUp(cancellation);
        await site.Settle(cancellation);
        using var other = new HttpClient { BaseAddress = host.Client.BaseAddress };
        using var entered = await other.GetAsync(
            await OneTimeLink.Invite(site.Store.Database, site.Store.Clock, coder, cancellation),
            cancellation
        );
        entered.EnsureSuccessStatusCode();
        var figures = new List<Figure>();
        foreach (var list in Lists)
        {
            var (much, nothing) = (new Samples(), new Samples());
            for (var i = 0; i < Reads; i++)
            {
                await Read(much, busy, list);
                await Read(nothing, quiet, list);
            }

            figures.Add(
                Figure.RatioAtMost(
                    $"{list} in a blind round, the other's codings {Codings}; 0",
                    much.Median,
                    "ms",
                    nothing.Median,
                    1.2
                )
            );
        }

        return figures;

        Task Read(Samples took, SmallStudy study, string list) =>
            took.Time(async () =>
            {
                using var answer = await other.GetAsync(
                    $"/api/studies/{study.Id:N}/{list}",
                    cancellation
                );
                answer.EnsureSuccessStatusCode();
                await answer.Content.ReadAsByteArrayAsync(cancellation);
            });
    }

    private static async Task Begin(
        HostProcess host,
        Site site,
        SmallStudy study,
        Guid coder,
        CancellationToken cancellation
    )
    {
        var lead = await site.Person(cancellation);
        await new StudyDesk(site.Store).OnStudy(
            new Act(study.Id, lead, Role.Lead, ActorKind.Person, Guid.CreateVersion7()),
            null,
            state => LetJoin.Decide(new LetJoin(coder, Role.SecondCoder, "Ben"), state),
            cancellation
        );
        await host.Post(
            $"/api/studies/{study.Id:N}/reconciliation/open-round",
            new
            {
                RoundId = Guid.CreateVersion7(),
                Name = "First",
                Mode = "parallelBlind",
                Items = new[]
                {
                    new { SourceId = study.Sources[0], Coders = new[] { lead, coder } },
                },
            },
            cancellation
        );
    }
}
