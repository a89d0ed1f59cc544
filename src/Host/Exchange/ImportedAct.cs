using PeerEvents.Domain;
using PeerEvents.Projections.Sources;

namespace PeerEvents.Host.Exchange;

/// <summary>One act that an import carries over: whose, when, and what it changed.</summary>
/// <param name="PersonId">Whose act it was.</param>
/// <param name="Role">What they acted as.</param>
/// <param name="ActorKind">Whether the import speaks, or the person who runs it.</param>
/// <param name="HappenedAt">When it happened; null for now.</param>
/// <param name="Origin">Where it came from, such as <c>taguette:1234</c>.</param>
/// <param name="Name">What its ids are derived from; unique within the import.</param>
/// <param name="Changes">What it changed, in order.</param>
internal sealed record ImportedAct(
    Guid PersonId,
    Role Role,
    ActorKind ActorKind,
    DateTimeOffset? HappenedAt,
    string? Origin,
    string Name,
    IReadOnlyList<StreamChange> Changes
);

/// <summary>Facts that one act adds to one stream, and the text that comes with them.</summary>
internal sealed record StreamChange(
    Type Kind,
    Guid Stream,
    bool IsNew,
    IReadOnlyList<object> Facts,
    SourceText? Text = null
);
