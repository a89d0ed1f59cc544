namespace PeerEvents.Domain.Codebook;

/// <summary>A researcher made a code: an analytic label for one idea.</summary>
/// <param name="CodeId">The code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Definition">What it means.</param>
/// <param name="ParentId">The code above it.</param>
/// <param name="Reason">Why it is needed.</param>
/// <param name="Origin">What led to it, where that was said.</param>
public sealed record CodeCreated(
    Guid CodeId,
    Words Name,
    Words? Definition,
    Guid? ParentId,
    Words? Reason,
    CodeOrigin? Origin = null
);

/// <summary>What led to a code: inductive, deductive or abductive coding.</summary>
public enum CodeOrigin
{
    /// <summary>What participants said.</summary>
    Data,

    /// <summary>A theory, or a question asked before.</summary>
    Theory,

    /// <summary>Something in the data that the theory did not expect.</summary>
    Surprise,
}

/// <summary>It was said whether a code names what is said or what lies under it.</summary>
public sealed record CodeLevelMarked(Guid CodeId, CodeLevel? From, CodeLevel? To, Words? Reason);

/// <summary>How far under the surface of what is said a code lies: a continuum, may be unset.</summary>
public enum CodeLevel
{
    /// <summary>At the surface of what is said.</summary>
    Semantic,

    /// <summary>In between.</summary>
    Between,

    /// <summary>Under the surface of what is said.</summary>
    Latent,
}

/// <summary>A researcher gave a code another name.</summary>
public sealed record CodeRenamed(Guid CodeId, Words From, Words To, Words? Reason);

/// <summary>A researcher wrote a code's definition anew.</summary>
public sealed record CodeRedefined(Guid CodeId, Words? From, Words? To, Words? Reason);

/// <summary>A researcher put a code, and all below it, under another code or at the top.</summary>
public sealed record CodeMoved(Guid CodeId, Guid? From, Guid? To, Words? Reason);

/// <summary>
/// Codes became part of another. Their codings and sub-codes went to it; a coding that would have
/// stood twice on an excerpt (same person, same range) was absorbed by the one that was there.
/// </summary>
public sealed record CodesMerged(
    Guid Into,
    IReadOnlyList<Guid> From,
    IReadOnlyList<AbsorbedCoding> Absorbed,
    int CodeVersion,
    Words? Reason
);

/// <summary>A coding that a merge absorbed, and the one that stands for both.</summary>
public sealed record AbsorbedCoding(Guid CodingId, Guid ExcerptId, Guid By);

/// <summary>A code was divided into new ones, and each of its codings was told where it went.</summary>
/// <param name="CodeId">The code that was divided.</param>
/// <param name="Into">The new codes, beside the old one.</param>
/// <param name="Codings">Every coding that went to a new code; the others stayed.</param>
/// <param name="Kept">Whether the old code stays in use beside the new ones.</param>
/// <param name="CodeVersion">The codebook version it was decided on.</param>
/// <param name="Reason">Why.</param>
public sealed record CodeSplit(
    Guid CodeId,
    IReadOnlyList<CodePart> Into,
    IReadOnlyList<SplitCoding> Codings,
    bool Kept,
    int CodeVersion,
    Words? Reason
);

/// <summary>
/// A merge was undone: the codes stand apart again. Where each coding went back to, entries of the
/// same act say.
/// </summary>
public sealed record MergeUndone(Guid Into, IReadOnlyList<Guid> From, Words? Reason);

/// <summary>A code that a split made.</summary>
public sealed record CodePart(Guid CodeId, Words Name, Words? Definition);

/// <summary>Where a split took one coding.</summary>
public sealed record SplitCoding(Guid CodingId, Guid ExcerptId, Guid To);

/// <summary>A researcher took a code out of use. It and its codings stay on record.</summary>
public sealed record CodeRetired(Guid CodeId, Words? Reason);

/// <summary>A retired code came into use again, where it was or at the top.</summary>
public sealed record CodeRevived(Guid CodeId, Guid? ParentId, Words? Reason);
