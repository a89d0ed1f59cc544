using PeerEvents.Domain;
using PeerEvents.Domain.Coding;

namespace PeerEvents.Projections.Coding;

/// <summary>A coding as it stood from one sequence number up to another, or up to now.</summary>
internal sealed record CodingRow(long From, Guid Source, PlacedCoding Coding)
{
    public long? To { get; set; }
}

/// <summary>An excerpt as it stood from one sequence number up to another, or up to now.</summary>
internal sealed record ExcerptRow(
    long From,
    Guid Id,
    Guid Source,
    int? Version,
    Anchor Anchor,
    bool IsOrphaned
)
{
    public long? To { get; set; }
}
