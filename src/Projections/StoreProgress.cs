using Npgsql;
using NpgsqlTypes;

namespace PeerEvents.Projections;

/// <summary>How far the projections are.</summary>
public static class StoreProgress
{
    internal static readonly string[] Shards =
    [
        $"{ProjectionRegistration.Numbering}:All",
        $"{ProjectionRegistration.CodingTable}:All",
    ];

    /// <summary>The last sequence number of any event that is committed.</summary>
    public static async Task<long> Last(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            $"select coalesce(max(seq_id), 0) from {StoreTables.Events}",
            connection
        );
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>The sequence number that every asynchronous projection has reached.</summary>
    public static async Task<long> Reached(
        NpgsqlConnection connection,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(
            $"""
            select coalesce(min(coalesce(p.last_seq_id, 0)), 0)
            from unnest($1) shard left join {StoreTables.Progress} p on p.name = shard
            """,
            connection
        );
        command.Parameters.AddWithValue(NpgsqlDbType.Array | NpgsqlDbType.Text, Shards);
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
