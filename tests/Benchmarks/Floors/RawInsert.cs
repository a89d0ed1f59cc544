using Npgsql;
using NpgsqlTypes;

namespace PeerEvents.Benchmarks.Floors;

/// <summary>
/// The least that storing two events can take: one prepared INSERT of their bytes, as our store
/// keeps them, into a table with a key and nothing else.
/// </summary>
internal sealed class RawInsert : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlCommand _command;

    private RawInsert(NpgsqlConnection connection, NpgsqlCommand command)
    {
        _connection = connection;
        _command = command;
    }

    /// <summary>Makes the table in a database.</summary>
    public static async Task MakeTable(string address, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(address);
        await connection.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand(
            "create table floor (id uuid primary key, data jsonb not null, headers jsonb not null)",
            connection
        );
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>A client of its own that inserts these two events under new ids.</summary>
    public static async Task<RawInsert> Open(
        string address,
        StoredBytes marked,
        StoredBytes coded,
        CancellationToken cancellation
    )
    {
        var connection = new NpgsqlConnection(address);
        await connection.OpenAsync(cancellation);
        var command = new NpgsqlCommand(
            "insert into floor values ($1, $2, $3), ($4, $5, $6)",
            connection
        );
        foreach (var e in (StoredBytes[])[marked, coded])
        {
            command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Uuid });
            command.Parameters.AddWithValue(NpgsqlDbType.Jsonb, e.Data);
            command.Parameters.AddWithValue(NpgsqlDbType.Jsonb, e.Headers);
        }

        await command.PrepareAsync(cancellation);
        return new RawInsert(connection, command);
    }

    public async Task Insert(CancellationToken cancellation)
    {
        _command.Parameters[0].Value = Guid.CreateVersion7();
        _command.Parameters[3].Value = Guid.CreateVersion7();
        await _command.ExecuteNonQueryAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _command.DisposeAsync();
        await _connection.DisposeAsync();
    }
}

/// <summary>An event as it is stored.</summary>
internal sealed record StoredBytes(string Data, string Headers);
