using JasperFx.Events;
using Marten.Events.Aggregation;
using PeerEvents.Domain.Reconciliation;

namespace PeerEvents.Projections.Reconciliation;

/// <summary>Keeps each coding round as its deciders need it.</summary>
public sealed partial class CodingRoundProjection : SingleStreamProjection<CodingRound, Guid>
{
    /// <inheritdoc />
    public override CodingRound? Evolve(CodingRound? snapshot, Guid id, IEvent e) =>
        CodingRound.Evolve(snapshot, e.Data);
}
