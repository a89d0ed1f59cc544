using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Studies;

namespace PeerEvents.Projections.Audit;

/// <summary>The decisions whose reasons are still owed as of a moment, oldest first.</summary>
public static class ReasonsOwed
{
    private const string Candidates = $"""
        select e.id, m.moment
        from {StoreTables.Events} e
        join {StoreTables.Moments} m on m.tenant_id = e.tenant_id and m.seq_id = e.seq_id
        where e.tenant_id = $1 and e.stream_id = any($4) and m.moment <= $2 and e.type = any($3)
            and e.data ->> 'reason' is null
            and e.headers ->> 'actorKind' is distinct from 'importer'
            and e.correlation_id not in (
                select u.correlation_id from {StoreTables.Events} u
                where u.tenant_id = $1 and u.stream_id = $5 and u.type = 'acts_undone'
            )
            and case e.type when 'code_retired' then exists (
                select 1 from {StoreTables.Codings} c
                where c.tenant_id = $1 and c.code_id = (e.data ->> 'codeId')::uuid
                    and c.from_seq <= e.seq_id and (c.to_seq is null or c.to_seq > e.seq_id)
            ) else true end
        order by m.moment
        """;

    private static readonly string[] Asked =
    [
        .. EventCatalogue
            .All.Where(kind => OwedReason.Asked.Contains(kind.Type))
            .Select(kind => kind.Name),
    ];

    /// <summary>
    /// A code retired without a coding on it owes none. Nor does what an import carried over, where
    /// nobody was asked, or what takes an act back, whose reason is that of undoing it.
    /// </summary>
    public static async Task<IReadOnlyList<OwedEntry>> Read(
        StudyReader study,
        Moment moment,
        CancellationToken cancellation
    ) => await Read(study, await study.StudyAt(moment, cancellation), moment, cancellation);

    /// <summary>The same of a study that was read as of the moment.</summary>
    public static async Task<IReadOnlyList<OwedEntry>> Read(
        StudyReader study,
        Study? state,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var given = state?.ReasonsGiven.ToHashSet() ?? [];
        var without = (await Find(study, moment, cancellation))
            .Where(entry => !given.Contains(entry.Id))
            .ToDictionary(entry => entry.Moment);
        var owed = new List<OwedEntry>();
        if (without.Count == 0)
        {
            return owed;
        }

        await foreach (var entry in study.Trail([.. without.Keys], cancellation))
        {
            owed.Add(
                new OwedEntry(
                    entry.Moment,
                    without[entry.Moment].Id,
                    entry.Event,
                    entry.HappenedAt,
                    entry.Sentence
                )
            );
        }

        return owed;
    }

    private static async Task<IReadOnlyList<(Guid Id, long Moment)>> Find(
        StudyReader study,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var found = new List<(Guid, long)>();
        await using var command = new NpgsqlCommand(Candidates, study.Connection);
        command.Parameters.AddWithValue(study.Tenant);
        command.Parameters.AddWithValue(moment.Number);
        command.Parameters.AddWithValue(Asked);
        command.Parameters.AddWithValue(
            new[] { DerivedId.Codebook(study.Study), DerivedId.ThemeMap(study.Study) }
        );
        command.Parameters.AddWithValue(study.Study);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            found.Add((reader.GetGuid(0), reader.GetInt64(1)));
        }

        return found;
    }
}

/// <summary>A decision whose reason is owed.</summary>
/// <param name="Moment">The moment it made.</param>
/// <param name="EventId">What a reason given for it names.</param>
/// <param name="Event">Its stored name.</param>
/// <param name="HappenedAt">When it was decided.</param>
/// <param name="Sentence">What was decided.</param>
public sealed record OwedEntry(
    long Moment,
    Guid EventId,
    string Event,
    DateTimeOffset HappenedAt,
    string Sentence
);
