using Npgsql;

namespace PeerEvents.Projections;

/// <summary>Listens to a channel of the database on a connection of its own.</summary>
public static class Listening
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// Listens until it is told to stop, and connects again where the connection is lost. What may
    /// have been missed before a connection stood is for <paramref name="begin"/> to make good.
    /// </summary>
    public static async Task To(
        NpgsqlDataSource database,
        string channel,
        Action begin,
        Action<string> heard,
        CancellationToken stopping
    )
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await Listen(database, channel, begin, heard, stopping);
            }
            catch (Exception e) when (e is NpgsqlException or IOException)
            {
                await Task.Delay(Pause, stopping)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private static async Task Listen(
        NpgsqlDataSource database,
        string channel,
        Action begin,
        Action<string> heard,
        CancellationToken stopping
    )
    {
        await using var connection = await database.OpenConnectionAsync(stopping);
        connection.Notification += (_, notice) => heard(notice.Payload);
        await using (var listen = new NpgsqlCommand($"listen {channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(stopping);
        }

        begin();
        while (true)
        {
            await connection.WaitAsync(stopping);
        }
    }
}
