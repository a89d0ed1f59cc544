using Microsoft.AspNetCore.SignalR;

namespace PeerEvents.Host.Live;

/// <summary>
/// Tells who reads which source, to those alone who let others see the same of themselves. Nobody who
/// codes in a blind round is among them.
/// </summary>
internal sealed class Presence(IHubContext<LiveHub> hub, Listeners listeners)
{
    public Task Tell(Guid study, CancellationToken cancellation)
    {
        var readers = listeners.Readers(study);
        return hub
            .Clients.Clients(readers.Select(reader => reader.Connection))
            .SendAsync(
                "readers",
                study,
                readers.Select(reader => reader.Reading).Distinct(),
                cancellation
            );
    }
}
