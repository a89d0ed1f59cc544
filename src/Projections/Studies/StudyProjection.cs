using JasperFx.Events;
using Marten.Events.Aggregation;
using PeerEvents.Domain.Studies;

namespace PeerEvents.Projections.Studies;

/// <summary>Keeps each study as its deciders need it.</summary>
public sealed partial class StudyProjection : SingleStreamProjection<Study, Guid>
{
    /// <inheritdoc />
    public override Study? Evolve(Study? snapshot, Guid id, IEvent e) =>
        Study.Evolve(snapshot, e.Data);
}
