using JasperFx.Events;
using Marten.Events.Aggregation;
using PeerEvents.Domain.Codebook;

namespace PeerEvents.Projections.Codebook;

/// <summary>Keeps each study's codebook as its deciders need it.</summary>
public sealed partial class CodeTreeProjection : SingleStreamProjection<CodeTree, Guid>
{
    /// <inheritdoc />
    public override CodeTree? Evolve(CodeTree? snapshot, Guid id, IEvent e) =>
        CodeTree.Evolve(snapshot, id, e.Data);
}
