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
    RequestKey? Request = null,
    BlindCoder? Blind = null
);

/// <summary>The act of opening a study, before it is known which study that will be.</summary>
internal sealed record OpeningAct(
    Guid PersonId,
    string? PersonName,
    Guid Correlation,
    RequestKey? Request
)
{
    public Act In(Guid study) =>
        new(study, PersonId, Role.Lead, ActorKind.Person, Correlation, Request: Request);
}
