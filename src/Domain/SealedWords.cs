namespace PeerEvents.Domain;

/// <summary>Words as they are stored: unreadable without every key they name.</summary>
/// <param name="Cipher">Nonce (12 bytes), ciphertext, tag (16 bytes), in base64.</param>
/// <param name="Keys">The study's key first, then those of the subjects in ascending order.</param>
/// <param name="Event">The event, or the text, the words were made for.</param>
/// <param name="Path">The field of that event, such as <c>name</c>.</param>
public sealed record SealedWords(string Cipher, IReadOnlyList<Guid> Keys, Guid Event, string Path)
{
    /// <summary>Whether both are the same bytes for the same field and keys.</summary>
    public bool Equals(SealedWords? other) =>
        other is not null
        && Cipher == other.Cipher
        && Keys.SequenceEqual(other.Keys)
        && Event == other.Event
        && Path == other.Path;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Cipher, Event, Path);
}
