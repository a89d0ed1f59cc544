using Npgsql;
using PeerEvents.Host.PrivatePostgres;

namespace PeerEvents.Host.Tests.PrivatePostgres;

/// <summary>SQL to a private server, each on a connection of its own.</summary>
internal static class Asking
{
    public static Task<object?> Ask(this PrivateServer server, string sql) =>
        Ask(server.ConnectionString, sql);

    public static async Task<object?> Ask(string address, string sql)
    {
        var unpooled = new NpgsqlConnectionStringBuilder(address) { Pooling = false };
        await using var connection = new NpgsqlConnection(unpooled.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    public static async Task<bool> IsUp(string address)
    {
        try
        {
            await Ask(address, "SELECT 1");
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
