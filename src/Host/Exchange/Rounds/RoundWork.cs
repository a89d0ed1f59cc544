using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Memos;
using PeerEvents.Domain.Reconciliation;

namespace PeerEvents.Host.Exchange.Rounds;

/// <summary>What a coder does in a round, and so what a pack brings back; nothing else is taken in.</summary>
internal static class RoundWork
{
    public static bool IsAllowed(object data) =>
        data is CodeCreated or CoderSubmitted || IsOnExcerpt(data) || IsMemo(data);

    /// <summary>The kind of the stream that an entry belongs to.</summary>
    public static Type KindOf(object data) =>
        data is CodeCreated ? typeof(CodeTree)
        : IsMemo(data) ? typeof(Memo)
        : typeof(Domain.Coding.Excerpt);

    /// <summary>Whether an entry is the first of its stream.</summary>
    public static bool Begins(object data) => data is ExcerptMarked or MemoWritten;

    /// <summary>Where an entry lies, and under which code, as far as it says so.</summary>
    public static (Guid? Source, Guid? Coder, Guid? Code, Domain.Anchor? Anchor) Place(
        object data
    ) =>
        data switch
        {
            ExcerptMarked e => (e.SourceId, null, null, e.Anchor),
            ExcerptCoded e => (e.SourceId, e.Coder, e.CodeId, e.Anchor),
            CodingWithdrawn e => (e.SourceId, e.Coder, null, null),
            CodingMovedToCode e => (e.SourceId, e.Coder, e.To, e.Anchor),
            CodingCharacterised e => (e.SourceId, null, null, null),
            CodingBoundaryAdjusted e => (e.SourceId, e.Coder, null, e.To),
            ExcerptBoundaryAdjusted e => (e.SourceId, null, null, e.To),
            ExcerptWithdrawn e => (e.SourceId, null, null, null),
            MemoWritten e => (null, e.AuthorId, null, null),
            CodeCreated e => (null, null, e.ParentId, null),
            CoderSubmitted e => (null, e.PersonId, null, null),
            _ => (null, null, null, null),
        };

    private static bool IsOnExcerpt(object data) =>
        data
            is ExcerptMarked
                or ExcerptCoded
                or CodingWithdrawn
                or CodingMovedToCode
                or CodingCharacterised
                or CodingBoundaryAdjusted
                or ExcerptBoundaryAdjusted
                or ExcerptWithdrawn;

    private static bool IsMemo(object data) =>
        data is MemoWritten or MemoRevised or MemoLinked or MemoReleased;
}
