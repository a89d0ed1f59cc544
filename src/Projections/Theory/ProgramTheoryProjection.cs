using JasperFx.Events;
using Marten.Events.Aggregation;
using PeerEvents.Domain.Theory;

namespace PeerEvents.Projections.Theory;

/// <summary>Keeps each study's program theory as its deciders need it.</summary>
public sealed partial class ProgramTheoryProjection : SingleStreamProjection<ProgramTheory, Guid>
{
    /// <inheritdoc />
    public override ProgramTheory? Evolve(ProgramTheory? snapshot, Guid id, IEvent e) =>
        ProgramTheory.Evolve(snapshot, id, e.Data);
}
