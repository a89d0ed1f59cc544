using System.Security.Cryptography;
using System.Text;

namespace PeerEvents.Domain.Tests;

/// <summary>Keys in memory: the key of an id is SHA-256 of its 32 hex digits.</summary>
internal sealed class MemoryKeyRing : IKeyRing
{
    private readonly Dictionary<Guid, byte[]> _keys = [];
    private readonly HashSet<Guid> _destroyed = [];

    public MemoryKeyRing(params IReadOnlyList<Guid> keys) => Make([.. keys]);

    public long Generation { get; private set; }

    public string? WhyLocked => null;

    /// <summary>Runs once, after the next key was handed out.</summary>
    public Action? AfterFind { get; set; }

    public ReadOnlyMemory<byte>? Find(Guid keyId)
    {
        // Not "? bytes : null": a null array becomes an empty key, not no key.
        var key = _keys.TryGetValue(keyId, out var bytes) ? bytes : (ReadOnlyMemory<byte>?)null;
        var after = AfterFind;
        AfterFind = null;
        after?.Invoke();
        return key;
    }

    public void Make(IReadOnlyCollection<Guid> keyIds)
    {
        foreach (var id in keyIds.Where(id => !_destroyed.Contains(id)))
        {
            _keys.TryAdd(id, SHA256.HashData(Encoding.ASCII.GetBytes($"{id:N}")));
        }

        Generation++;
    }

    public void Destroy(Guid keyId)
    {
        _keys.Remove(keyId);
        _destroyed.Add(keyId);
        Generation++;
    }
}
