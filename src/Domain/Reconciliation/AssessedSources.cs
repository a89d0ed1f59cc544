using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Sources;

namespace PeerEvents.Domain.Reconciliation;

/// <summary>Sources as agreement sees them, from the state of a study at any moment.</summary>
public static class AssessedSources
{
    /// <summary>
    /// The sources of some items that are there and have a text. Sentences need the words, which the
    /// record alone does not have: null where one is not to be had.
    /// </summary>
    public static IReadOnlyList<AssessedSource>? Of(
        AnalysisState state,
        IReadOnlyList<RoundItem> items,
        IReadOnlyList<Guid> segments,
        AgreementUnit unit,
        Func<Guid, string?> words
    )
    {
        var excerpts = state.Excerpts.ToLookup(excerpt => excerpt.SourceId);
        var found = new List<AssessedSource>();
        foreach (var item in items)
        {
            var source = state.Sources.FirstOrDefault(one => one.Id == item.SourceId);
            if (source is not { IsWithdrawn: false, Texts.Count: > 0 })
            {
                continue;
            }

            var text = source.Texts[^1];
            IReadOnlyList<TextRange>? units = unit switch
            {
                AgreementUnit.Turn =>
                [
                    .. text
                        .Turns.Where(turn => turn.Speaker == Speaker.Participant)
                        .Select(turn => turn.Words),
                ],
                AgreementUnit.Sentence => words(text.TextId) is { } of ? Sentences.Of(of) : null,
                AgreementUnit.Segment =>
                [
                    .. excerpts[source.Id]
                        .Where(excerpt => segments.Contains(excerpt.Id))
                        .Select(excerpt => excerpt.Anchor.Range)
                        .OfType<TextRange>()
                        .OrderBy(range => range.Start),
                ],
                _ => [],
            };
            if (units is null)
            {
                return null;
            }

            found.Add(
                new AssessedSource(
                    source.Id,
                    text.Length,
                    item.Coders,
                    units,
                    [.. excerpts[source.Id].SelectMany(excerpt => excerpt.Codings)]
                )
            );
        }

        return found;
    }
}
