using System.Runtime.CompilerServices;
using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using PeerEvents.Domain.Audit;

namespace PeerEvents.Projections.Audit;

/// <summary>Reads a study's events as they are stored, with plain SQL.</summary>
public static class StoredEntries
{
    /// <summary>What <see cref="Entry"/> reads, of a table named e.</summary>
    internal const string Columns =
        "e.seq_id, e.id, e.stream_id, e.version, e.type, e.timestamp, e.user_name, "
        + "e.correlation_id, e.causation_id, e.headers::text, e.data::text, "
        + "coalesce(e.is_archived, false) or coalesce(e.is_skipped, false)";

    /// <summary>The command that reads the entries of a study with these sequence numbers, in order.</summary>
    internal static NpgsqlCommand These(string study, long[] sequences)
    {
        var command = new NpgsqlCommand(
            $"select {Columns} from {StoreTables.Events} e "
                + "where e.tenant_id = $1 and e.seq_id between $3 and $4 and e.seq_id = any($2) "
                + "order by e.seq_id"
        );
        command.Parameters.AddWithValue(NpgsqlDbType.Text, study);
        command.Parameters.AddWithValue(NpgsqlDbType.Array | NpgsqlDbType.Bigint, sequences);
        command.Parameters.AddWithValue(NpgsqlDbType.Bigint, sequences[0]);
        command.Parameters.AddWithValue(NpgsqlDbType.Bigint, sequences[^1]);
        return command;
    }

    /// <summary>All entries of a study after one sequence number, up to another, in order.</summary>
    public static async IAsyncEnumerable<StoredEntry> Read(
        NpgsqlConnection connection,
        string study,
        long after,
        long upTo,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        await using var command = new NpgsqlCommand(
            $"select {Columns} from {StoreTables.Events} e "
                + "where e.tenant_id = $1 and e.seq_id > $2 and e.seq_id <= $3 order by e.seq_id",
            connection
        );
        command.Parameters.AddWithValue(NpgsqlDbType.Text, study);
        command.Parameters.AddWithValue(NpgsqlDbType.Bigint, after);
        command.Parameters.AddWithValue(NpgsqlDbType.Bigint, upTo);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            yield return Entry(reader);
        }
    }

    internal static StoredEntry Entry(System.Data.Common.DbDataReader row) =>
        new(
            row.GetInt64(0),
            row.GetGuid(1),
            row.GetGuid(2),
            row.GetInt64(3),
            row.GetString(4),
            new DateTimeOffset(row.GetFieldValue<DateTime>(5), TimeSpan.Zero),
            Text(row, 6),
            Text(row, 7),
            Text(row, 8),
            Json(Text(row, 9) ?? "{}"),
            Json(row.GetString(10)),
            row.GetBoolean(11)
        );

    private static string? Text(System.Data.Common.DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    private static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
