using System.Diagnostics;
using System.Text.Json;
using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Projections;

namespace PeerEvents.Benchmarks.Floors;

/// <summary>
/// The least that reading events can take: one SELECT of them in their order, and System.Text.Json
/// making each what it was.
/// </summary>
internal static class RawSelect
{
    /// <summary>All events of the database; returns how many milliseconds it took.</summary>
    public static async Task<double> Time(Site site, CancellationToken cancellation)
    {
        var json = StoredJson.Options(site.Store.WordSeal);
        var start = Stopwatch.GetTimestamp();
        await using var connection = await site.Store.Database.OpenConnectionAsync(cancellation);
        await using var command = new NpgsqlCommand(
            "select seq_id, tenant_id, stream_id, type, data from peerevents.mt_events "
                + "order by seq_id",
            connection
        );
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var kind = EventCatalogue.Find(reader.GetString(3))!;
            if (
                JsonSerializer.Deserialize(reader.GetFieldValue<byte[]>(4), kind.Type, json) is null
                || reader.GetInt64(0) == 0
                || reader.GetString(1).Length == 0
                || reader.GetGuid(2) == Guid.Empty
            )
            {
                throw new InvalidOperationException("An event is empty.");
            }
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
