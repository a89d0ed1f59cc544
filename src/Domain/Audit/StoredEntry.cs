using System.Text.Json;

namespace PeerEvents.Domain.Audit;

/// <summary>
/// One event as it is stored, column by column, before anything is made of its payload. All that a
/// hash covers is here.
/// </summary>
/// <param name="Sequence">Its place in the store; not hashed.</param>
/// <param name="EventId">Its id.</param>
/// <param name="Stream">Its stream.</param>
/// <param name="StreamVersion">Its place in the stream, from 1.</param>
/// <param name="Name">Its stored name.</param>
/// <param name="RecordedAt">When the host recorded it.</param>
/// <param name="Actor">The acting person's id.</param>
/// <param name="Correlation">The act it belongs to.</param>
/// <param name="Causation">What led to it.</param>
/// <param name="Headers">The headers, as stored.</param>
/// <param name="Data">The payload, as stored.</param>
/// <param name="IsHidden">Marked so that projections pass over it, which nothing here does.</param>
public sealed record StoredEntry(
    long Sequence,
    Guid EventId,
    Guid Stream,
    long StreamVersion,
    string Name,
    DateTimeOffset RecordedAt,
    string? Actor,
    string? Correlation,
    string? Causation,
    JsonElement Headers,
    JsonElement Data,
    bool IsHidden = false
)
{
    /// <summary>When it happened: as its header says, else when it was recorded.</summary>
    public DateTimeOffset HappenedAt => UtcTime.Read(Header(EventHeaders.HappenedAt)) ?? RecordedAt;

    /// <summary>A header's text, or null where it is absent.</summary>
    public string? Header(string name) =>
        Headers.ValueKind == JsonValueKind.Object
        && Headers.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
