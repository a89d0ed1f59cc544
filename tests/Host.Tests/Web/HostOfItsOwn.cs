namespace PeerEvents.Host.Tests.Web;

/// <summary>One signed-in host on a database of its own.</summary>
public sealed class HostOfItsOwn(TestServer server) : IAsyncLifetime
{
    public TestDatabase Database { get; } = new(server);

    internal RunningHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        Host = await RunningHost.StartAndSignIn(Database);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Database.DisposeAsync();
    }
}
