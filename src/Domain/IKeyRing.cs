namespace PeerEvents.Domain;

/// <summary>
/// Where the keys of studies, participants and private notes are kept, outside the event
/// database: a file, another database or a key service.
/// </summary>
public interface IKeyRing
{
    /// <summary>Changes whenever a key was made, destroyed or became readable.</summary>
    long Generation { get; }

    /// <summary>One sentence that says why no key can be used now, or null.</summary>
    string? WhyLocked { get; }

    /// <summary>The 32 bytes of a key, or null where it is unknown, destroyed or locked.</summary>
    ReadOnlyMemory<byte>? Find(Guid keyId);

    /// <summary>Makes the keys that are not there yet, durably; never one that was destroyed.</summary>
    void Make(IReadOnlyCollection<Guid> keyIds);

    /// <summary>Destroys a key for ever; its id is kept, so that it never comes back.</summary>
    void Destroy(Guid keyId);
}
