using System.Text.Json;
using Npgsql;
using PeerEvents.Domain.Audit;

namespace PeerEvents.Projections.Audit;

/// <summary>Reads the entries of one stream with the moments they made.</summary>
internal static class MomentEntries
{
    /// <summary>In order, up to a moment.</summary>
    public static async Task<
        IReadOnlyList<(Moment Moment, StoredEntry Stored, object Data)>
    > OfStream(
        NpgsqlConnection connection,
        JsonSerializerOptions json,
        Guid study,
        Guid stream,
        long upTo,
        CancellationToken cancellation
    )
    {
        var entries = new List<(Moment, StoredEntry, object)>();
        await using var command = new NpgsqlCommand(
            $"""
            select {StoredEntries.Columns}, m.moment, m.study_time, m.hash
            from {StoreTables.Events} e
            join {StoreTables.Moments} m on m.tenant_id = e.tenant_id and m.seq_id = e.seq_id
            where e.tenant_id = $1 and e.stream_id = $2 and m.moment <= $3
            order by m.moment
            """,
            connection
        );
        command.Parameters.AddWithValue(study.ToString("N"));
        command.Parameters.AddWithValue(stream);
        command.Parameters.AddWithValue(upTo);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var stored = StoredEntries.Entry(reader);
            entries.Add(
                (
                    new Moment(
                        reader.GetInt64(12),
                        stored.Sequence,
                        stored.EventId,
                        new DateTimeOffset(reader.GetFieldValue<DateTime>(13), TimeSpan.Zero),
                        reader.GetString(14)
                    ),
                    stored,
                    StreamEvents.Data(stored.Name, stored.Data, json)
                )
            );
        }

        return entries;
    }
}
