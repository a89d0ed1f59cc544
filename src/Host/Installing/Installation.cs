using Marten;
using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Host.Keys;
using PeerEvents.Host.PrivatePostgres;
using PeerEvents.Host.Recording;
using PeerEvents.Projections;

namespace PeerEvents.Host.Installing;

/// <summary>
/// What every command works with: a database, private or configured, the key ring beside it, and
/// the event store in it.
/// </summary>
internal sealed class Installation : IAsyncDisposable
{
    public const string ConnectionName = "PeerEvents";
    private readonly PrivateServer? _server;

    private Installation(PrivateServer? server, NpgsqlDataSource database, FileKeyRing keys)
    {
        _server = server;
        Keys = keys;
        Seal = new WordSeal(keys);
        Database = database;
        Notices = new AppendNotices(database);
    }

    /// <summary>Whether the database is this installation's own.</summary>
    public bool IsPrivate => _server is not null;

    public NpgsqlDataSource Database { get; }

    public AppendNotices Notices { get; }

    public FileKeyRing Keys { get; }

    public WordSeal Seal { get; }

    public string ConnectionString => Database.ConnectionString;

    /// <summary>
    /// Starts or joins the database and opens the key ring. Progress is for a person who watches;
    /// notices, such as the recovery line, must reach one.
    /// </summary>
    public static async Task<Installation> Open(
        IConfiguration configuration,
        TextWriter progress,
        TextWriter notices,
        CancellationToken cancellation
    )
    {
        var folder = DataFolder.OfThisUser();
        var configured = configuration.GetConnectionString(ConnectionName);
        var server = string.IsNullOrWhiteSpace(configured)
            ? await PrivateServer.Attach(folder, progress, cancellation)
            : null;
        try
        {
            var keys = KeyFolder.Open(
                folder.KeyFolder,
                configuration[KeyFolder.MasterKeyVariable],
                notices
            );
            return new Installation(
                server,
                Databases.Source(server?.ConnectionString ?? configured!),
                keys
            );
        }
        catch
        {
            await (server?.DisposeAsync() ?? ValueTask.CompletedTask);
            throw;
        }
    }

    /// <summary>One without a database and without keys, to see how a host is put together.</summary>
    public static Installation Unopened() =>
        new(null, Databases.Source("Host=none"), new FileKeyRing(new KeyRingFile("none"), null));

    /// <summary>A store on its own, for commands that need no host.</summary>
    public DocumentStore OpenStore() =>
        DocumentStore.For(options =>
        {
            options.Connection(Database);
            options.ConfigurePeerEvents(Seal, TimeProvider.System, Notices);
        });

    /// <summary>What is needed to write with that store.</summary>
    public Store Writing(IDocumentStore documents) =>
        new(documents, Database, Notices, Keys, Seal, TimeProvider.System, Guid.CreateVersion7);

    public async ValueTask DisposeAsync()
    {
        Notices.Dispose();
        await Database.DisposeAsync();
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
