namespace PeerEvents.Domain.Audit;

/// <summary>The reason for a decision that was recorded without one was given later.</summary>
/// <param name="EventId">The entry it is the reason for.</param>
/// <param name="Reason">Why.</param>
public sealed record ReasonGiven(Guid EventId, Words Reason);
