using PeerEvents.Domain;

namespace PeerEvents.Host.Recording;

/// <summary>
/// One act in a study: who does it, as what, when it happened, and what it belongs to. All entries
/// of an act share its correlation: they are one batch.
/// </summary>
internal sealed record Act(
    Guid Study,
    Guid PersonId,
    Role Role,
    ActorKind ActorKind,
    Guid Correlation,
    Guid? Causation = null,
    DateTimeOffset? HappenedAt = null,
    string? Origin = null,
    Guid? OnBehalfOf = null,
    RequestKey? Request = null
);
