namespace PeerEvents.Domain;

/// <summary>Words cannot be sealed because a key they need is unknown, destroyed or locked.</summary>
public sealed class KeyMissingException(IReadOnlyList<Guid> keys)
    : InvalidOperationException(
        $"A key is missing or locked: one of {string.Join(", ", keys.Select(key => key.ToString("N")))}."
    )
{
    /// <summary>The keys that were asked for.</summary>
    public IReadOnlyList<Guid> Keys { get; } = keys;
}
