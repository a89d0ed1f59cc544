namespace PeerEvents.Host.Live;

/// <summary>That a study can be read up to a moment. Nothing else travels to a page by itself.</summary>
public sealed record Hint(Guid Study, long Moment);
