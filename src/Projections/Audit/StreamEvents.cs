using System.Text.Json;
using Npgsql;
using PeerEvents.Domain;

namespace PeerEvents.Projections.Audit;

/// <summary>One event of a stream, read back.</summary>
public sealed record StreamEvent(
    Guid Stream,
    long Sequence,
    Guid EventId,
    DateTimeOffset HappenedAt,
    object Data
);

/// <summary>Reads the events of a few streams up to a place in the store.</summary>
public static class StreamEvents
{
    /// <summary>In the order of the store.</summary>
    public static async Task<IReadOnlyList<StreamEvent>> Read(
        NpgsqlConnection connection,
        JsonSerializerOptions json,
        Guid study,
        IReadOnlyList<Guid> streams,
        long upTo,
        CancellationToken cancellation
    )
    {
        var events = new List<StreamEvent>();
        await using var command = new NpgsqlCommand(
            $"select stream_id, seq_id, id, timestamp, headers->>'{EventHeaders.HappenedAt}', type, data::text from {StoreTables.Events} "
                + "where tenant_id = $1 and stream_id = any($2) and seq_id <= $3 order by seq_id",
            connection
        );
        command.Parameters.AddWithValue(study.ToString("N"));
        command.Parameters.AddWithValue(streams.ToArray());
        command.Parameters.AddWithValue(upTo);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            events.Add(
                new StreamEvent(
                    reader.GetGuid(0),
                    reader.GetInt64(1),
                    reader.GetGuid(2),
                    UtcTime.Read(reader.IsDBNull(4) ? null : reader.GetString(4))
                        ?? new DateTimeOffset(reader.GetDateTime(3), TimeSpan.Zero),
                    Data(reader.GetString(5), reader.GetString(6), json)
                )
            );
        }

        return events;
    }

    /// <summary>What a stored name and payload say.</summary>
    /// <exception cref="JsonException">The payload is not what the name promises.</exception>
    public static object Data(string name, string payload, JsonSerializerOptions json) =>
        EventCatalogue.Find(name) is { } kind
            ? JsonSerializer.Deserialize(payload, kind.Type, json)
                ?? throw new JsonException($"An event {name} is empty.")
            : throw new JsonException($"No event is stored under the name {name}.");

    /// <summary>The same from a payload that is parsed already.</summary>
    /// <exception cref="JsonException">The payload is not what the name promises.</exception>
    public static object Data(string name, JsonElement payload, JsonSerializerOptions json) =>
        Data(name, payload.GetRawText(), json);
}
