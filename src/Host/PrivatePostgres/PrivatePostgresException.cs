namespace PeerEvents.Host.PrivatePostgres;

/// <summary>No private PostgreSQL; the message is one sentence that says what to do.</summary>
internal sealed class PrivatePostgresException(string message, Exception? inner = null)
    : Exception(message, inner);
