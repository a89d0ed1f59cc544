using System.Security.Cryptography;
using System.Text;

namespace PeerEvents.Host.Keys;

/// <summary>
/// The key that wraps all others (AES-256-GCM). It comes from PEEREVENTS_MASTER_KEY or from a file
/// beside the key ring.
/// </summary>
internal static class MasterKey
{
    private const int KeyLength = 32;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private static readonly Guid CheckId = Guid.Empty;
    private static readonly byte[] CheckText = Encoding.ASCII.GetBytes("peerevents/master/1");

    /// <summary>The line a person keeps: without it and the file, the words are lost.</summary>
    public static string RecoveryLine(byte[] master) => Convert.ToBase64String(master);

    /// <summary>The key of a recovery line, or null where it is none.</summary>
    public static byte[]? FromRecoveryLine(string? line)
    {
        var bytes = new byte[KeyLength + 2];
        return
            Convert.TryFromBase64String(line?.Trim() ?? "", bytes, out var length)
            && length == KeyLength
            ? bytes[..KeyLength]
            : null;
    }

    public static byte[] Make() => RandomNumberGenerator.GetBytes(KeyLength);

    public static byte[] Check(byte[] master) => Wrap(master, CheckId, CheckText);

    public static bool Fits(byte[] master, byte[] check) =>
        Unwrap(master, CheckId, check)?.AsSpan().SequenceEqual(CheckText) == true;

    public static byte[] Wrap(byte[] master, Guid id, byte[] key)
    {
        var bytes = new byte[NonceLength + key.Length + TagLength];
        RandomNumberGenerator.Fill(bytes.AsSpan(0, NonceLength));
        using var cipher = new AesGcm(master, TagLength);
        cipher.Encrypt(
            bytes.AsSpan(0, NonceLength),
            key,
            bytes.AsSpan(NonceLength, key.Length),
            bytes.AsSpan(NonceLength + key.Length),
            id.ToByteArray(bigEndian: true)
        );
        return bytes;
    }

    public static byte[]? Unwrap(byte[] master, Guid id, byte[] wrapped)
    {
        if (wrapped.Length < NonceLength + TagLength)
        {
            return null;
        }

        var key = new byte[wrapped.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(master, TagLength);
        try
        {
            cipher.Decrypt(
                wrapped.AsSpan(0, NonceLength),
                wrapped.AsSpan(NonceLength, key.Length),
                wrapped.AsSpan(NonceLength + key.Length),
                key,
                id.ToByteArray(bigEndian: true)
            );
            return key;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
