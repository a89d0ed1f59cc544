using Npgsql;
using PeerEvents.Domain.Audit;

namespace PeerEvents.Projections.Audit;

/// <summary>Counts the events of streams.</summary>
internal static class StreamVersions
{
    /// <summary>How many events each of these streams had by then; those without any are left out.</summary>
    public static async Task<IReadOnlyDictionary<Guid, long>> Read(
        StudyReader study,
        IReadOnlyList<Guid> streams,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var versions = new Dictionary<Guid, long>();
        await using var command = new NpgsqlCommand(
            $"select stream_id, max(version) from {StoreTables.Events} "
                + "where tenant_id = $1 and stream_id = any($2) and seq_id <= $3 group by stream_id",
            study.Connection
        );
        command.Parameters.AddWithValue(study.Tenant);
        command.Parameters.AddWithValue(streams.ToArray());
        command.Parameters.AddWithValue(moment.Sequence);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            versions[reader.GetGuid(0)] = reader.GetInt64(1);
        }

        return versions;
    }
}
