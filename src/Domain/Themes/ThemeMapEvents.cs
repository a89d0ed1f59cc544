namespace PeerEvents.Domain.Themes;

/// <summary>A code was made a theme; it stays in the codebook and was gathered into the theme.</summary>
/// <param name="ThemeId">The theme.</param>
/// <param name="CodeId">The code it came from.</param>
/// <param name="Name">The theme's working name.</param>
/// <param name="Level">How wide it is.</param>
/// <param name="ParentId">The theme it is a part of.</param>
/// <param name="Concept">Its central organising concept, where one is clear already.</param>
/// <param name="CodeVersion">The codebook version that was seen.</param>
/// <param name="Reason">What led to it.</param>
public sealed record CodePromotedToTheme(
    Guid ThemeId,
    Guid CodeId,
    Words Name,
    ThemeLevel Level,
    Guid? ParentId,
    Words? Concept,
    int CodeVersion,
    Words? Reason
);

/// <summary>A theme was found to be one idea, which a code says. It stays on record.</summary>
public sealed record ThemeDemoted(Guid ThemeId, Guid CodeId, Words? Reason);

/// <summary>A thematic map was kept as it was drawn.</summary>
/// <param name="MapId">The drawing.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Nodes">The themes and codes it shows, and where.</param>
/// <param name="Links">The lines between them.</param>
/// <param name="CodeVersion">The codebook version that was seen.</param>
/// <param name="Reason">What it shows.</param>
public sealed record ThematicMapDrawn(
    Guid MapId,
    Words Title,
    IReadOnlyList<MapNode> Nodes,
    IReadOnlyList<MapLink> Links,
    int CodeVersion,
    Words? Reason
);

/// <summary>A theme or code on a drawn map, and where it stands.</summary>
/// <param name="Id">The theme or code.</param>
/// <param name="X">To the right, in the drawing's own units.</param>
/// <param name="Y">Downwards, in the drawing's own units.</param>
public sealed record MapNode(Guid Id, int X, int Y);

/// <summary>A line between two things on a drawn map.</summary>
public sealed record MapLink(Guid From, Guid To, Words? Label);

/// <summary>A thematic map as it was drawn once.</summary>
public sealed record DrawnMap(
    Guid Id,
    Words Title,
    IReadOnlyList<MapNode> Nodes,
    IReadOnlyList<MapLink> Links
);
