namespace PeerEvents.Benchmarks.Rows;

/// <summary>Watches for how long at most a transaction that writes is open in a database.</summary>
internal sealed class LongestTransaction : IAsyncDisposable
{
    private const string Ask = """
        select coalesce(max(extract(epoch from clock_timestamp() - xact_start)), 0)::float8 * 1000
        from pg_stat_activity
        where datname = current_database() and backend_xid is not null
        """;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);
    private readonly CancellationTokenSource _end;
    private readonly Task<double> _work;

    public LongestTransaction(Site site, CancellationToken cancellation)
    {
        _end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _work = Task.Run(() => Watch(site, cancellation), cancellation);
    }

    /// <summary>Ends the watch and says what was seen.</summary>
    public async Task<double> Milliseconds()
    {
        await _end.CancelAsync();
        return await _work;
    }

    public async ValueTask DisposeAsync()
    {
        await Milliseconds();
        _end.Dispose();
    }

    private async Task<double> Watch(Site site, CancellationToken cancellation)
    {
        var longest = 0.0;
        while (!_end.IsCancellationRequested)
        {
            longest = Math.Max(longest, await site.Ask<double>(Ask, cancellation));
            await Task.Delay(Pause, cancellation);
        }

        return longest;
    }
}
