using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using PeerEvents.Host.Endpoints;
using PeerEvents.Host.Web;

namespace PeerEvents.Host.Live;

/// <summary>Where pages say which studies they show, to be told when there is something new.</summary>
[Authorize]
internal sealed class LiveHub(StudyDoor door, Listeners listeners, Presence presence) : Hub
{
    public const string Path = "/live";

    /// <summary>From now on a hint comes for each new moment. Returns the last moment there is.</summary>
    public async Task<long> Join(Guid study)
    {
        var http = Context.GetHttpContext()!;
        if (await door.RoleIn(http, study) is null)
        {
            throw new HubException("There is no such study.");
        }

        if (!(await door.Hearers(study, Context.ConnectionAborted)).Contains(http.User.Person()))
        {
            throw new HubException("You code in a blind round. Join again when it is unblinded.");
        }

        await Groups.AddToGroupAsync(
            Context.ConnectionId,
            GroupOf(study),
            Context.ConnectionAborted
        );
        listeners.Add(study, Context.ConnectionId, http.User.Person());
        return await door.LastMoment(study, Context.ConnectionAborted);
    }

    /// <summary>
    /// Lets those who do the same see which source one has open, and hears it of them; null ends it.
    /// Who does not hear of the study is not heard either.
    /// </summary>
    public Task Read(Guid study, Guid? source) =>
        listeners.Read(study, Context.ConnectionId, source)
            ? presence.Tell(study, Context.ConnectionAborted)
            : Task.CompletedTask;

    /// <summary>No more hints of this study.</summary>
    public async Task Leave(Guid study)
    {
        listeners.Remove(study, Context.ConnectionId);
        await Groups.RemoveFromGroupAsync(
            Context.ConnectionId,
            GroupOf(study),
            Context.ConnectionAborted
        );
        await presence.Tell(study, Context.ConnectionAborted);
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        foreach (var study in listeners.Remove(Context.ConnectionId))
        {
            await presence.Tell(study, CancellationToken.None);
        }
    }

    public static string GroupOf(Guid study) => $"study-{study:N}";
}
