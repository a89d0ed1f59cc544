namespace PeerEvents.Domain.Coding;

/// <summary>A coding as it stands: who put which code where.</summary>
public sealed record PlacedCoding(
    Guid CodingId,
    Guid ExcerptId,
    Guid CodeId,
    Guid Coder,
    Anchor Anchor
);
