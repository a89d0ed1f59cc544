using JasperFx.Events;
using Marten;
using Marten.Events.Projections;
using PeerEvents.Domain.Codebook;

namespace PeerEvents.Projections.Coding;

/// <summary>
/// What merges and splits did to single codings, so that the next decision on an excerpt sees it.
/// One row for each absorbed or divided coding; a merge that absorbs nothing writes none.
/// </summary>
internal sealed class CodingRedirectProjection : IProjection
{
    public Task ApplyAsync(
        IDocumentOperations operations,
        IReadOnlyList<IEvent> events,
        CancellationToken cancellation
    )
    {
        foreach (var e in events)
        {
            switch (e.Data)
            {
                case CodesMerged { Absorbed.Count: > 0 } merged:
                    Write(
                        operations,
                        e.TenantId,
                        merged.CodeVersion + 1,
                        [.. merged.Absorbed.Select(a => (a.CodingId, a.ExcerptId, (Guid?)null))]
                    );
                    break;
                case CodeSplit { Codings.Count: > 0 } split:
                    Write(
                        operations,
                        e.TenantId,
                        split.CodeVersion + 1,
                        [.. split.Codings.Select(c => (c.CodingId, c.ExcerptId, (Guid?)c.To))]
                    );
                    break;
            }
        }

        return Task.CompletedTask;
    }

    private static void Write(
        IDocumentOperations operations,
        string study,
        int version,
        IReadOnlyList<(Guid Coding, Guid Excerpt, Guid? Code)> rows
    ) =>
        operations.QueueSqlCommand(
            $"""
            insert into {StoreTables.Redirects}
                (tenant_id, code_version, coding_id, excerpt_id, code_id)
            select ?, ?, * from unnest(?, ?, ?)
            on conflict do nothing
            """,
            study,
            version,
            rows.Select(row => row.Coding).ToArray(),
            rows.Select(row => row.Excerpt).ToArray(),
            rows.Select(row => row.Code).ToArray()
        );
}
