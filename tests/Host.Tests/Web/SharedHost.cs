namespace PeerEvents.Host.Tests.Web;

/// <summary>
/// One signed-in host for the tests of many classes, each in studies of its own. A class that counts
/// what the whole database holds, or breaks something, takes <see cref="HostOfItsOwn"/>.
/// </summary>
public sealed class SharedHost(TestServer server) : IAsyncLifetime
{
    private HostOfItsOwn _host = null!;

    public TestDatabase Database => _host.Database;

    internal RunningHost Host => _host.Host;

    public async ValueTask InitializeAsync() => _host = await server.HostOfAll();

    /// <summary>It ends with the server.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
