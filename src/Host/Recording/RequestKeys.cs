using Npgsql;
using PeerEvents.Projections;

namespace PeerEvents.Host.Recording;

/// <summary>
/// Remembers, in the transaction that records a command, which request it came with. What was not
/// recorded is not remembered: sent again, it is decided again.
/// </summary>
internal static class RequestKeys
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <summary>
    /// What became of the request before, or null where this is the first. Another request with
    /// the same key waits outside until this transaction ends.
    /// </summary>
    public static async Task<Outcome?> Before(
        NpgsqlConnection connection,
        Guid person,
        RequestKey request,
        byte[] fingerprint,
        CancellationToken cancellation
    )
    {
        // Two statements: the second must see what was committed until the lock was ours.
        await using var batch = new NpgsqlBatch(connection);
        var turn = new NpgsqlBatchCommand(
            "select pg_try_advisory_xact_lock(hashtextextended($1, 0))"
        );
        turn.Parameters.AddWithValue($"{person:N}/{request.Key}");
        batch.BatchCommands.Add(turn);
        var find = new NpgsqlBatchCommand(
            $"select fingerprint, act from {StoreSetup.RequestKeys} "
                + "where person_id = $1 and request_key = $2"
        );
        find.Parameters.AddWithValue(person);
        find.Parameters.AddWithValue(request.Key);
        batch.BatchCommands.Add(find);
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        if (!reader.GetBoolean(0))
        {
            return Outcome.Conflict(RequestKey.InProgress);
        }

        await reader.NextResultAsync(cancellation);
        return !await reader.ReadAsync(cancellation) ? null
            : reader.GetFieldValue<byte[]>(0).AsSpan().SequenceEqual(fingerprint)
                ? Outcome.Recorded with
                {
                    Before = reader.IsDBNull(1) ? null : reader.GetGuid(1),
                }
            : Outcome.Refused(RequestKey.Reused);
    }

    /// <summary>Keeps the key with what is about to be committed, and lets old ones go.</summary>
    public static async Task Keep(
        NpgsqlConnection connection,
        Act act,
        byte[] fingerprint,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        await using var batch = new NpgsqlBatch(connection);
        var insert = new NpgsqlBatchCommand(
            $"insert into {StoreSetup.RequestKeys} (person_id, request_key, fingerprint, kept_at, act) "
                + "values ($1, $2, $3, $4, $5)"
        );
        insert.Parameters.AddWithValue(act.PersonId);
        insert.Parameters.AddWithValue(act.Request!.Key);
        insert.Parameters.AddWithValue(fingerprint);
        insert.Parameters.AddWithValue(now);
        insert.Parameters.AddWithValue(act.Correlation);
        batch.BatchCommands.Add(insert);
        var expire = new NpgsqlBatchCommand(
            $"delete from {StoreSetup.RequestKeys} where kept_at < $1"
        );
        expire.Parameters.AddWithValue(now - Kept);
        batch.BatchCommands.Add(expire);
        await batch.ExecuteNonQueryAsync(cancellation);
    }
}
