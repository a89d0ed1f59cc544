using JasperFx.Events;
using Marten.Events.Aggregation;
using PeerEvents.Domain.Themes;

namespace PeerEvents.Projections.Themes;

/// <summary>Keeps each study's themes as their deciders need them.</summary>
public sealed partial class ThemeMapProjection : SingleStreamProjection<ThemeMap, Guid>
{
    /// <inheritdoc />
    public override ThemeMap? Evolve(ThemeMap? snapshot, Guid id, IEvent e) =>
        ThemeMap.Evolve(snapshot, id, e.Data);
}
