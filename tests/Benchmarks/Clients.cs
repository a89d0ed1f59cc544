using System.Diagnostics;

namespace PeerEvents.Benchmarks;

/// <summary>Clients that do the same work again and again, all at once.</summary>
internal static class Clients
{
    /// <summary>How often a second the work is done by so many clients for so long.</summary>
    public static async Task<double> Rate(int clients, TimeSpan time, Func<int, Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        var done = await Task.WhenAll(
            Enumerable.Range(0, clients).Select(client => Task.Run(() => Repeat(client)))
        );
        return done.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds;

        async Task<int> Repeat(int client)
        {
            var count = 0;
            while (Stopwatch.GetElapsedTime(start) < time)
            {
                await work(client);
                count++;
            }

            return count;
        }
    }
}
