namespace PeerEvents.Domain.Undo;

/// <summary>An entry of the record, as undoing needs to know it.</summary>
/// <param name="Moment">The moment it made, from 1.</param>
/// <param name="Stream">Its stream.</param>
/// <param name="Act">The act it belongs to.</param>
/// <param name="Person">Whose act it was.</param>
/// <param name="HappenedAt">When it happened.</param>
/// <param name="Data">What it says.</param>
public sealed record PastEntry(
    long Moment,
    Guid Stream,
    Guid Act,
    Guid Person,
    DateTimeOffset HappenedAt,
    object Data
);
