using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Sources;

namespace PeerEvents.Projections.Coding;

/// <summary>
/// Where events become rows of excerpts and codings: page by page on the tables that are there,
/// or a whole study at once in memory.
/// </summary>
internal interface ICodingLedger
{
    /// <summary>A coding stands so from here on; a new one did not stand before.</summary>
    void Coding(long seq, Guid source, PlacedCoding coding, bool isNew = false);

    /// <summary>A coding no longer stands.</summary>
    void CloseCoding(long seq, Guid id);

    /// <summary>An excerpt stands so from here on; a new one did not stand before.</summary>
    void Excerpt(
        long seq,
        Guid id,
        Guid source,
        int? version,
        Anchor anchor,
        bool isOrphaned = false,
        bool isNew = false
    );

    /// <summary>An excerpt no longer stands.</summary>
    void CloseExcerpt(long seq, Guid id);

    /// <summary>Every open coding of the merged codes goes to the one they became part of.</summary>
    void Merge(long seq, CodesMerged e);

    /// <summary>Each open coding that was told so goes to a new code.</summary>
    void Split(long seq, CodeSplit e);

    /// <summary>Nothing in a source stands any longer.</summary>
    void CloseSource(long seq, Guid source);
}

/// <summary>What the events mean for excerpts and codings.</summary>
internal static class CodingLedgerExtensions
{
    /// <summary>The events that <see cref="Apply"/> heeds.</summary>
    public static IReadOnlyList<Type> Heeded { get; } =
    [
        typeof(ExcerptMarked),
        typeof(ExcerptCoded),
        typeof(CodingWithdrawn),
        typeof(CodingMovedToCode),
        typeof(CodingBoundaryAdjusted),
        typeof(ExcerptBoundaryAdjusted),
        typeof(ExcerptReanchored),
        typeof(ExcerptOrphaned),
        typeof(ExcerptWithdrawn),
        typeof(CodesMerged),
        typeof(CodeSplit),
        typeof(SourceWithdrawn),
    ];

    /// <summary>Enters what one event says; most events say nothing of codings.</summary>
    public static void Apply(this ICodingLedger ledger, long seq, object data)
    {
        switch (data)
        {
            case ExcerptMarked e:
                ledger.Excerpt(
                    seq,
                    e.ExcerptId,
                    e.SourceId,
                    e.SourceVersion,
                    e.Anchor,
                    isNew: true
                );
                break;
            case ExcerptCoded e:
                ledger.Coding(
                    seq,
                    e.SourceId,
                    new PlacedCoding(e.CodingId, e.ExcerptId, e.CodeId, e.Coder, e.Anchor),
                    isNew: true
                );
                break;
            case CodingWithdrawn e:
                ledger.CloseCoding(seq, e.CodingId);
                break;
            case CodingMovedToCode e:
                ledger.Coding(
                    seq,
                    e.SourceId,
                    new PlacedCoding(e.CodingId, e.ExcerptId, e.To, e.Coder, e.Anchor)
                );
                break;
            case CodingBoundaryAdjusted e:
                ledger.Coding(
                    seq,
                    e.SourceId,
                    new PlacedCoding(e.CodingId, e.ExcerptId, e.CodeId, e.Coder, e.To)
                );
                break;
            case ExcerptBoundaryAdjusted e:
                ledger.Excerpt(seq, e.ExcerptId, e.SourceId, e.SourceVersion, e.To);
                ledger.Codings(seq, e.SourceId, e.Codings);
                break;
            case ExcerptReanchored e:
                ledger.Excerpt(seq, e.ExcerptId, e.SourceId, e.ToVersion, e.To);
                ledger.Codings(seq, e.SourceId, e.Codings);
                break;
            case ExcerptOrphaned e:
                ledger.Excerpt(
                    seq,
                    e.ExcerptId,
                    e.SourceId,
                    e.FromVersion,
                    e.Anchor,
                    isOrphaned: true
                );
                break;
            case ExcerptWithdrawn e:
                ledger.CloseExcerpt(seq, e.ExcerptId);
                foreach (var coding in e.Codings)
                {
                    ledger.CloseCoding(seq, coding.CodingId);
                }

                break;
            case CodesMerged e:
                ledger.Merge(seq, e);
                break;
            case CodeSplit e:
                ledger.Split(seq, e);
                break;
            case SourceWithdrawn e:
                ledger.CloseSource(seq, e.SourceId);
                break;
        }
    }

    private static void Codings(
        this ICodingLedger ledger,
        long seq,
        Guid source,
        IReadOnlyList<PlacedCoding> codings
    )
    {
        foreach (var coding in codings)
        {
            ledger.Coding(seq, source, coding);
        }
    }
}
