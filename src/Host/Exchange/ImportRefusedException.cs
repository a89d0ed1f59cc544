namespace PeerEvents.Host.Exchange;

/// <summary>An import cannot be done; one sentence says why and what to do. Nothing was stored.</summary>
internal sealed class ImportRefusedException(string message, Exception? inner = null)
    : Exception(message, inner);
