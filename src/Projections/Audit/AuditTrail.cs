using System.Runtime.CompilerServices;
using System.Text.Json;
using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;

namespace PeerEvents.Projections.Audit;

/// <summary>Reads a study's trail, oldest first, as a stream.</summary>
public static class AuditTrail
{
    private const string Sql = $"""
        select {StoredEntries.Columns}, m.moment, m.hash
        from {StoreTables.Moments} m
        join {StoreTables.Events} e on e.tenant_id = m.tenant_id and e.seq_id = m.seq_id
        where m.tenant_id = $1 and m.moment >= $2 and m.moment <= $3
        order by m.moment
        """;

    // With whatever names things up to the last of them, so that each is told in its own names.
    private const string These = $"""
        select {StoredEntries.Columns}, m.moment, m.hash
        from {StoreTables.Moments} m
        join {StoreTables.Events} e on e.tenant_id = m.tenant_id and e.seq_id = m.seq_id
        where m.tenant_id = $1 and m.moment <= $2 and (m.moment = any($3) or e.type = any($4))
        order by m.moment
        """;

    /// <summary>The entries that made these moments and no others.</summary>
    public static async IAsyncEnumerable<AuditEntry> Read(
        NpgsqlConnection connection,
        WordSeal seal,
        Guid study,
        IReadOnlyCollection<long> moments,
        TrailNames names,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        var wanted = moments.ToHashSet();
        var json = StoredJson.Options(seal);
        await using var command = new NpgsqlCommand(These, connection);
        command.Parameters.AddWithValue(study.ToString("N"));
        command.Parameters.AddWithValue(wanted.Max());
        command.Parameters.AddWithValue(wanted.ToArray());
        command.Parameters.AddWithValue(TrailNames.Naming.ToArray());
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var stored = StoredEntries.Entry(reader);
            var data = StreamEvents.Data(stored.Name, stored.Data, json);
            names.Learn(data);
            if (wanted.Contains(reader.GetInt64(12)))
            {
                yield return Tell(
                    stored,
                    data,
                    EventCatalogue.KindOf(data),
                    names,
                    reader.GetInt64(12),
                    reader.GetString(13)
                );
            }

            names.Rename(data);
        }
    }

    /// <summary>The entries that made the moments from one to another, both included.</summary>
    public static async IAsyncEnumerable<AuditEntry> Read(
        NpgsqlConnection connection,
        WordSeal seal,
        Guid study,
        long from,
        long to,
        Depth depth,
        TrailNames? called = null,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        var json = StoredJson.Options(seal);
        var names = called ?? new TrailNames();
        await foreach (var data in NamingBefore(connection, json, study, from, cancellation))
        {
            names.Learn(data);
            names.Rename(data);
        }

        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.AddWithValue(study.ToString("N"));
        command.Parameters.AddWithValue(from);
        command.Parameters.AddWithValue(to);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var stored = StoredEntries.Entry(reader);
            var data = StreamEvents.Data(stored.Name, stored.Data, json);
            names.Learn(data);
            if (EventCatalogue.KindOf(data) is { } kind && kind.Depth <= depth)
            {
                yield return Tell(
                    stored,
                    data,
                    kind,
                    names,
                    reader.GetInt64(12),
                    reader.GetString(13)
                );
            }

            names.Rename(data);
        }
    }

    private static AuditEntry Tell(
        StoredEntry stored,
        object data,
        EventKind kind,
        TrailNames names,
        long moment,
        string hash
    )
    {
        var person = Guid.TryParse(stored.Actor, out var id) ? names.Person(id) : null;
        var told =
            AuditSentences.Tell(data, names)
            ?? throw new InvalidOperationException($"{kind.Name} has no sentence.");
        return new AuditEntry(
            moment,
            stored.HappenedAt,
            stored.RecordedAt,
            stored.Actor ?? "",
            person,
            stored.Header(EventHeaders.Role),
            stored.Header(EventHeaders.ActorKind),
            kind.Name,
            stored.Stream,
            stored.Correlation ?? "",
            stored.Header(EventHeaders.Origin),
            kind.Halpern,
            kind.Depth,
            Reasons.Of(data) is { } reason ? names.Text(reason) : null,
            told.Before,
            told.After,
            $"{person ?? names.Language.Word("Somebody")} {told.Sentence}.",
            hash
        );
    }

    // People may act before they are named, as whoever opens a study does.
    // Who is in the team is told of all times, from the study's own stream: an import names people after their acts.
    private static async IAsyncEnumerable<object> NamingBefore(
        NpgsqlConnection connection,
        JsonSerializerOptions json,
        Guid study,
        long from,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(
            $"""
            select type, data::text from (
                select m.moment, e.type, e.data
                from {StoreTables.Moments} m
                join {StoreTables.Events} e on e.tenant_id = m.tenant_id and e.seq_id = m.seq_id
                where m.tenant_id = $1 and m.moment < $2 and e.type = any($3)
                union all
                select m.moment, e.type, e.data
                from {StoreTables.Events} e
                join {StoreTables.Moments} m on m.tenant_id = e.tenant_id and m.seq_id = e.seq_id
                where e.tenant_id = $1 and e.stream_id = $4 and e.type = 'analyst_joined'
                    and m.moment >= $2
            ) naming
            order by moment
            """,
            connection
        );
        command.Parameters.AddWithValue(study.ToString("N"));
        command.Parameters.AddWithValue(from);
        command.Parameters.AddWithValue(TrailNames.Naming.ToArray());
        command.Parameters.AddWithValue(study);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            yield return StreamEvents.Data(reader.GetString(0), reader.GetString(1), json);
        }
    }
}
