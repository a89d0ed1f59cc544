using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Projections.Coding;

namespace PeerEvents.Projections.Audit;

/// <summary>The decisions whose reasons are still owed as of a moment, oldest first.</summary>
public static class ReasonsOwed
{
    private const string Candidates = $"""
        select e.id, m.moment, e.seq_id, case e.type when 'code_retired' then e.data ->> 'codeId' end
        from {StoreTables.Events} e
        join {StoreTables.Moments} m on m.tenant_id = e.tenant_id and m.seq_id = e.seq_id
        where e.tenant_id = $1 and e.stream_id = any($4) and m.moment <= $2 and e.type = any($3)
            and e.data ->> 'reason' is null
            and e.headers ->> 'actorKind' is distinct from 'importer'
            and e.correlation_id not in (
                select u.correlation_id from {StoreTables.Events} u
                where u.tenant_id = $1 and u.stream_id = $5 and u.type = 'acts_undone'
            )
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
    )
    {
        var given = (await study.StudyAt(moment, cancellation))?.ReasonsGiven ?? [];
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
        var found = new List<(Guid Id, long Moment)>();
        foreach (var (id, at, sequence, retired) in await Rows(study, moment, cancellation))
        {
            if (retired is { } code)
            {
                var counts = await CodingDeltas.Read(
                    study.Connection,
                    study.Tenant,
                    sequence,
                    cancellation
                );
                if (counts.GetValueOrDefault(code) == 0)
                {
                    continue;
                }
            }

            found.Add((id, at));
        }

        return found;
    }

    private static async Task<List<(Guid Id, long Moment, long Sequence, Guid? Retired)>> Rows(
        StudyReader study,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var rows = new List<(Guid, long, long, Guid?)>();
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
            rows.Add(
                (
                    reader.GetGuid(0),
                    reader.GetInt64(1),
                    reader.GetInt64(2),
                    reader.IsDBNull(3) ? null : Guid.Parse(reader.GetString(3))
                )
            );
        }

        return rows;
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
