using Marten;
using Npgsql;
using PeerEvents.Projections;

namespace PeerEvents.Host.Installing;

/// <summary>Brings the database's tables to what this version needs.</summary>
internal static class Schema
{
    private const long Turn = 0x5045_4552_0003;

    /// <summary>Makes what is missing; does nothing to what is there already.</summary>
    public static async Task Apply(
        IDocumentStore store,
        NpgsqlDataSource database,
        CancellationToken cancellation
    )
    {
        // Two processes that start at once would otherwise make the same table twice.
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await Run(connection, $"select pg_advisory_lock({Turn})", cancellation);
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await Run(connection, StoreSetup.CreateEventIndex, cancellation);
        await Run(connection, $"select pg_advisory_unlock({Turn})", cancellation);
    }

    private static async Task Run(
        NpgsqlConnection connection,
        string sql,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
