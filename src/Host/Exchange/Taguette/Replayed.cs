namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>A document that is there at a point of the log.</summary>
internal sealed record ReplayedDocument(
    long Id,
    string Name,
    string Description,
    TextDirection Direction
);

/// <summary>A tag as it is named and defined at a point of the log.</summary>
internal sealed record ReplayedTag(long Id, string Path, string Description);

/// <summary>A marked range with its tags, ascending, at a point of the log.</summary>
internal sealed record ReplayedHighlight(
    long Id,
    long DocumentId,
    ByteSpan Span,
    IReadOnlyList<long> TagIds
);
