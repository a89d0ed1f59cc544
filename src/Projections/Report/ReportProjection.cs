using JasperFx.Events;
using Marten.Events.Aggregation;
using PeerEvents.Domain.Report;

namespace PeerEvents.Projections.Report;

/// <summary>Keeps each study's report as its deciders need it.</summary>
public sealed partial class ReportProjection : SingleStreamProjection<ReportDraft, Guid>
{
    /// <inheritdoc />
    public override ReportDraft? Evolve(ReportDraft? snapshot, Guid id, IEvent e) =>
        ReportDraft.Evolve(snapshot, id, e.Data);
}
