using JasperFx;
using JasperFx.Events;
using Marten;
using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Domain.Coding;
using PeerEvents.Host.Installing;
using PeerEvents.Projections;
using Weasel.Core;

namespace PeerEvents.Benchmarks.Floors;

/// <summary>
/// Marten as it is, without a projection: starting a stream of the same two events, with the same
/// envelope and the same way to append.
/// </summary>
internal sealed class BareMarten : IAsyncDisposable
{
    private readonly DocumentStore _store;
    private readonly NpgsqlDataSource _database;

    private BareMarten(DocumentStore store, NpgsqlDataSource database)
    {
        _store = store;
        _database = database;
    }

    public static async Task<BareMarten> Open(string address, WordSeal seal)
    {
        var database = Databases.Source(address);
        var store = DocumentStore.For(options =>
        {
            options.Connection(database);
            options.DatabaseSchemaName = "bare";
            options.AutoCreateSchemaObjects = AutoCreate.CreateOrUpdate;
            options.UseSystemTextJsonForSerialization(
                EnumStorage.AsString,
                Casing.CamelCase,
                json => StoredJson.Configure(json, seal)
            );
            options.Events.TenancyStyle = JasperFx.MultiTenancy.TenancyStyle.Conjoined;
            options.Events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
            options.Events.EnableUniqueIndexOnEventId = true;
            options.Events.MetadataConfig.EnableAll();
            options.Events.MetadataConfig.UserNameEnabled = true;
            options.Events.MapEventType<ExcerptMarked>("excerpt_marked");
            options.Events.MapEventType<ExcerptCoded>("excerpt_coded");
        });
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        return new BareMarten(store, database);
    }

    public async Task Append(
        string tenant,
        ExcerptMarked marked,
        ExcerptCoded coded,
        CancellationToken cancellation
    )
    {
        await using var session = _store.LightweightSession(tenant);
        session.LastModifiedBy = coded.Coder.ToString("D");
        session.CorrelationId = marked.ExcerptId.ToString("D");
        session.SetHeader(EventHeaders.Role, "lead");
        session.SetHeader(EventHeaders.ActorKind, "person");
        session.Events.StartStream(marked.ExcerptId, marked, coded);
        await session.SaveChangesAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        await _database.DisposeAsync();
    }
}
