using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace PeerEvents.Host.Exchange.Rounds;

/// <summary>
/// A pack as a file: a mark, a nonce, a tag, and the compressed JSON under AES-256-GCM. Each file has a
/// key of its own, which travels another way.
/// </summary>
internal static class SealedPack
{
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int KeyLength = 32;

    private static ReadOnlySpan<byte> Mark => "PeerEvents round 1\n"u8;

    /// <summary>Whether a file begins as a pack does; what cannot be read is none.</summary>
    public static bool IsOne(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var start = new byte[Mark.Length];
            return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length
                && Mark.SequenceEqual(start);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The file's bytes, and the key that opens them.</summary>
    public static (byte[] File, string Key) Close(RoundPack pack)
    {
        using var packed = new MemoryStream();
        using (var zipped = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            JsonSerializer.Serialize(zipped, pack, RoundPack.Json);
        }

        var key = RandomNumberGenerator.GetBytes(KeyLength);
        var file = new byte[Mark.Length + NonceLength + TagLength + packed.Length];
        Mark.CopyTo(file);
        var nonce = file.AsSpan(Mark.Length, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(
            nonce,
            packed.GetBuffer().AsSpan(0, (int)packed.Length),
            file.AsSpan(Mark.Length + NonceLength + TagLength),
            file.AsSpan(Mark.Length + NonceLength, TagLength),
            Mark
        );
        return (file, Base64Url.EncodeToString(key));
    }

    /// <exception cref="ImportRefusedException">The key is another's, or the file is not whole.</exception>
    public static RoundPack Open(byte[] file, string key)
    {
        var opened = new byte[Math.Max(0, file.Length - Mark.Length - NonceLength - TagLength)];
        try
        {
            using var aes = new AesGcm(Base64Url.DecodeFromChars(key.Trim()), TagLength);
            aes.Decrypt(
                file.AsSpan(Mark.Length, NonceLength),
                file.AsSpan(Mark.Length + NonceLength + TagLength),
                file.AsSpan(Mark.Length + NonceLength, TagLength),
                opened,
                Mark
            );
            using var zipped = new BrotliStream(
                new MemoryStream(opened),
                CompressionMode.Decompress
            );
            return JsonSerializer.Deserialize<RoundPack>(zipped, RoundPack.Json)!;
        }
        catch (Exception e)
            when (e
                    is CryptographicException
                        or FormatException
                        or ArgumentException
                        or JsonException
            )
        {
            throw PackRefusals.WrongKey();
        }
    }
}
