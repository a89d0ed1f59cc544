using JasperFx.Events;
using Marten;
using Marten.Events.Projections;

namespace PeerEvents.Projections.Coding;

/// <summary>
/// Every excerpt and coding with the stretch of the record in which it stood so: a row is valid
/// from one sequence number up to, and not including, another. A page of events becomes a few
/// set-based statements; merges, splits and withdrawn sources are one statement each.
/// </summary>
internal sealed class CodingTableProjection : IProjection
{
    public Task ApplyAsync(
        IDocumentOperations operations,
        IReadOnlyList<IEvent> events,
        CancellationToken cancellation
    )
    {
        operations.QueueQuickCommit();
        foreach (var study in events.GroupBy(e => e.TenantId, StringComparer.Ordinal))
        {
            var page = new CodingPage(operations, study.Key);
            foreach (var e in study)
            {
                page.Apply(e.Sequence, e.Data);
            }

            page.Flush();
            operations.QueueDeltas(study.Key, study.First().Sequence, study.Last().Sequence);
            operations.QueueNotice(study.Key);
        }

        return Task.CompletedTask;
    }
}
