using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PeerEvents.Projections.Sources;

/// <summary>
/// A fingerprint of a text that tells none of its words: SHA-256 over a line for each sealed
/// piece, "start end event path key,key cipher", ended by a line feed, ids with hyphens.
/// </summary>
public static class TextFingerprint
{
    /// <summary>64 lower-case hex digits.</summary>
    public static string Of(IEnumerable<SourceTextPiece> sealedPieces) =>
        Of(
            sealedPieces.Select(piece => new StoredPiece(
                piece.Start,
                piece.End,
                piece.Words.Stored
            ))
        );

    /// <summary>The same from pieces as they are stored.</summary>
    internal static string Of(IEnumerable<StoredPiece> pieces)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (start, end, words) in pieces)
        {
            hash.AppendData(
                Encoding.UTF8.GetBytes(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{start} {end} {words?.Event:D} {words?.Path} {string.Join(',', words?.Keys ?? [])} {words?.Cipher}\n"
                    )
                )
            );
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <summary>A piece of a text as it is stored, its words never opened.</summary>
internal sealed record StoredPiece(int Start, int End, Domain.SealedWords? Words);
