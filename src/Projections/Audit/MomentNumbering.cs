using JasperFx.Events;
using Marten;
using Marten.Events.Projections;
using Npgsql;
using NpgsqlTypes;
using PeerEvents.Domain.Audit;

namespace PeerEvents.Projections.Audit;

/// <summary>
/// Numbers the entries of each study without gaps and chains their hashes. It writes each moment
/// once and is not a read model: nothing tears it down, and a second pass over the same events
/// finds them numbered. The head is read anew for every page, so that no failed commit, hand-over
/// or retry can continue from a head that never came to be.
/// </summary>
internal sealed class MomentNumbering : IProjection
{
    public async Task ApplyAsync(
        IDocumentOperations operations,
        IReadOnlyList<IEvent> events,
        CancellationToken cancellation
    )
    {
        operations.QueueQuickCommit();
        foreach (var study in events.GroupBy(e => e.TenantId, StringComparer.Ordinal))
        {
            await Number(operations, study.Key, [.. study.Select(e => e.Sequence)], cancellation);
        }
    }

    private static async Task Number(
        IDocumentOperations operations,
        string study,
        long[] sequences,
        CancellationToken cancellation
    )
    {
        var id = Guid.ParseExact(study, "N");
        var head = await Head(operations, study, id, cancellation);
        var fresh = sequences.Where(sequence => sequence > head.Sequence).ToArray();
        if (fresh.Length == 0)
        {
            return;
        }

        var moments = new List<Moment>(fresh.Length);
        await using var command = StoredEntries.These(study, fresh);
        await using var reader = await operations.ExecuteReaderAsync(command, cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            head = MomentChain.Next(id, head, StoredEntries.Entry(reader));
            moments.Add(head);
        }

        if (moments.Count != fresh.Length)
        {
            throw new InvalidOperationException(
                $"Study {study}: {fresh.Length} entries to number, {moments.Count} found in the store."
            );
        }

        Insert(operations, study, moments);
        operations.QueueNotice(study);
    }

    private static async Task<Moment> Head(
        IDocumentOperations operations,
        string study,
        Guid id,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(
            $"select moment, seq_id, event_id, study_time, hash from {StoreTables.Moments} "
                + "where tenant_id = $1 order by moment desc limit 1"
        );
        command.Parameters.AddWithValue(NpgsqlDbType.Text, study);
        await using var reader = await operations.ExecuteReaderAsync(command, cancellation);
        return await reader.ReadAsync(cancellation)
            ? MomentReader.Moment(reader)
            : MomentChain.Start(id);
    }

    private static void Insert(
        IDocumentOperations operations,
        string study,
        List<Moment> moments
    ) =>
        operations.QueueSqlCommand(
            $"""
            insert into {StoreTables.Moments}
                (tenant_id, moment, seq_id, event_id, study_time, hash)
            select ?, * from unnest(?, ?, ?, ?, ?)
            """,
            study,
            moments.Select(moment => moment.Number).ToArray(),
            moments.Select(moment => moment.Sequence).ToArray(),
            moments.Select(moment => moment.EventId).ToArray(),
            moments.Select(moment => moment.StudyTime).ToArray(),
            moments.Select(moment => moment.Hash).ToArray()
        );
}
