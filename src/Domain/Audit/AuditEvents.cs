namespace PeerEvents.Domain.Audit;

/// <summary>A moment and its hash were sealed into the trail itself.</summary>
public sealed record CheckpointSealed(long Moment, string Hash);
