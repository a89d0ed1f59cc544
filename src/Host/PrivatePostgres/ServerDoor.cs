using Npgsql;

namespace PeerEvents.Host.PrivatePostgres;

/// <summary>Waits until the server lets us in, and makes our database on the first visit.</summary>
internal static class ServerDoor
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>False when the server is gone before it let us in.</summary>
    public static async Task<bool> TryOpen(
        ConnectionDetails details,
        Cluster cluster,
        CancellationToken token
    )
    {
        var end = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        while (!await TryOnce(details, cluster, token))
        {
            if (cluster.Running is null)
            {
                return false;
            }
            if (Environment.TickCount64 >= end)
            {
                throw new PrivatePostgresException(
                    $"PostgreSQL runs but lets nobody in; {cluster.LogFile} says why."
                );
            }
            await Task.Delay(Pause, token);
        }
        return true;
    }

    private static async Task<bool> TryOnce(
        ConnectionDetails details,
        Cluster cluster,
        CancellationToken token
    )
    {
        try
        {
            await Visit(details, ConnectionDetails.Database, "SELECT 1", token);
            return true;
        }
        catch (PostgresException problem)
            when (problem.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            var make = $"CREATE DATABASE {ConnectionDetails.Database}";
            await Visit(details, "postgres", make, token);
            return true;
        }
        catch (PostgresException problem)
            when (problem.SqlState == PostgresErrorCodes.InvalidPassword)
        {
            throw new PrivatePostgresException(
                "PostgreSQL refuses the password in connection.json; move that file away from "
                    + $"{Path.GetDirectoryName(cluster.Folder)} and start again to set a new one.",
                problem
            );
        }
        catch (NpgsqlException problem) when (problem.IsTransient || IsComingOrGoing(problem))
        {
            return false;
        }
        catch (NpgsqlException problem)
        {
            throw new PrivatePostgresException(
                $"PostgreSQL does not let us in; {cluster.LogFile} says why.",
                problem
            );
        }
    }

    // Class 57P: the server starts, stops or has just lost a process.
    private static bool IsComingOrGoing(NpgsqlException problem) =>
        problem.SqlState?.StartsWith("57P", StringComparison.Ordinal) ?? false;

    private static async Task Visit(
        ConnectionDetails details,
        string database,
        string sql,
        CancellationToken token
    )
    {
        var address = new NpgsqlConnectionStringBuilder(details.To(database)) { Pooling = false };
        await using var connection = new NpgsqlConnection(address.ConnectionString);
        await connection.OpenAsync(token);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(token);
    }
}
