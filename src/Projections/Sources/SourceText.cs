using PeerEvents.Domain;

namespace PeerEvents.Projections.Sources;

/// <summary>
/// The words of one source version, beside the events, so that a redaction can destroy some of
/// them in every version while the ranges stay.
/// </summary>
/// <param name="Id">The text's id, which its words are sealed under.</param>
/// <param name="SourceId">The source.</param>
/// <param name="Version">The version.</param>
/// <param name="Pieces">The words, a piece for each turn and for what lies between turns.</param>
public sealed record SourceText(
    Guid Id,
    Guid SourceId,
    int Version,
    IReadOnlyList<SourceTextPiece> Pieces
)
{
    /// <summary>All of it; null where the key of a piece is gone.</summary>
    public string? Whole()
    {
        var words = Pieces.Select(piece => piece.Words.Text).ToList();
        return words.Contains(null) ? null : string.Concat(words);
    }
}

/// <summary>One stretch of a text, sealed by itself.</summary>
public sealed record SourceTextPiece(int Start, int End, Words Words);
