using System.Text.Json;
using JasperFx.Events;
using Npgsql;
using NpgsqlTypes;
using PeerEvents.Host.Exchange;
using PeerEvents.Host.Recording;
using PeerEvents.Projections;

namespace PeerEvents.Benchmarks.Filling;

/// <summary>
/// New streams of a made-up study put into the store's tables directly, in rows of the shape that
/// the store gave to a first stream of the kind. Nobody else may write meanwhile: this is for
/// filling a benchmark's database and for nothing else.
/// </summary>
internal sealed class CopiedEvents(Store store, Guid study, StoredShape shape)
{
    private readonly JsonSerializerOptions _json = StoredJson.Options(store.WordSeal);
    private readonly string _tenant = study.ToString("N");

    /// <summary>Writes acts that each start one stream.</summary>
    public async Task Write(IReadOnlyList<ImportedAct> acts, CancellationToken cancellation)
    {
        var streams = acts.Select(act => (act.Changes[0].Stream, Events: Seal(act))).ToList();
        var count = streams.Sum(stream => stream.Events.Count);
        await using var connection = await store.Database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using var block = new NpgsqlCommand(
            "select setval('peerevents.mt_events_sequence', "
                + "nextval('peerevents.mt_events_sequence') + $1 - 1)",
            connection
        );
        block.Parameters.AddWithValue((long)count);
        var last = (long)(await block.ExecuteScalarAsync(cancellation))!;
        await WriteStreams(connection, streams, cancellation);
        await WriteEvents(connection, streams, last - count, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private IReadOnlyList<IEvent> Seal(ImportedAct imported)
    {
        var act = new Act(
            study,
            imported.PersonId,
            imported.Role,
            imported.ActorKind,
            store.NewId(),
            HappenedAt: imported.HappenedAt
        );
        return store.Seal(act, imported.Changes[0].Facts);
    }

    private async Task WriteStreams(
        NpgsqlConnection connection,
        List<(Guid Stream, IReadOnlyList<IEvent> Events)> streams,
        CancellationToken cancellation
    )
    {
        await using var rows = await connection.BeginBinaryImportAsync(
            "copy peerevents.mt_streams (tenant_id, id, type, version) from stdin (format binary)",
            cancellation
        );
        foreach (var (stream, events) in streams)
        {
            await rows.StartRowAsync(cancellation);
            await rows.WriteAsync(_tenant, NpgsqlDbType.Varchar, cancellation);
            await rows.WriteAsync(stream, NpgsqlDbType.Uuid, cancellation);
            await rows.WriteAsync(shape.StreamType, NpgsqlDbType.Varchar, cancellation);
            await rows.WriteAsync((long)events.Count, NpgsqlDbType.Bigint, cancellation);
        }

        await rows.CompleteAsync(cancellation);
    }

    private async Task WriteEvents(
        NpgsqlConnection connection,
        List<(Guid Stream, IReadOnlyList<IEvent> Events)> streams,
        long sequence,
        CancellationToken cancellation
    )
    {
        await using var rows = await connection.BeginBinaryImportAsync(
            "copy peerevents.mt_events (seq_id, id, stream_id, version, data, type, timestamp, "
                + "tenant_id, mt_dotnet_type, correlation_id, headers, user_name) "
                + "from stdin (format binary)",
            cancellation
        );
        foreach (var (stream, events) in streams)
        {
            for (var i = 0; i < events.Count; i++)
            {
                var e = events[i];
                var (name, dotnet) = shape.EventTypes[e.Data.GetType().Name];
                var data = JsonSerializer.Serialize(e.Data, e.Data.GetType(), _json);
                var headers = JsonSerializer.Serialize(e.Headers);
                await rows.StartRowAsync(cancellation);
                await rows.WriteAsync(++sequence, NpgsqlDbType.Bigint, cancellation);
                await rows.WriteAsync(e.Id, NpgsqlDbType.Uuid, cancellation);
                await rows.WriteAsync(stream, NpgsqlDbType.Uuid, cancellation);
                await rows.WriteAsync(i + 1L, NpgsqlDbType.Bigint, cancellation);
                await rows.WriteAsync(data, NpgsqlDbType.Jsonb, cancellation);
                await rows.WriteAsync(name, NpgsqlDbType.Varchar, cancellation);
                await rows.WriteAsync(e.Timestamp, NpgsqlDbType.TimestampTz, cancellation);
                await rows.WriteAsync(_tenant, NpgsqlDbType.Varchar, cancellation);
                await rows.WriteAsync(dotnet, NpgsqlDbType.Varchar, cancellation);
                await rows.WriteAsync(e.CorrelationId!, NpgsqlDbType.Varchar, cancellation);
                await rows.WriteAsync(headers, NpgsqlDbType.Jsonb, cancellation);
                await rows.WriteAsync(e.UserName!, NpgsqlDbType.Varchar, cancellation);
            }
        }

        await rows.CompleteAsync(cancellation);
    }
}
