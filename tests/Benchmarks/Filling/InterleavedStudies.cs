using JasperFx.Events;
using PeerEvents.Domain;
using PeerEvents.Domain.Coding;
using PeerEvents.Host.Recording;

namespace PeerEvents.Benchmarks.Filling;

/// <summary>Many small studies that are coded by turns, so that their events alternate.</summary>
internal static class InterleavedStudies
{
    public static async Task Fill(
        Site site,
        int studies,
        int events,
        CancellationToken cancellation
    )
    {
        var person = await site.Person(cancellation);
        var opened = Enumerable
            .Range(0, studies)
            .Select(_ => (Study: Guid.CreateVersion7(), Source: Guid.CreateVersion7()))
            .ToList();
        site.Store.Keys.Make([.. opened.Select(study => study.Study)]);
        foreach (var (study, _) in opened)
        {
            await Open(site, study, person, cancellation);
        }

        var rounds = (events / studies - 2) / 2;
        for (var round = 0; round < rounds; round++)
        {
            // One save numbers events stream by stream, in the order they were added.
            await using var session = site.Store.Documents.LightweightSession();
            foreach (var (study, source) in opened)
            {
                var (excerpt, sealedEvents) = Coding(site.Store, study, source, person, round);
                session
                    .ForTenant(study.ToString("N"))
                    .Events.StartStream<Excerpt>(excerpt, sealedEvents);
            }

            await session.SaveChangesAsync(cancellation);
        }

        await site.CatchUp(cancellation);
        await site.Verify(opened[0].Study, cancellation);
        await site.Settle(cancellation);
    }

    private static Task<Outcome> Open(
        Site site,
        Guid study,
        Guid person,
        CancellationToken cancellation
    ) =>
        new StudyDesk(site.Store).OpenStudy(
            By(study, person),
            new Domain.Studies.OpenStudy(study, "A made-up study", null, person),
            cancellation
        );

    private static (Guid, IReadOnlyList<IEvent>) Coding(
        Store store,
        Guid study,
        Guid source,
        Guid person,
        int number
    )
    {
        var (excerpt, code) = (Guid.CreateVersion7(), DerivedId.Of(study, $"code {number % 20}"));
        var anchor = Anchor.Of(number * 47, number * 47 + 40);
        return (
            excerpt,
            store.Seal(
                By(study, person),
                [
                    new ExcerptMarked(excerpt, source, 1, anchor),
                    new ExcerptCoded(
                        excerpt,
                        Guid.CreateVersion7(),
                        code,
                        source,
                        person,
                        anchor,
                        20,
                        1,
                        number % 5 == 0 ? Words.Of("Said without being asked.") : null
                    ),
                ]
            )
        );
    }

    private static Act By(Guid study, Guid person) =>
        new(study, person, Role.Lead, ActorKind.Person, Guid.CreateVersion7());
}
