using Marten;
using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Projections;
using Wolverine;

namespace PeerEvents.Host.Installing;

/// <summary>
/// Brings the database's tables to what this version needs. A mark in the database says which
/// version was there last, so that the same one need not look at every table again.
/// </summary>
internal static class Schema
{
    private const long Turn = 0x5045_4552_0003;
    private const string Marks = $"{StoreSetup.Schema}.schema_marks";

    // What decides about tables: our own code and the libraries that make them.
    private static readonly string Version = string.Join(
        '/',
        new[]
        {
            typeof(Decision),
            typeof(StoreSetup),
            typeof(DocumentStore),
            typeof(WolverineOptions),
        }.Select(type => type.Assembly.ManifestModule.ModuleVersionId.ToString("N"))
    );

    /// <summary>Makes what the store lacks; does nothing to what is there already.</summary>
    public static Task Apply(
        IDocumentStore store,
        NpgsqlDataSource database,
        CancellationToken cancellation
    ) =>
        Once(
            database,
            "store",
            async connection =>
            {
                await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
                await Run(connection, StoreSetup.CreateEventIndex, cancellation);
            },
            cancellation
        );

    /// <summary>Does what one part needs in the database, once for each version.</summary>
    public static async Task Once(
        NpgsqlDataSource database,
        string part,
        Func<NpgsqlConnection, Task> apply,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        if (await IsMarked(connection, part, cancellation))
        {
            return;
        }

        // Two processes that start at once would otherwise make the same table twice.
        await Run(connection, $"select pg_advisory_lock({Turn})", cancellation);
        try
        {
            if (!await IsMarked(connection, part, cancellation))
            {
                await apply(connection);
                await Mark(connection, part, cancellation);
            }
        }
        finally
        {
            await Run(connection, $"select pg_advisory_unlock({Turn})", CancellationToken.None);
        }
    }

    private static async Task<bool> IsMarked(
        NpgsqlConnection connection,
        string part,
        CancellationToken cancellation
    )
    {
        try
        {
            await using var command = new NpgsqlCommand(
                $"select version = $2 from {Marks} where part = $1",
                connection
            );
            command.Parameters.AddWithValue(part);
            command.Parameters.AddWithValue(Version);
            return await command.ExecuteScalarAsync(cancellation) is true;
        }
        catch (PostgresException e)
            when (e.SqlState
                    is PostgresErrorCodes.UndefinedTable
                        or PostgresErrorCodes.InvalidSchemaName
            )
        {
            return false;
        }
    }

    private static async Task Mark(
        NpgsqlConnection connection,
        string part,
        CancellationToken cancellation
    )
    {
        await Run(
            connection,
            $"create table if not exists {Marks} (part text primary key, version text not null)",
            cancellation
        );
        await using var command = new NpgsqlCommand(
            $"insert into {Marks} (part, version) values ($1, $2) "
                + "on conflict (part) do update set version = excluded.version",
            connection
        );
        command.Parameters.AddWithValue(part);
        command.Parameters.AddWithValue(Version);
        await command.ExecuteNonQueryAsync(cancellation);
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
