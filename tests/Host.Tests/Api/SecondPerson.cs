using System.Net;
using PeerEvents.Domain;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Recording;
using PeerEvents.Host.Tests.Web;
using PeerEvents.Host.Web;

namespace PeerEvents.Host.Tests.Api;

/// <summary>Somebody else at the same host, in a browser of their own.</summary>
internal sealed record SecondPerson(Guid Id, HttpClient Client, CookieContainer Cookies)
    : IDisposable
{
    /// <summary>Lets them join in a role, and signs them in with the link of their invitation.</summary>
    public static async Task<SecondPerson> Join(
        TestDatabase database,
        RunningHost host,
        Guid study,
        Role role,
        string name
    )
    {
        var store = database.Store;
        var person = store.NewId();
        var outcome = await new StudyDesk(store).OnStudy(
            TestDatabase.By(study, store.NewId()),
            null,
            state => LetJoin.Decide(new LetJoin(person, role, name), state),
            TestDatabase.Token
        );
        outcome.Refusal.ShouldBeNull();
        var link = await OneTimeLink.Invite(
            store.Database,
            store.Clock,
            person,
            TestDatabase.Token
        );
        var handler = new HttpClientHandler { AllowAutoRedirect = false };
        var client = new HttpClient(handler) { BaseAddress = host.Client.BaseAddress };
        using var answer = await client.GetAsync(link, TestDatabase.Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return new SecondPerson(person, client, handler.CookieContainer);
    }

    public void Dispose() => Client.Dispose();
}
