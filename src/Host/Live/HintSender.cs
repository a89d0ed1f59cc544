using Microsoft.AspNetCore.SignalR;
using PeerEvents.Host.Endpoints;

namespace PeerEvents.Host.Live;

/// <summary>
/// Sends hints to the members of a study and to nobody else: whoever left it, or began to
/// code in a blind round, since they joined its group is taken out first.
/// </summary>
internal sealed class HintSender(
    IHubContext<LiveHub> hub,
    Listeners listeners,
    Presence presence,
    StudyDoor door
)
{
    private readonly Dictionary<Guid, long> _told = [];

    /// <summary>For each study that is further than was told last.</summary>
    public async Task Send(IEnumerable<Guid> studies, CancellationToken cancellation)
    {
        foreach (var study in studies)
        {
            var pages = listeners.Of(study);
            if (pages.Count == 0)
            {
                _told.Remove(study);
                continue;
            }

            var moment = await door.LastMoment(study, cancellation);
            if (_told.GetValueOrDefault(study) < moment)
            {
                await TakeOut(study, pages, cancellation);
                await hub
                    .Clients.Group(LiveHub.GroupOf(study))
                    .SendAsync("hint", new Hint(study, moment), cancellation);
                _told[study] = moment;
            }
        }
    }

    private async Task TakeOut(
        Guid study,
        IReadOnlyList<(string Connection, Guid Person)> pages,
        CancellationToken cancellation
    )
    {
        var hearers = await door.Hearers(study, cancellation);
        var gone = pages.Where(page => !hearers.Contains(page.Person)).ToList();
        foreach (var (connection, _) in gone)
        {
            listeners.Remove(study, connection);
            await hub.Groups.RemoveFromGroupAsync(connection, LiveHub.GroupOf(study), cancellation);
        }

        if (gone.Count > 0)
        {
            await presence.Tell(study, cancellation);
        }
    }
}
