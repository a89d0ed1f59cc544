namespace PeerEvents.Host.Keys;

/// <summary>The key ring cannot be used; one sentence says what to do.</summary>
internal sealed class KeyRingException(string message, Exception? inner = null)
    : Exception(message, inner);
