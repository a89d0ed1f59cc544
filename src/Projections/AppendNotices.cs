using System.Globalization;
using JasperFx.Events.Daemon.HighWater;
using Npgsql;

namespace PeerEvents.Projections;

/// <summary>
/// Wakes the projections, whichever process runs them, when something was appended. A notice is
/// sent after the transaction and not in it, since PostgreSQL commits transactions that notify one
/// after another; and the projections run at a pace, slower while much is written, so that they
/// take many events at once instead of each on its own and leave the machine to the writers. A
/// notice that is lost costs the time of a poll, no event.
/// </summary>
public sealed class AppendNotices(NpgsqlDataSource database) : IDaemonWakeup
{
    private const string Channel = "peerevents_appended";
    private const double ManyASecond = 100;
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan PaceUnderLoad = TimeSpan.FromMilliseconds(110);

    private readonly SemaphoreSlim _heard = new(0);
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _gate = new();
    private Task? _listening;
    private bool _isSending;
    private int _due;
    private long _written;
    private long _woken;
    private TimeSpan _pace = Pace;

    /// <summary>Says that something was appended; does not wait until anybody heard it.</summary>
    public void Tell()
    {
        lock (_gate)
        {
            _due++;
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
                () => Listening.To(database, Channel, Begin, Hear, _end.Token),
                CancellationToken.None
            );
        }

        await _heard.WaitAsync(timeout, token);
        var early = _pace - TimeSpan.FromMilliseconds(Environment.TickCount64 - _woken);
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

        var now = Environment.TickCount64;
        var written = Interlocked.Exchange(ref _written, 0);
        _pace = written > ManyASecond * (now - _woken) / 1000 ? PaceUnderLoad : Pace;
        _woken = now;
    }

    public void Dispose() => _end.Cancel();

    private void Begin() => _heard.Release();

    private void Hear(string count)
    {
        if (int.TryParse(count, CultureInfo.InvariantCulture, out var written))
        {
            Interlocked.Add(ref _written, written);
        }

        _heard.Release();
    }

    private async Task Send()
    {
        while (TakeDue() is var due and > 0)
        {
            try
            {
                await using var command = database.CreateCommand($"notify {Channel}, '{due}'");
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

    private int TakeDue()
    {
        lock (_gate)
        {
            var due = _due;
            _due = 0;
            _isSending = due > 0;
            return due;
        }
    }
}
