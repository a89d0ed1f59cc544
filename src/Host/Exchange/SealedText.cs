using PeerEvents.Domain;
using PeerEvents.Domain.Sources;
using PeerEvents.Projections.Sources;

namespace PeerEvents.Host.Exchange;

/// <summary>A text sealed piece by piece, with the facts that its event states about it.</summary>
internal sealed record SealedText(SourceVersion Version, SourceText Document)
{
    /// <summary>Seals a text that has no problem; its keys must be there.</summary>
    public static SealedText Of(
        WordSeal seal,
        Guid study,
        Guid sourceId,
        Guid textId,
        int version,
        TextVersion text
    )
    {
        var pieces = text
            .Pieces.Select(
                (piece, i) =>
                {
                    var words = Words.Of(
                        text.Text[piece.Range.Start..piece.Range.End],
                        piece.Subjects
                    );
                    words.Seal(seal, study, textId, $"pieces/{i}");
                    return new SourceTextPiece(piece.Range.Start, piece.Range.End, words);
                }
            )
            .ToList();
        return new SealedText(
            new SourceVersion(
                version,
                textId,
                TextFingerprint.Of(pieces),
                text.Text.Length,
                TextVersion.SurrogatePairs(text.Text)
            ),
            new SourceText(textId, sourceId, version, pieces)
        );
    }
}
