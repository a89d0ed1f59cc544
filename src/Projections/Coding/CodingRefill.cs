using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using PeerEvents.Domain;

namespace PeerEvents.Projections.Coding;

/// <summary>
/// Fills the tables of excerpts and codings anew from the record: study by study in memory, copied
/// into tables without indexes, which are made at the end. All of it is one transaction, and nobody
/// else may project meanwhile.
/// </summary>
public static class CodingRefill
{
    private const int Most = 50_000;

    // How far the projections may read; what lies beyond it is theirs when they run again.
    private const string Mark =
        $"select coalesce(max(last_seq_id), 0) from {StoreTables.Progress} where name = 'HighWaterMark'";

    private const string Events = $"""
        select tenant_id, seq_id, type, data from {StoreTables.Events}
        where type = any($1) and seq_id <= $2 and not coalesce(is_skipped, false)
        order by tenant_id, seq_id
        """;

    private const string Reached = $"""
        insert into {StoreTables.Progress} (name, last_seq_id)
        values ('{ProjectionRegistration.CodingTable}:All', $1)
        on conflict (name) do update set last_seq_id = excluded.last_seq_id
        """;

    /// <summary>Fills the tables, up to where the projections may read.</summary>
    public static async Task Refill(
        NpgsqlDataSource database,
        WordSeal seal,
        CancellationToken cancellation
    )
    {
        await using var reading = await database.OpenConnectionAsync(cancellation);
        await using var view = await reading.BeginTransactionAsync(cancellation);
        // The index has the order; sorting all events would take longer than reading them.
        await using var unsorted = new NpgsqlCommand("set local enable_sort = off", reading);
        await unsorted.ExecuteNonQueryAsync(cancellation);
        await using var mark = new NpgsqlCommand(Mark, reading);
        var upTo = (long)(await mark.ExecuteScalarAsync(cancellation))!;

        await using var writing = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await writing.BeginTransactionAsync(cancellation);
        var tables = new CodingCopy(writing);
        await tables.Empty(cancellation);
        await Copy(reading, tables, StoredJson.Options(seal), upTo, cancellation);
        await tables.MakeIndexes(cancellation);
        await using var reached = new NpgsqlCommand(Reached, writing);
        reached.Parameters.AddWithValue(upTo);
        await reached.ExecuteNonQueryAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static async Task Copy(
        NpgsqlConnection reading,
        CodingCopy tables,
        JsonSerializerOptions json,
        long upTo,
        CancellationToken cancellation
    )
    {
        var kinds = EventCatalogue
            .All.Where(kind => CodingLedgerExtensions.Heeded.Contains(kind.Type))
            .ToDictionary(kind => kind.Name, kind => kind.Type, StringComparer.Ordinal);
        var gathered = new List<(string Study, StudyCodings Rows)>();
        var events = 0;
        await using var command = new NpgsqlCommand(Events, reading);
        command.CommandTimeout = 0;
        command.Parameters.AddWithValue(
            NpgsqlDbType.Array | NpgsqlDbType.Text,
            kinds.Keys.ToArray()
        );
        command.Parameters.AddWithValue(upTo);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var study = reader.GetString(0);
            if (gathered.Count == 0 || gathered[^1].Study != study)
            {
                if (events >= Most)
                {
                    await tables.Copy(gathered, cancellation);
                    gathered.Clear();
                    events = 0;
                }

                gathered.Add((study, new StudyCodings()));
            }

            events++;
            gathered[^1]
                .Rows.Apply(
                    reader.GetInt64(1),
                    JsonSerializer.Deserialize(
                        reader.GetFieldValue<byte[]>(3),
                        kinds[reader.GetString(2)],
                        json
                    )!
                );
        }

        await tables.Copy(gathered, cancellation);
    }
}
