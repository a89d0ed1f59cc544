namespace PeerEvents.Domain.Memos;

/// <summary>An analyst wrote a memo: a dated note bound to something in the study.</summary>
/// <param name="MemoId">The memo; the key of its own that closes its words follows from it.</param>
/// <param name="Kind">What kind of note it is.</param>
/// <param name="About">What it is about.</param>
/// <param name="AuthorId">Who wrote it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Text">What it says, in Markdown.</param>
/// <param name="IsReleased">Whether the team may read it from the start.</param>
public sealed record MemoWritten(
    Guid MemoId,
    MemoKind Kind,
    MemoTarget About,
    Guid AuthorId,
    Words? Title,
    Words Text,
    bool IsReleased
);

/// <summary>A memo's author saved a new version of it; the versions before stay.</summary>
public sealed record MemoRevised(Guid MemoId, Words? Title, Words Text);

/// <summary>A memo was bound to one more thing.</summary>
public sealed record MemoLinked(Guid MemoId, MemoTarget To);

/// <summary>A memo's author let the team read it, every version of it.</summary>
public sealed record MemoReleased(Guid MemoId);

/// <summary>
/// A memo that nobody else could read was destroyed by its author: the key of its own is gone, and
/// with it the words of every version. That there was a private note stays.
/// </summary>
public sealed record MemoDestroyed(Guid MemoId, int Versions);

/// <summary>What a memo is bound to.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Id">The thing; for an entry the id of its event.</param>
/// <param name="ExcerptId">For a coding, the excerpt it is on.</param>
public sealed record MemoTarget(MemoTargetKind Kind, Guid Id, Guid? ExcerptId = null);

/// <summary>The kinds of memos.</summary>
public enum MemoKind
{
    /// <summary>Read beside or before coding.</summary>
    Familiarisation,

    /// <summary>On a code.</summary>
    Code,

    /// <summary>On a theme.</summary>
    Theme,

    /// <summary>On theory.</summary>
    Theoretical,

    /// <summary>On how the analysis is done.</summary>
    Methodological,

    /// <summary>The journal of the analyst's own part.</summary>
    Reflexive,

    /// <summary>On a meeting.</summary>
    Meeting,

    /// <summary>On an audit.</summary>
    Audit,
}

/// <summary>What a memo can be bound to.</summary>
public enum MemoTargetKind
{
    /// <summary>The study as a whole.</summary>
    Study,

    /// <summary>A participant.</summary>
    Participant,

    /// <summary>A source.</summary>
    Source,

    /// <summary>An excerpt.</summary>
    Excerpt,

    /// <summary>One coding on an excerpt.</summary>
    Coding,

    /// <summary>A code.</summary>
    Code,

    /// <summary>A theme.</summary>
    Theme,

    /// <summary>A proposition or configuration of the program theory.</summary>
    Theory,

    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>Another memo.</summary>
    Memo,

    /// <summary>Any entry of the trail.</summary>
    Entry,
}
