using JasperFx.Events;
using Marten.Events.Aggregation;
using PeerEvents.Domain.Meetings;

namespace PeerEvents.Projections.Meetings;

/// <summary>Keeps each meeting as its deciders need it.</summary>
public sealed partial class MeetingProjection : SingleStreamProjection<Meeting, Guid>
{
    /// <inheritdoc />
    public override Meeting? Evolve(Meeting? snapshot, Guid id, IEvent e) =>
        Meeting.Evolve(snapshot, e.Data);
}
