using JasperFx.Events;
using Marten.Events.Aggregation;
using PeerEvents.Domain.Participants;

namespace PeerEvents.Projections.Participants;

/// <summary>Keeps each participant as its deciders need it.</summary>
public sealed partial class ParticipantProjection : SingleStreamProjection<Participant, Guid>
{
    /// <inheritdoc />
    public override Participant? Evolve(Participant? snapshot, Guid id, IEvent e) =>
        Participant.Evolve(snapshot, e.Data);
}
