using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Projections.Coding;

namespace PeerEvents.Projections.Audit;

/// <summary>The decisions whose reasons are still owed as of a moment, oldest first.</summary>
public static class ReasonsOwed
{
    private const string Sql = $"""
        select e.type, e.data::text, e.id, m.moment, e.seq_id
        from {StoreTables.Events} e
        join {StoreTables.Moments} m on m.tenant_id = e.tenant_id and m.seq_id = e.seq_id
        where e.tenant_id = $1 and e.stream_id = any($4) and m.moment <= $2 and e.type = any($3) and e.data ->> 'reason' is null
        order by m.moment
        """;

    private static readonly string[] Asked =
    [
        "codes_merged",
        "code_split",
        "code_retired",
        "themes_merged",
        "theme_split",
        "theme_discarded",
        "theme_finalised",
    ];

    /// <summary>A code retired without a coding on it owes none.</summary>
    public static async Task<IReadOnlyList<OwedEntry>> Read(
        StudyReader study,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var given = (await study.StudyAt(moment, cancellation))?.ReasonsGiven ?? [];
        var owed = new List<OwedEntry>();
        foreach (var (data, id, at, sequence) in await Candidates(study, moment, cancellation))
        {
            if (given.Contains(id))
            {
                continue;
            }

            if (data is CodeRetired retired)
            {
                var counts = await CodingDeltas.Read(
                    study.Connection,
                    study.Tenant,
                    sequence,
                    cancellation
                );
                if (counts.GetValueOrDefault(retired.CodeId) == 0)
                {
                    continue;
                }
            }

            await foreach (var entry in study.Trail(at, at, Depth.Everything, cancellation))
            {
                owed.Add(new OwedEntry(at, id, entry.Event, entry.HappenedAt, entry.Sentence));
            }
        }

        return owed;
    }

    private static async Task<List<(object Data, Guid Id, long At, long Sequence)>> Candidates(
        StudyReader study,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var found = new List<(object, Guid, long, long)>();
        await using var command = new NpgsqlCommand(Sql, study.Connection);
        command.Parameters.AddWithValue(study.Tenant);
        command.Parameters.AddWithValue(moment.Number);
        command.Parameters.AddWithValue(Asked);
        command.Parameters.AddWithValue(
            new[] { DerivedId.Codebook(study.Study), DerivedId.ThemeMap(study.Study) }
        );
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            found.Add(
                (
                    StreamEvents.Data(reader.GetString(0), reader.GetString(1), study.Json),
                    reader.GetGuid(2),
                    reader.GetInt64(3),
                    reader.GetInt64(4)
                )
            );
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
