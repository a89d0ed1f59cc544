using System.Diagnostics;
using Marten;
using Npgsql;
using PeerEvents.Projections;

namespace PeerEvents.Host.Installing;

/// <summary>
/// Sees to it that the projections reach the end of the record. Where a host is running it does so
/// already, and this waits; otherwise this runs them for as long as it takes. A lock in the
/// database keeps both from running at once.
/// </summary>
internal sealed class Projecting(NpgsqlDataSource database)
{
    private const long Turn = 0x5045_4552_0001;
    private const long Hosting = 0x5045_4552_0002;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <summary>
    /// Held by every host that runs projections, for as long as it runs; null where a host runs
    /// already and this one means to run alone.
    /// </summary>
    public async Task<HeldLock?> Join(bool alone, CancellationToken cancellation)
    {
        var connection = await database.OpenConnectionAsync(cancellation);
        if (alone && !await Try(connection, Hosting, cancellation))
        {
            await connection.DisposeAsync();
            return null;
        }

        await using var command = new NpgsqlCommand(
            "select pg_advisory_lock_shared($1)",
            connection
        );
        command.CommandTimeout = 0;
        command.Parameters.AddWithValue(Turn);
        await command.ExecuteNonQueryAsync(cancellation);
        return new HeldLock(connection);
    }

    /// <summary>Held while nobody else may project; null where a host runs.</summary>
    public async Task<HeldLock?> Alone(CancellationToken cancellation)
    {
        var connection = await database.OpenConnectionAsync(cancellation);
        if (await Try(connection, Turn, cancellation))
        {
            return new HeldLock(connection);
        }

        await connection.DisposeAsync();
        return null;
    }

    /// <summary>True once everything committed before the call is projected.</summary>
    public async Task<bool> CatchUp(
        IDocumentStore store,
        TimeSpan patience,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var target = await StoreProgress.Last(connection, cancellation);
        if (await StoreProgress.Reached(connection, cancellation) >= target)
        {
            return true;
        }

        await using var alone = await Alone(cancellation);
        if (alone is null)
        {
            return await Wait(connection, target, patience, cancellation);
        }

        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        var isThere = await Wait(connection, target, patience, cancellation);
        await daemon.StopAllAsync();
        return isThere;
    }

    private static async Task<bool> Wait(
        NpgsqlConnection connection,
        long target,
        TimeSpan patience,
        CancellationToken cancellation
    )
    {
        var waited = Stopwatch.StartNew();
        while (await StoreProgress.Reached(connection, cancellation) < target)
        {
            if (waited.Elapsed > patience)
            {
                return false;
            }

            await Task.Delay(Pause, cancellation);
        }

        return true;
    }

    private static async Task<bool> Try(
        NpgsqlConnection connection,
        long number,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand("select pg_try_advisory_lock($1)", connection);
        command.Parameters.AddWithValue(number);
        return await command.ExecuteScalarAsync(cancellation) is true;
    }
}
