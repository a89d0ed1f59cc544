using JasperFx.Events.Daemon.HighWater;
using Npgsql;

namespace PeerEvents.Projections;

/// <summary>
/// Wakes the projections, whichever process runs them, when something was appended. A notice is
/// sent after the transaction and not in it, since PostgreSQL commits transactions that notify one
/// after another; and the projections run at a pace, so that under load they take many events at
/// once instead of each on its own. A notice that is lost costs the time of a poll, no event.
/// </summary>
public sealed class AppendNotices(NpgsqlDataSource database) : IDaemonWakeup
{
    private const string Channel = "peerevents_appended";
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(40);

    private readonly SemaphoreSlim _heard = new(0);
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _gate = new();
    private Task? _listening;
    private bool _isSending;
    private bool _isDue;
    private long _woken;

    /// <summary>Says that something was appended; does not wait until anybody heard it.</summary>
    public void Tell()
    {
        lock (_gate)
        {
            _isDue = true;
            if (_isSending || _end.IsCancellationRequested)
            {
                return;
            }

            _isSending = true;
        }

        _ = Task.Run(Send);
    }

    /// <summary>Waits for a notice, at most as long as is said, and keeps the pace.</summary>
    public async Task WaitAsync(TimeSpan timeout, CancellationToken token)
    {
        lock (_gate)
        {
            _listening ??= Task.Run(
                () => Listening.To(database, Channel, Hear, _ => Hear(), _end.Token),
                CancellationToken.None
            );
        }

        await _heard.WaitAsync(timeout, token);
        var early = Pace - TimeSpan.FromMilliseconds(Environment.TickCount64 - _woken);
        if (early > TimeSpan.Zero)
        {
            await Task.Delay(early, token);
        }

        // What was heard until now is seen by who is woken now.
        var more = true;
        while (more)
        {
            more = await _heard.WaitAsync(TimeSpan.Zero, token);
        }

        _woken = Environment.TickCount64;
    }

    public void Dispose() => _end.Cancel();

    private void Hear() => _heard.Release();

    private async Task Send()
    {
        while (IsDue())
        {
            try
            {
                await using var command = database.CreateCommand($"notify {Channel}");
                await command.ExecuteNonQueryAsync(_end.Token);
                await Task.Delay(Pace / 2, _end.Token);
            }
            catch (Exception e)
                when (e
                        is NpgsqlException
                            or IOException
                            or ObjectDisposedException
                            or OperationCanceledException
                )
            {
                // The database is away or this is at its end: the projections look by themselves.
            }
        }
    }

    private bool IsDue()
    {
        lock (_gate)
        {
            _isSending = _isDue;
            _isDue = false;
            return _isSending;
        }
    }
}
