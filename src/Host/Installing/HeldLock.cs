using Npgsql;

namespace PeerEvents.Host.Installing;

/// <summary>
/// Advisory locks of one connection, given up when it is disposed: a pooled connection would keep
/// them until somebody uses it again.
/// </summary>
internal sealed class HeldLock(NpgsqlConnection connection) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        try
        {
            await using var command = new NpgsqlCommand(
                "select pg_advisory_unlock_all()",
                connection
            );
            await command.ExecuteNonQueryAsync();
        }
        catch (NpgsqlException)
        {
            // The server is gone, and the locks with it.
        }

        await connection.DisposeAsync();
    }
}
