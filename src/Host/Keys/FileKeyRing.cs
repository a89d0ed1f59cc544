using System.Security.Cryptography;
using PeerEvents.Domain;

namespace PeerEvents.Host.Keys;

/// <summary>
/// The key ring as a file that only its owner reads, beside the data folder and outside its
/// backups. Keys are wrapped by a master key; processes that share the file see each other's
/// changes at once.
/// </summary>
internal sealed class FileKeyRing : IKeyRing
{
    private const int KeyLength = 32;
    private readonly Lock _gate = new();
    private readonly KeyRingFile _file;
    private readonly byte[]? _master;
    private readonly Dictionary<Guid, ReadOnlyMemory<byte>> _open = [];
    private KeyRingContent _content = KeyRingContent.Empty;
    private (DateTime, long) _stamp;
    private long _generation;
    private string? _lock;

    public FileKeyRing(KeyRingFile file, byte[]? master)
    {
        _file = file;
        _master = master;
        lock (_gate)
        {
            Reload();
        }
    }

    public long Generation
    {
        get
        {
            lock (_gate)
            {
                Refresh();
                return _generation;
            }
        }
    }

    public string? WhyLocked
    {
        get
        {
            lock (_gate)
            {
                Refresh();
                return _lock is not null ? _lock
                    : _master is null
                        ? "The master key is missing, so words stay sealed and nothing can be written. "
                            + "Put it back, or give the recovery line in PEEREVENTS_MASTER_KEY."
                    : !MasterKey.Fits(_master, _content.Check)
                        ? "The master key is not the one this key ring was made with, so words stay sealed "
                            + "and nothing can be written. Give the right one in PEEREVENTS_MASTER_KEY."
                    : null;
            }
        }
    }

    /// <summary>Whether a key was ever made here, destroyed since or not.</summary>
    public bool Knows(Guid keyId)
    {
        lock (_gate)
        {
            Refresh();
            return _content.Keys.ContainsKey(keyId) || _content.Destroyed.Contains(keyId);
        }
    }

    /// <summary>Keeps anything from being written, for a reason that is told.</summary>
    public void Lock(string why) => _lock = why;

    public ReadOnlyMemory<byte>? Find(Guid keyId)
    {
        lock (_gate)
        {
            Refresh();
            if (_open.TryGetValue(keyId, out var key))
            {
                return key;
            }

            if (_master is null || !_content.Keys.TryGetValue(keyId, out var wrapped))
            {
                return null;
            }

            var opened = MasterKey.Unwrap(_master, keyId, wrapped);
            if (opened is null)
            {
                // A null array would turn into a key of no bytes, which is not null.
                return null;
            }

            _open[keyId] = opened;
            return opened;
        }
    }

    public void Make(IReadOnlyCollection<Guid> keyIds)
    {
        lock (_gate)
        {
            Refresh();
            if (keyIds.All(_content.Keys.ContainsKey))
            {
                return;
            }

            Change(content =>
                content with
                {
                    Keys = content
                        .Keys.Concat(
                            keyIds
                                .Distinct()
                                .Where(id => !content.Keys.ContainsKey(id))
                                .Select(id => KeyValuePair.Create(id, NewKey(content, id)))
                        )
                        .ToDictionary(),
                }
            );
        }
    }

    public void Destroy(Guid keyId)
    {
        lock (_gate)
        {
            Change(content =>
                content with
                {
                    Keys = content.Keys.Where(key => key.Key != keyId).ToDictionary(),
                    Destroyed = [.. content.Destroyed.Append(keyId).Distinct()],
                }
            );
        }
    }

    private byte[] NewKey(KeyRingContent content, Guid id) =>
        content.Destroyed.Contains(id)
            ? throw new KeyRingException(
                $"The key {id:N} was destroyed. It cannot be made again; nothing was written."
            )
            : MasterKey.Wrap(_master!, id, RandomNumberGenerator.GetBytes(KeyLength));

    private void Change(Func<KeyRingContent, KeyRingContent> change)
    {
        if (WhyLocked is { } why)
        {
            throw new KeyRingException(why);
        }

        _file.Change(change);
        Reload();
    }

    private void Refresh()
    {
        if (_file.Stamp() != _stamp)
        {
            Reload();
        }
    }

    private void Reload()
    {
        _stamp = _file.Stamp();
        _content = _file.Read();
        _open.Clear();
        _generation++;
    }
}
