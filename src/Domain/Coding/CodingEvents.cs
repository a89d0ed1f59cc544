namespace PeerEvents.Domain.Coding;

/// <summary>A passage of a source was marked, with or without a code.</summary>
public sealed record ExcerptMarked(
    Guid ExcerptId,
    Guid SourceId,
    int? SourceVersion,
    Anchor Anchor
);

/// <summary>An analyst put a code on an excerpt.</summary>
public sealed record ExcerptCoded(
    Guid ExcerptId,
    Guid CodingId,
    Guid CodeId,
    Guid SourceId,
    Guid Coder,
    Anchor Anchor,
    int CodeVersion,
    int? SourceVersion,
    Words? Reason
);

/// <summary>An analyst took a code off an excerpt.</summary>
public sealed record CodingWithdrawn(
    Guid ExcerptId,
    Guid CodingId,
    Guid CodeId,
    Guid SourceId,
    Guid Coder,
    Anchor Anchor,
    int CodeVersion,
    int? SourceVersion,
    Words? Reason
);

/// <summary>A coding went from one code to another.</summary>
public sealed record CodingMovedToCode(
    Guid ExcerptId,
    Guid CodingId,
    Guid From,
    Guid To,
    Guid SourceId,
    Guid Coder,
    Anchor Anchor,
    int CodeVersion,
    int? SourceVersion,
    Words? Reason
);

/// <summary>An analyst said of a coding how deep it reads and what led to it.</summary>
public sealed record CodingCharacterised(
    Guid ExcerptId,
    Guid CodingId,
    Guid SourceId,
    Characterisation From,
    Characterisation To
);

/// <summary>The edges of a passage were moved for one code alone.</summary>
public sealed record CodingBoundaryAdjusted(
    Guid ExcerptId,
    Guid CodingId,
    Guid CodeId,
    Guid SourceId,
    Guid Coder,
    Anchor From,
    Anchor To,
    int CodeVersion,
    int? SourceVersion,
    Words? Reason
);

/// <summary>The edges of an excerpt were moved, for all codes that share them.</summary>
/// <param name="ExcerptId">The excerpt.</param>
/// <param name="SourceId">Its source.</param>
/// <param name="From">Where it was.</param>
/// <param name="To">Where it is now.</param>
/// <param name="Codings">The codings that moved with it, as they stand now.</param>
/// <param name="SourceVersion">The version of the text that was seen.</param>
/// <param name="Reason">Why.</param>
public sealed record ExcerptBoundaryAdjusted(
    Guid ExcerptId,
    Guid SourceId,
    Anchor From,
    Anchor To,
    IReadOnlyList<PlacedCoding> Codings,
    int? SourceVersion,
    Words? Reason
);

/// <summary>A marked passage was taken back, and with it every code on it.</summary>
public sealed record ExcerptWithdrawn(
    Guid ExcerptId,
    Guid SourceId,
    Anchor Anchor,
    IReadOnlyList<PlacedCoding> Codings,
    Words? Reason
);

/// <summary>After a correction of the text an excerpt was found again in the new version.</summary>
/// <param name="ExcerptId">The excerpt.</param>
/// <param name="SourceId">Its source.</param>
/// <param name="FromVersion">The version it was marked in.</param>
/// <param name="ToVersion">The version it lies in now.</param>
/// <param name="From">Where it was.</param>
/// <param name="To">Where it is now.</param>
/// <param name="TextChanged">Whether its own words were corrected.</param>
/// <param name="Codings">Every coding on it, as they stand now.</param>
public sealed record ExcerptReanchored(
    Guid ExcerptId,
    Guid SourceId,
    int FromVersion,
    int ToVersion,
    Anchor From,
    Anchor To,
    bool TextChanged,
    IReadOnlyList<PlacedCoding> Codings
);

/// <summary>After a correction of the text an excerpt could not be found again.</summary>
public sealed record ExcerptOrphaned(
    Guid ExcerptId,
    Guid SourceId,
    int FromVersion,
    int ToVersion,
    Anchor Anchor
);
