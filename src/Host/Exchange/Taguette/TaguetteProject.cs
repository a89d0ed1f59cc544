namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>A Taguette project as its file holds it: the end state, and the log if any.</summary>
internal sealed record TaguetteProject(
    string Name,
    string Description,
    DateTimeOffset CreatedAt,
    IReadOnlyList<TaguetteMember> Members,
    IReadOnlyList<TaguetteDocument> Documents,
    IReadOnlyList<TaguetteTag> Tags,
    IReadOnlyList<TaguetteHighlight> Highlights,
    IReadOnlyList<TaguetteLink> Links,
    IReadOnlyList<LoggedCommand> Log,
    IReadOnlyList<TaguetteWarning> Warnings
);

/// <summary>Someone who works on the project.</summary>
internal sealed record TaguetteMember(string Login, string Privileges);

/// <summary>
/// A document with its text (line ends are LF) and where Taguette's offsets fall in it.
/// </summary>
internal sealed record TaguetteDocument(
    long Id,
    string Name,
    string Description,
    string FileName,
    DateTimeOffset CreatedAt,
    TextDirection Direction,
    TextOffsets Offsets
)
{
    public string Text => Offsets.Text;
}

internal enum TextDirection
{
    LeftToRight,
    RightToLeft,
}

/// <summary>A tag of today's codebook; the path is its name.</summary>
internal sealed record TaguetteTag(long Id, string Path, string Description);

/// <summary>A marked range, in UTF-8 bytes of the document's text.</summary>
internal sealed record TaguetteHighlight(long Id, long DocumentId, ByteSpan Span, string Snippet);

/// <summary>A tag on a highlight.</summary>
internal sealed record TaguetteLink(long HighlightId, long TagId);

/// <summary>A half-open range in UTF-8 bytes, as Taguette counts.</summary>
internal readonly record struct ByteSpan(long Start, long End)
{
    public bool IsRange => Start >= 0 && Start < End;
}
