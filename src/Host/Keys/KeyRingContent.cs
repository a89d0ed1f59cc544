namespace PeerEvents.Host.Keys;

/// <summary>What a key ring's file holds.</summary>
/// <param name="Form">The version of this form.</param>
/// <param name="Check">A known text under the master key, to tell a wrong one.</param>
/// <param name="Keys">Each key, wrapped by the master key.</param>
/// <param name="Destroyed">The keys that are gone for ever.</param>
internal sealed record KeyRingContent(
    int Form,
    byte[] Check,
    IReadOnlyDictionary<Guid, byte[]> Keys,
    IReadOnlyList<Guid> Destroyed
)
{
    public const int CurrentForm = 1;

    public static KeyRingContent Empty { get; } =
        new(CurrentForm, [], new Dictionary<Guid, byte[]>(), []);
}
