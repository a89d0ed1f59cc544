using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Sources;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Sources;

/// <summary>The words of one version of a source, with its turns.</summary>
/// <param name="SourceId">The source.</param>
/// <param name="Version">The version, counted from 1.</param>
/// <param name="Length">UTF-16 code units; every range here counts in them.</param>
/// <param name="Turns">Who spoke where, in order; empty for a text without turns.</param>
/// <param name="Pieces">The words in order; together they are the text.</param>
public sealed record TextView(
    Guid SourceId,
    int Version,
    int Length,
    IReadOnlyList<Turn> Turns,
    IReadOnlyList<SourceTextPiece> Pieces
)
{
    /// <summary>A version, or the newest by then; null where the source had no such text.</summary>
    public static async Task<TextView?> Read(
        StudyReader study,
        Guid source,
        int? version,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var texts = (await study.Events([source], moment, cancellation))
            .Select(e =>
                e.Data switch
                {
                    TranscriptImported imported => (imported.Text, imported.Turns),
                    TranscriptCorrected corrected => (corrected.Text, corrected.Turns),
                    _ => default,
                }
            )
            .Where(text => text.Text is not null)
            .ToList();
        var (text, turns) = version is null
            ? texts.LastOrDefault()
            : texts.FirstOrDefault(text => text.Text.Version == version);
        if (text is null)
        {
            return null;
        }

        var words = await SourceTexts.Read(
            study.Connection,
            study.Json,
            study.Study,
            [text.TextId],
            cancellation
        );
        return words.TryGetValue(text.TextId, out var found)
            ? new TextView(source, text.Version, text.Length, turns, found.Pieces)
            : null;
    }
}
