using PeerEvents.Host.Demo;
using PeerEvents.Host.Installing;
using PeerEvents.Host.Recording;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Host.Tests.Demo;

/// <summary>The synthetic study, worked through once for the tests that look at it.</summary>
[CollectionDefinition(Name)]
public sealed class WorkedDemo(TestServer server) : IAsyncLifetime, ICollectionFixture<WorkedDemo>
{
    public const string Name = "the worked demo";

    private static readonly Guid Seed = new("11111111-2222-4333-8444-555555555555");

    public TestDatabase Database { get; } = new(server);

    public Guid Study { get; private set; }

    public TimeSpan Took { get; private set; }

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        var began = TimeProvider.System.GetTimestamp();
        Study = await Work(Database.Store, _ => Database.CatchUp());
        Took = TimeProvider.System.GetElapsedTime(began);
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    internal static Task<Guid> Work(Store store, Func<CancellationToken, Task> catchUp) =>
        new DemoStudy(store, catchUp, Seed, TestDatabase.Token).Run(Reader, new Progress<double>());

    /// <summary>Works it again in another database, with the same keys; answers its last hash.</summary>
    internal async Task<string> Again()
    {
        var address = await server.NewDatabase();
        var store = Database.Open(address);
        try
        {
            var study = await Work(
                store,
                async token =>
                    (
                        await new Projecting(store.Database).CatchUp(
                            store.Documents,
                            TimeSpan.FromSeconds(60),
                            token
                        )
                    ).ShouldBeTrue()
            );
            await using var connection = await store.Database.OpenConnectionAsync(
                TestDatabase.Token
            );
            return (await Positions.Now(connection, study, TestDatabase.Token)).Hash;
        }
        finally
        {
            await ((Marten.DocumentStore)store.Documents).DisposeAsync();
            store.Notices.Dispose();
            await store.Database.DisposeAsync();
            await server.Drop(address);
        }
    }

    private static Guid Reader { get; } = new("99999999-2222-4333-8444-555555555555");
}
