using PeerEvents.Domain;

namespace PeerEvents.Projections.Tests;

/// <summary>Keys that follow from their ids, until one is destroyed.</summary>
internal sealed class Keys : IKeyRing
{
    private readonly HashSet<Guid> _destroyed = [];

    public static Guid Study { get; } = new("00000000-0000-0000-0000-000000000001");

    public long Generation => _destroyed.Count;

    public string? WhyLocked => null;

    public ReadOnlyMemory<byte>? Find(Guid keyId)
    {
        if (_destroyed.Contains(keyId))
        {
            return null;
        }

        byte[] half = keyId.ToByteArray();
        return (byte[])[.. half, .. half];
    }

    public void Make(IReadOnlyCollection<Guid> keyIds) { }

    public void Destroy(Guid keyId) => _destroyed.Add(keyId);

    /// <summary>Words as they come back from the store.</summary>
    public static Words Stored(WordSeal seal, string text, params IReadOnlyList<Guid> subjects)
    {
        var words = Words.Of(text, subjects);
        words.Seal(seal, Study, Guid.Empty, "name");
        return Words.FromStored(words.Stored!, seal);
    }
}
