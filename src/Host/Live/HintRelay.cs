using System.Threading.Channels;
using Npgsql;
using PeerEvents.Projections;

namespace PeerEvents.Host.Live;

/// <summary>
/// Listens to the database on one connection and passes hints on to the pages of this host. It
/// reconnects by itself; what it may have missed meanwhile is made good by a hint for every study
/// that a page shows.
/// </summary>
internal sealed class HintRelay(NpgsqlDataSource database, Listeners listeners, HintSender sender)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    // Bursts are told as one: what comes while hints are sent waits for the next round.
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(100);

    private readonly Channel<Guid> _news = Channel.CreateUnbounded<Guid>(
        new UnboundedChannelOptions { SingleReader = true }
    );

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(
            Listening.To(database, MomentNotices.Channel, Begin, Hear, stoppingToken),
            Tell(stoppingToken)
        );

    private void Begin()
    {
        foreach (var study in listeners.Studies())
        {
            _news.Writer.TryWrite(study);
        }
    }

    private void Hear(string payload)
    {
        if (Guid.TryParseExact(payload, "N", out var study))
        {
            _news.Writer.TryWrite(study);
        }
    }

    private async Task Tell(CancellationToken stopping)
    {
        var studies = new HashSet<Guid>();
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await _news.Reader.WaitToReadAsync(stopping);
                while (_news.Reader.TryRead(out var study))
                {
                    studies.Add(study);
                }

                await sender.Send(studies, stopping);
                studies.Clear();
                await Task.Delay(Round, stopping);
            }
            catch (NpgsqlException)
            {
                // The database is away; what it could not say is asked again when it is back.
                await Task.Delay(Pause, stopping)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
        }
    }
}
