using JasperFx.Events.Daemon;
using Marten;
using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Host.Installing;
using PeerEvents.Host.Keys;
using PeerEvents.Host.Recording;
using PeerEvents.Projections;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Host.Tests;

/// <summary>A database of one test class with a key ring of its own, opened as the host does.</summary>
public sealed class TestDatabase(TestServer server) : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private IProjectionDaemon? _daemon;
    private HeldLock? _turn;

    internal string Address { get; private set; } = "";

    /// <summary>The folder of everything beside the database.</summary>
    internal string Folder { get; } = Directory.CreateTempSubdirectory("peerevents-").FullName;

    internal string DataFolder => Path.Join(Folder, "data");

    internal string KeyRing => DataFolder + ".keys";

    internal Store Store { get; private set; } = null!;

    internal StudyDesk Desk => new(Store);

    internal TestServer Server => server;

    internal static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Address = await server.NewDatabase();
        Store = Open(Address);
    }

    /// <summary>A store in another database, with the same keys.</summary>
    internal Store Open(string address)
    {
        Directory.CreateDirectory(DataFolder);
        var keys = KeyFolder.Open(KeyRing, null, TextWriter.Null);
        var seal = new WordSeal(keys);
        var database = Databases.Source(address);
        var notices = new AppendNotices(database);
        return new Store(
            OpenStore(database, seal, notices),
            database,
            notices,
            keys,
            seal,
            TimeProvider.System,
            Guid.CreateVersion7
        );
    }

    internal static DocumentStore OpenStore(
        NpgsqlDataSource database,
        WordSeal seal,
        AppendNotices notices
    ) =>
        DocumentStore.For(options =>
        {
            options.Connection(database);
            options.ConfigurePeerEvents(seal, TimeProvider.System, notices);
        });

    /// <summary>
    /// Waits until the projections are at the end of the record; they run from the first call on,
    /// as in a host.
    /// </summary>
    internal async Task CatchUp()
    {
        var projecting = new Projecting(Store.Database);
        if (_daemon is null)
        {
            _turn = await projecting.Join(alone: false, Token);
            _daemon = await Store.Documents.BuildProjectionDaemonAsync();
            await _daemon.StartAllAsync();
        }

        (await projecting.CatchUp(Store.Documents, Patience, Token)).ShouldBeTrue(
            "The projections did not reach the end of the record."
        );
    }

    /// <summary>Lets others run the projections, until the next call to catch up.</summary>
    internal async Task StopProjecting()
    {
        if (_daemon is not null)
        {
            await _daemon.StopAllAsync();
            _daemon.Dispose();
            _daemon = null;
            await _turn!.DisposeAsync();
        }
    }

    internal Task Rebuild() =>
        Rebuilding.Rebuild(Store.Documents, Store.Database, Store.WordSeal, Token);

    internal static Act By(Guid study, Guid person) =>
        new(study, person, Role.Analyst, ActorKind.Person, Guid.CreateVersion7());

    /// <summary>Reads a study on a connection of its own.</summary>
    internal async Task<T> Read<T>(Guid study, Func<StudyReader, Task<T>> read)
    {
        await using var connection = await Store.Database.OpenConnectionAsync(Token);
        return await read(new StudyReader(connection, Store.WordSeal, study));
    }

    internal Task<Moment> Now(Guid study) => At(study, null);

    internal Task<Moment> At(Guid study, long? moment) =>
        Read(
            study,
            async reader =>
                (
                    await reader.Resolve(
                        moment is null ? null : new PointInTime(moment, null, null),
                        Token
                    )
                ).Moment!
        );

    internal Task<Verification> Verify(Guid study, Receipt? receipt = null) =>
        new Verifier(Store.Database, study).Verify(receipt, Token);

    internal async Task<int> Run(string sql, params object[] values)
    {
        await using var command = Command(sql, values);
        return await command.ExecuteNonQueryAsync(Token);
    }

    internal async Task<T> Ask<T>(string sql, params object[] values)
    {
        await using var command = Command(sql, values);
        return (T)(await command.ExecuteScalarAsync(Token))!;
    }

    internal async Task<List<T>> List<T>(string sql, params object[] values)
    {
        var rows = new List<T>();
        await using var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync(Token);
        while (await reader.ReadAsync(Token))
        {
            rows.Add(reader.GetFieldValue<T>(0));
        }

        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        await StopProjecting();
        await ((DocumentStore)Store.Documents).DisposeAsync();
        Store.Notices.Dispose();
        await Store.Database.DisposeAsync();
        await server.Drop(Address);
        Directory.Delete(Folder, recursive: true);
    }

    private NpgsqlCommand Command(string sql, object[] values)
    {
        var command = Store.Database.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.AddWithValue(value);
        }

        return command;
    }
}
