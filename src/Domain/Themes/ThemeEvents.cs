namespace PeerEvents.Domain.Themes;

/// <summary>A researcher proposed a theme: a pattern of shared meaning, under review from now on.</summary>
/// <param name="ThemeId">The theme.</param>
/// <param name="Name">Its working name.</param>
/// <param name="Level">How wide it is.</param>
/// <param name="ParentId">The theme it is a part of.</param>
/// <param name="Concept">Its central organising concept, where one is clear already.</param>
/// <param name="Reason">What led to it.</param>
public sealed record ThemeProposed(
    Guid ThemeId,
    Words Name,
    ThemeLevel Level,
    Guid? ParentId,
    Words? Concept,
    Words? Reason
);

/// <summary>A theme got another name.</summary>
public sealed record ThemeRenamed(Guid ThemeId, Words From, Words To, Words? Reason);

/// <summary>The one idea that a theme says was put into words, or into other words.</summary>
public sealed record CentralConceptStated(Guid ThemeId, Words? From, Words? To, Words? Reason);

/// <summary>What a theme holds and what lies outside it was said, or said anew.</summary>
public sealed record ThemeBoundaryDrawn(Guid ThemeId, Words? From, Words? To, Words? Reason);

/// <summary>A code was gathered into a theme.</summary>
/// <param name="ThemeId">The theme.</param>
/// <param name="CodeId">The code.</param>
/// <param name="CodeVersion">The codebook version that was seen.</param>
/// <param name="Reason">Why.</param>
public sealed record CodeAssignedToTheme(Guid ThemeId, Guid CodeId, int CodeVersion, Words? Reason);

/// <summary>A code was let go from a theme.</summary>
public sealed record CodeRemovedFromTheme(Guid ThemeId, Guid CodeId, Words? Reason);

/// <summary>A single excerpt was gathered into a theme, whatever codes are on it.</summary>
public sealed record ExcerptAttachedToTheme(
    Guid ThemeId,
    Guid ExcerptId,
    Guid SourceId,
    Words? Reason
);

/// <summary>A single excerpt was let go from a theme.</summary>
public sealed record ExcerptDetachedFromTheme(
    Guid ThemeId,
    Guid ExcerptId,
    Guid SourceId,
    Words? Reason
);

/// <summary>An excerpt that speaks against a theme was noted beside it.</summary>
public sealed record ContraryCaseNoted(Guid ThemeId, Guid ExcerptId, Guid SourceId, Words? Reason);

/// <summary>An excerpt no longer counts as speaking against a theme.</summary>
public sealed record ContraryCaseWithdrawn(
    Guid ThemeId,
    Guid ExcerptId,
    Guid SourceId,
    Words? Reason
);

/// <summary>A theme became part of another, or stood on its own again, with all below it.</summary>
public sealed record ThemeNested(
    Guid ThemeId,
    Guid? From,
    Guid? To,
    ThemeLevel FromLevel,
    ThemeLevel ToLevel,
    Words? Reason
);

/// <summary>A theme was tested against its excerpts or against the whole set.</summary>
/// <param name="ThemeId">The theme.</param>
/// <param name="Against">What it was tested against.</param>
/// <param name="Finding">What the reading led to.</param>
public sealed record ThemeReviewed(Guid ThemeId, ReviewedAgainst Against, Words Finding);

/// <summary>Themes became part of another, which took their codes, excerpts and contrary cases.</summary>
public sealed record ThemesMerged(Guid Into, IReadOnlyList<Guid> From, Words? Reason);

/// <summary>
/// A theme was divided into new ones beside it, each with the codes and excerpts that went to it.
/// Contrary cases stay on record with the old theme.
/// </summary>
/// <param name="ThemeId">The theme that was divided.</param>
/// <param name="Into">The new themes, in its place and on its level.</param>
/// <param name="Kept">Whether the old theme stays under review beside them.</param>
/// <param name="Reason">Why.</param>
public sealed record ThemeSplit(
    Guid ThemeId,
    IReadOnlyList<ThemePart> Into,
    bool Kept,
    Words? Reason
);

/// <summary>A theme that a split made, and what went to it.</summary>
public sealed record ThemePart(
    Guid ThemeId,
    Words Name,
    Words? Concept,
    IReadOnlyList<Guid> Codes,
    IReadOnlyList<Guid> Excerpts
);

/// <summary>A theme was laid aside for now.</summary>
public sealed record ThemeParked(Guid ThemeId, Words? Reason);

/// <summary>A theme was given up. It stays on record.</summary>
public sealed record ThemeDiscarded(Guid ThemeId, Words? Reason);

/// <summary>A theme that was parked or discarded is under review again.</summary>
public sealed record ThemeRestored(Guid ThemeId, Words? Reason);

/// <summary>A theme is as it will be reported.</summary>
public sealed record ThemeFinalised(Guid ThemeId, Words? Reason);

/// <summary>A finalised theme is under review again.</summary>
public sealed record ThemeReopened(Guid ThemeId, Words? Reason);

/// <summary>How wide a theme is; there are three levels at the most.</summary>
public enum ThemeLevel
{
    /// <summary>An umbrella over themes, with little data of its own.</summary>
    Overarching,

    /// <summary>Shared meaning around a central organising concept.</summary>
    Theme,

    /// <summary>A facet within a theme.</summary>
    SubTheme,
}

/// <summary>The two levels of reviewing (Braun and Clarke 2006, phase 4).</summary>
public enum ReviewedAgainst
{
    /// <summary>Level 1: the excerpts of the theme.</summary>
    Excerpts,

    /// <summary>Level 2: the whole data set.</summary>
    WholeSet,
}
