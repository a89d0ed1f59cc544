using JasperFx.Events;
using Marten.Events.Aggregation;
using PeerEvents.Domain.Sources;

namespace PeerEvents.Projections.Sources;

/// <summary>Keeps each source as its deciders need it.</summary>
public sealed partial class SourceProjection : SingleStreamProjection<Source, Guid>
{
    /// <inheritdoc />
    public override Source? Evolve(Source? snapshot, Guid id, IEvent e) =>
        Source.Evolve(snapshot, e.Data);
}
