using Marten;
using PeerEvents.Domain;
using PeerEvents.Host.Installing;
using PeerEvents.Host.Keys;
using PeerEvents.Host.Recording;
using PeerEvents.Projections;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Benchmarks;

/// <summary>One installation: its database, its keys, and a store opened as the host opens it.</summary>
internal sealed class Site : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    private Site(string address, string folder, Store store)
    {
        Address = address;
        Folder = folder;
        Store = store;
    }

    public string Address { get; }

    public string Folder { get; }

    public Store Store { get; }

    public static async Task<Site> Make(
        string address,
        string folder,
        CancellationToken cancellation
    )
    {
        Directory.CreateDirectory(folder);
        var keys = KeyFolder.Open(folder + ".keys", null, TextWriter.Null);
        var seal = new WordSeal(keys);
        var database = Databases.Source(address);
        var notices = new AppendNotices(database);
        var documents = DocumentStore.For(options =>
        {
            options.Connection(database);
            options.ConfigurePeerEvents(seal, TimeProvider.System, notices);
        });
        await Schema.Apply(documents, database, cancellation);
        return new Site(
            address,
            folder,
            new Store(
                documents,
                database,
                notices,
                keys,
                seal,
                TimeProvider.System,
                Guid.CreateVersion7
            )
        );
    }

    /// <summary>The one person of the installation, whom the host signs in.</summary>
    public Task<Guid> Person(CancellationToken cancellation) =>
        LocalPeople.TheOne(Store.Documents, Store.NewId, cancellation);

    /// <summary>Waits until everything is projected, by a host where one runs, else here.</summary>
    public async Task CatchUp(CancellationToken cancellation)
    {
        if (!await new Projecting(Store.Database).CatchUp(Store.Documents, Patience, cancellation))
        {
            throw new InvalidOperationException("The projections did not reach the end.");
        }
    }

    /// <summary>Fails where a study's record does not verify; returns its last moment.</summary>
    public async Task<long> Verify(Guid study, CancellationToken cancellation)
    {
        var found = await new Verifier(Store.Database, study).Verify(null, cancellation);
        return found.Broken is null
            ? found.Head.Number
            : throw new InvalidOperationException(found.Broken.Sentence());
    }

    public async Task<T> Ask<T>(
        string sql,
        CancellationToken cancellation,
        params IReadOnlyList<object> values
    )
    {
        await using var command = Store.Database.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.AddWithValue(value);
        }

        return (T)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>Makes statistics and visibility as they are after a while, so that reads compare.</summary>
    public async Task Settle(CancellationToken cancellation)
    {
        await using var command = Store.Database.CreateCommand("vacuum analyze");
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await ((DocumentStore)Store.Documents).DisposeAsync();
        Store.Notices.Dispose();
        await Store.Database.DisposeAsync();
    }
}
