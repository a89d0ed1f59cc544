using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace PeerEvents.Domain;

/// <summary>
/// Closes and opens words with AES-256-GCM (NIST SP 800-38D) under a key derived by HKDF-SHA256
/// (RFC 5869) from all keys the words name. Without one of them the words stay closed.
/// </summary>
public sealed class WordSeal(IKeyRing ring)
{
    private const int KeyLength = 32;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private static readonly byte[] Purpose = "peerevents/words/1"u8.ToArray();
    private readonly ConcurrentDictionary<(long, string), byte[]?> _derived = [];
    private long _generation = ring.Generation;

    /// <summary>Closes a text for one field of one event; the same input gives the same bytes.</summary>
    /// <exception cref="KeyMissingException">A key is unknown, destroyed or locked.</exception>
    public SealedWords Close(string text, IReadOnlyList<Guid> keys, Guid eventId, string path)
    {
        var key = Derive(keys) ?? throw new KeyMissingException(keys);
        var about = About(keys[0], eventId, path);
        var plain = Encoding.UTF8.GetBytes(text);
        var bytes = new byte[NonceLength + plain.Length + TagLength];
        Nonce(key, about, plain).CopyTo(bytes, 0);
        using var cipher = new AesGcm(key, TagLength);
        cipher.Encrypt(
            bytes.AsSpan(0, NonceLength),
            plain,
            bytes.AsSpan(NonceLength, plain.Length),
            bytes.AsSpan(NonceLength + plain.Length),
            about
        );
        return new SealedWords(Convert.ToBase64String(bytes), keys, eventId, path);
    }

    /// <summary>The text, or null where a key is gone or the bytes are not what was sealed.</summary>
    public string? Open(SealedWords words)
    {
        var bytes = new byte[words.Cipher.Length];
        if (
            words.Keys.Count == 0
            || !Convert.TryFromBase64String(words.Cipher, bytes, out var length)
            || length < NonceLength + TagLength
            || Derive(words.Keys) is not { } key
        )
        {
            return null;
        }

        var plain = new byte[length - NonceLength - TagLength];
        using var cipher = new AesGcm(key, TagLength);
        try
        {
            cipher.Decrypt(
                bytes.AsSpan(0, NonceLength),
                bytes.AsSpan(NonceLength, plain.Length),
                bytes.AsSpan(NonceLength + plain.Length, TagLength),
                plain,
                About(words.Keys[0], words.Event, words.Path)
            );
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        return Encoding.UTF8.GetString(plain);
    }

    private static byte[] About(Guid study, Guid eventId, string path) =>
        Encoding.UTF8.GetBytes($"{study:N}/{eventId:D}/{path}");

    // The text takes part, so that even a repeated (event, path) never repeats a nonce for
    // another text: AES-GCM does not survive that.
    private static byte[] Nonce(byte[] key, byte[] about, byte[] plain) =>
        HMACSHA256.HashData(key, (byte[])[.. about, 0, .. plain])[..NonceLength];

    private byte[]? Derive(IReadOnlyList<Guid> keys)
    {
        // Kept under its generation: what was derived while a key was destroyed is not used again.
        var generation = ring.Generation;
        if (Interlocked.Exchange(ref _generation, generation) != generation)
        {
            _derived.Clear();
        }

        return _derived.GetOrAdd(
            (generation, string.Join('/', keys.Select(key => key.ToString("N")))),
            static (name, args) => DeriveNow(args.ring, args.keys, name.Item2),
            (ring, keys)
        );
    }

    private static byte[]? DeriveNow(IKeyRing ring, IReadOnlyList<Guid> keys, string name)
    {
        var material = new List<byte>(keys.Count * KeyLength);
        foreach (var id in keys)
        {
            if (ring.Find(id) is not { Length: KeyLength } key)
            {
                return null;
            }

            material.AddRange(key.Span);
        }

        return HKDF.DeriveKey(
            HashAlgorithmName.SHA256,
            [.. material],
            outputLength: KeyLength,
            salt: Purpose,
            info: Encoding.UTF8.GetBytes(name)
        );
    }
}
