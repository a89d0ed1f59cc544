namespace PeerEvents.Host.Live;

/// <summary>That somebody has a source open just now, and lets others see so.</summary>
public sealed record Reading(Guid Person, Guid Source);
