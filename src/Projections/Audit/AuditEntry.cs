using PeerEvents.Domain;

namespace PeerEvents.Projections.Audit;

/// <summary>One entry of a study's trail, told to a reader.</summary>
/// <param name="Moment">The moment it made.</param>
/// <param name="HappenedAt">When it happened.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Actor">Whose act it was.</param>
/// <param name="ActorName">What they are called, where that is known.</param>
/// <param name="Role">What they acted as.</param>
/// <param name="ActorKind">Whether a person, an import or the platform did it.</param>
/// <param name="Event">The event's stored name.</param>
/// <param name="Stream">Its stream.</param>
/// <param name="Batch">The act it belongs to; entries of one act are one step.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="Halpern">Its class in Halpern's audit trail.</param>
/// <param name="Depth">How deep in the story it lies.</param>
/// <param name="Reason">Why, where somebody said so.</param>
/// <param name="Before">What was before.</param>
/// <param name="After">What is after.</param>
/// <param name="Sentence">The whole of it in one sentence.</param>
/// <param name="Hash">The hash that covers everything up to it.</param>
public sealed record AuditEntry(
    long Moment,
    DateTimeOffset HappenedAt,
    DateTimeOffset RecordedAt,
    string Actor,
    string? ActorName,
    string? Role,
    string? ActorKind,
    string Event,
    Guid Stream,
    string Batch,
    string? Origin,
    Halpern Halpern,
    Depth Depth,
    string? Reason,
    string? Before,
    string? After,
    string Sentence,
    string Hash
);
