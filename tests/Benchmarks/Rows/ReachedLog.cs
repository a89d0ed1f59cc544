using System.Diagnostics;
using PeerEvents.Projections;

namespace PeerEvents.Benchmarks.Rows;

/// <summary>Notes, every two milliseconds, how far all projections are.</summary>
internal sealed class ReachedLog : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);
    private readonly Site _site;
    private readonly CancellationToken _cancellation;
    private readonly CancellationTokenSource _end;
    private readonly List<(double At, long Reached)> _notes = [];
    private readonly Lock _gate = new();
    private readonly Task _work;

    private ReachedLog(Site site, CancellationToken cancellation)
    {
        _site = site;
        _cancellation = cancellation;
        _end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _work = Task.Run(Note, cancellation);
    }

    public static ReachedLog Start(Site site, CancellationToken cancellation) =>
        new(site, cancellation);

    /// <summary>The clock of the notes, in milliseconds.</summary>
    public static double Now() => Stopwatch.GetElapsedTime(0).TotalMilliseconds;

    /// <summary>Where the last events of some streams lie.</summary>
    public async Task<Dictionary<Guid, long>> Places(Guid study, Guid[] streams)
    {
        var places = new Dictionary<Guid, long>();
        await using var command = _site.Store.Database.CreateCommand(
            "select stream_id, max(seq_id) from peerevents.mt_events "
                + "where tenant_id = $1 and stream_id = any($2) group by stream_id"
        );
        command.Parameters.AddWithValue(study.ToString("N"));
        command.Parameters.AddWithValue(streams);
        await using var reader = await command.ExecuteReaderAsync(_cancellation);
        while (await reader.ReadAsync(_cancellation))
        {
            places[reader.GetGuid(0)] = reader.GetInt64(1);
        }

        return places;
    }

    /// <summary>When a place was first seen to be reached; waits until it is.</summary>
    public async Task<double> When(long place)
    {
        while (true)
        {
            lock (_gate)
            {
                var first = _notes.FindIndex(note => note.Reached >= place);
                if (first >= 0)
                {
                    return _notes[first].At;
                }
            }

            await Task.Delay(Pause, _cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        try
        {
            await _work;
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }

        _end.Dispose();
    }

    private async Task Note()
    {
        await using var connection = await _site.Store.Database.OpenConnectionAsync(_end.Token);
        while (true)
        {
            var reached = await StoreProgress.Reached(connection, _end.Token);
            lock (_gate)
            {
                if (_notes.Count == 0 || _notes[^1].Reached < reached)
                {
                    _notes.Add((Now(), reached));
                }
            }

            await Task.Delay(Pause, _end.Token);
        }
    }
}
