using Marten;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Recording;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Reconciliation;

namespace PeerEvents.Host.Endpoints;

/// <summary>As what people are in studies, and what of them they may see just now.</summary>
internal sealed class Standings(Store store)
{
    /// <summary>Null for somebody who is not in it; with the running blind round they code in.</summary>
    public async Task<(Role? Role, CodingRound? Blind)> Of(
        Guid study,
        Guid person,
        CancellationToken cancellation
    )
    {
        var (found, blind) = await Find(study, cancellation);
        return (
            found?.Members.FirstOrDefault(member => member.PersonId == person)?.Role,
            blind.FirstOrDefault(round => round.Coders().Contains(person))
        );
    }

    /// <summary>Who is in it and does not code in a running blind round.</summary>
    public async Task<IReadOnlySet<Guid>> Hearers(Guid study, CancellationToken cancellation)
    {
        var (found, blind) = await Find(study, cancellation);
        return found
                ?.Members.Select(member => member.PersonId)
                .Except(blind.SelectMany(round => round.Coders()))
                .ToHashSet()
            ?? [];
    }

    /// <summary>The studies of a person, by id.</summary>
    public async Task<IReadOnlyList<Study>> StudiesOf(Guid person, CancellationToken cancellation)
    {
        await using var session = store.Documents.QuerySession();
        var studies = await session
            .Query<Study>()
            .Where(study => study.AnyTenant())
            .ToListAsync(cancellation);
        return
        [
            .. studies
                .Where(study => study.Members.Any(m => m.PersonId == person))
                .OrderBy(study => study.Id),
        ];
    }

    /// <summary>A moment by its number, for somebody who may see it; else null.</summary>
    public static async Task<Moment?> Seen(
        StudyReader reader,
        long number,
        CodingRound? blind,
        CancellationToken cancellation
    ) => (await Resolve(reader, new PointInTime(number, null, null), blind, cancellation)).Moment;

    /// <summary>The moment asked for that somebody may see.</summary>
    public static Task<(Moment? Moment, Refusal? Refusal)> Resolve(
        StudyReader reader,
        PointInTime? point,
        CodingRound? blind,
        CancellationToken cancellation
    ) =>
        blind is null
            ? reader.Resolve(point, cancellation)
            : BlindReading.Resolve(reader, point, blind, cancellation);

    private async Task<(Study? Study, IReadOnlyList<CodingRound> Blind)> Find(
        Guid study,
        CancellationToken cancellation
    )
    {
        await using var session = store.Documents.QuerySession(study.ToString("N"));
        var batch = session.CreateBatchQuery();
        var found = batch.Load<Study>(study);
        // Rounds grow with what is said about their differences; these have none yet.
        var blind = batch
            .Query<CodingRound>()
            .Where(round => round.IsBlind && !round.IsUnblinded)
            .ToList();
        await batch.Execute(cancellation);
        return (await found, await blind);
    }
}
