using JasperFx.Events;
using Marten;
using Marten.Events.Projections;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Sources;

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
        foreach (var study in events.GroupBy(e => e.TenantId, StringComparer.Ordinal))
        {
            var page = new CodingPage(operations, study.Key);
            foreach (var e in study)
            {
                Apply(page, e.Sequence, e.Data);
            }

            page.Flush();
            operations.QueueDeltas(study.Key, study.First().Sequence, study.Last().Sequence);
            operations.QueueNotice(study.Key);
        }

        return Task.CompletedTask;
    }

    private static void Apply(CodingPage page, long seq, object data)
    {
        switch (data)
        {
            case ExcerptMarked e:
                page.Excerpt(seq, e.ExcerptId, e.SourceId, e.SourceVersion, e.Anchor);
                break;
            case ExcerptCoded e:
                page.Coding(
                    seq,
                    e.SourceId,
                    new PlacedCoding(e.CodingId, e.ExcerptId, e.CodeId, e.Coder, e.Anchor)
                );
                break;
            case CodingWithdrawn e:
                page.CloseCoding(seq, e.CodingId);
                break;
            case CodingMovedToCode e:
                page.Coding(
                    seq,
                    e.SourceId,
                    new PlacedCoding(e.CodingId, e.ExcerptId, e.To, e.Coder, e.Anchor)
                );
                break;
            case CodingBoundaryAdjusted e:
                page.Coding(
                    seq,
                    e.SourceId,
                    new PlacedCoding(e.CodingId, e.ExcerptId, e.CodeId, e.Coder, e.To)
                );
                break;
            case ExcerptBoundaryAdjusted e:
                page.Excerpt(seq, e.ExcerptId, e.SourceId, e.SourceVersion, e.To);
                page.Codings(seq, e.SourceId, e.Codings);
                break;
            case ExcerptReanchored e:
                page.Excerpt(seq, e.ExcerptId, e.SourceId, e.ToVersion, e.To);
                page.Codings(seq, e.SourceId, e.Codings);
                break;
            case ExcerptOrphaned e:
                page.Excerpt(
                    seq,
                    e.ExcerptId,
                    e.SourceId,
                    e.FromVersion,
                    e.Anchor,
                    isOrphaned: true
                );
                break;
            case ExcerptWithdrawn e:
                page.CloseExcerpt(seq, e.ExcerptId);
                foreach (var coding in e.Codings)
                {
                    page.CloseCoding(seq, coding.CodingId);
                }

                break;
            case CodesMerged e:
                page.Merge(seq, e);
                break;
            case CodeSplit e:
                page.Split(seq, e);
                break;
            case SourceWithdrawn e:
                page.CloseSource(seq, e.SourceId);
                break;
        }
    }
}
