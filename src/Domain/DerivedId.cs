using System.Security.Cryptography;
using System.Text;

namespace PeerEvents.Domain;

/// <summary>
/// Ids that follow from what they stand for (UUID version 8, RFC 9562), so that a second import
/// of the same thing meets the first.
/// </summary>
public static class DerivedId
{
    /// <summary>The first 128 bits of SHA-256 over "study/origin", marked as version 8.</summary>
    public static Guid Of(Guid study, string origin) => Of($"{study:N}/{origin}");

    /// <summary>The same over any name, for what belongs to no study.</summary>
    public static Guid Of(string name) => Of(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    /// <summary>The same from a hash of 32 bytes.</summary>
    public static Guid Of(ReadOnlySpan<byte> hash)
    {
        Span<byte> bytes = stackalloc byte[16];
        hash[..16].CopyTo(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>The stream of a study's one codebook.</summary>
    public static Guid Codebook(Guid study) => Of(study, "codebook");

    /// <summary>The stream of a study's themes.</summary>
    public static Guid ThemeMap(Guid study) => Of(study, "theme map");

    /// <summary>
    /// The key of its own that closes a memo. It follows from the study, so that no memo's id, which a
    /// client chooses, ever names the key of something else.
    /// </summary>
    public static Guid MemoKey(Guid study, Guid memo) => Of(study, $"memo key/{memo:N}");

    /// <summary>The stream of a study's report.</summary>
    public static Guid Report(Guid study) => Of(study, "report");

    /// <summary>The stream of a study's program theory.</summary>
    public static Guid ProgramTheory(Guid study) => Of(study, "program theory");
}
