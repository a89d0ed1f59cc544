using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Memos;
using PeerEvents.Domain.Reconciliation;

namespace PeerEvents.Host.Exchange.Rounds;

/// <summary>What a coder does in a round, and so what a pack brings back; nothing else is taken in.</summary>
internal static class RoundWork
{
    public static bool IsAllowed(object data) =>
        data is CoderSubmitted || Stream(Guid.Empty, data) is not null;

    /// <summary>The stream that an entry belongs to, and its kind; null for what is no coder's work.</summary>
    public static (Type Kind, Guid Id)? Stream(Guid study, object data) =>
        data switch
        {
            CodeCreated => (typeof(CodeTree), DerivedId.Codebook(study)),
            MemoWritten e => (typeof(Memo), e.MemoId),
            MemoRevised e => (typeof(Memo), e.MemoId),
            MemoLinked e => (typeof(Memo), e.MemoId),
            MemoReleased e => (typeof(Memo), e.MemoId),
            ExcerptMarked e => (typeof(Domain.Coding.Excerpt), e.ExcerptId),
            ExcerptCoded e => (typeof(Domain.Coding.Excerpt), e.ExcerptId),
            CodingWithdrawn e => (typeof(Domain.Coding.Excerpt), e.ExcerptId),
            CodingMovedToCode e => (typeof(Domain.Coding.Excerpt), e.ExcerptId),
            CodingCharacterised e => (typeof(Domain.Coding.Excerpt), e.ExcerptId),
            CodingBoundaryAdjusted e => (typeof(Domain.Coding.Excerpt), e.ExcerptId),
            ExcerptBoundaryAdjusted e => (typeof(Domain.Coding.Excerpt), e.ExcerptId),
            ExcerptWithdrawn e => (typeof(Domain.Coding.Excerpt), e.ExcerptId),
            _ => null,
        };

    /// <summary>Whether an entry is the first of its stream.</summary>
    public static bool Begins(object data) => data is ExcerptMarked or MemoWritten;

    /// <summary>What a memo is bound to by an entry; null for any other entry.</summary>
    public static MemoTarget? Target(object data) =>
        data switch
        {
            MemoWritten e => e.About,
            MemoLinked e => e.To,
            _ => null,
        };

    /// <summary>Where an entry lies, and under which code, as far as it says so.</summary>
    public static (Guid? Source, Guid? Code, Anchor? Anchor) Place(object data) =>
        data switch
        {
            ExcerptMarked e => (e.SourceId, null, e.Anchor),
            ExcerptCoded e => (e.SourceId, e.CodeId, e.Anchor),
            CodingWithdrawn e => (e.SourceId, null, null),
            CodingMovedToCode e => (e.SourceId, e.To, e.Anchor),
            CodingCharacterised e => (e.SourceId, null, null),
            CodingBoundaryAdjusted e => (e.SourceId, null, e.To),
            ExcerptBoundaryAdjusted e => (e.SourceId, null, e.To),
            ExcerptWithdrawn e => (e.SourceId, null, null),
            CodeCreated e => (null, e.ParentId, null),
            _ => (null, null, null),
        };
}
