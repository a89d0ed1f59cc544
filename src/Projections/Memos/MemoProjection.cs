using JasperFx.Events;
using Marten.Events.Aggregation;
using PeerEvents.Domain.Memos;

namespace PeerEvents.Projections.Memos;

/// <summary>Keeps each memo as its deciders need it.</summary>
public sealed partial class MemoProjection : SingleStreamProjection<Memo, Guid>
{
    /// <inheritdoc />
    public override Memo? Evolve(Memo? snapshot, Guid id, IEvent e) =>
        Memo.Evolve(snapshot, e.Data);
}
