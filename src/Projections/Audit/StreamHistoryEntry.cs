using PeerEvents.Domain;
using PeerEvents.Domain.Audit;

namespace PeerEvents.Projections.Audit;

/// <summary>One decision about one thing, such as a code or a theme.</summary>
public sealed record StreamHistoryEntry(
    long Moment,
    DateTimeOffset HappenedAt,
    DateTimeOffset RecordedAt,
    string Actor,
    string? Role,
    string Event,
    object Change
)
{
    internal static StreamHistoryEntry Of(Moment moment, StoredEntry stored, object data) =>
        new(
            moment.Number,
            stored.HappenedAt,
            stored.RecordedAt,
            stored.Actor ?? "",
            stored.Header(EventHeaders.Role),
            stored.Name,
            data
        );
}
