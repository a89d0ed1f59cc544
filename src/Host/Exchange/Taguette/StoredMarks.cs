namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>
/// The stored highlights and links that have both their ends, and what was wrong with any.
/// </summary>
internal sealed record StoredMarks(
    IReadOnlyList<TaguetteHighlight> Highlights,
    IReadOnlyList<TaguetteLink> Links,
    IReadOnlyList<WarningKind> Warnings
)
{
    public static StoredMarks Check(
        IReadOnlyList<TaguetteDocument> documents,
        IReadOnlyList<TaguetteTag> tags,
        IReadOnlyList<TaguetteHighlight> highlights,
        IReadOnlyList<TaguetteLink> links
    )
    {
        var documentOf = documents.ToDictionary(document => document.Id);
        var placed = highlights.Where(x => documentOf.ContainsKey(x.DocumentId)).ToList();
        var highlightIds = placed.Select(x => x.Id).ToHashSet();
        var tagIds = tags.Select(x => x.Id).ToHashSet();
        var whole = links
            .Where(x => highlightIds.Contains(x.HighlightId) && tagIds.Contains(x.TagId))
            .ToList();
        return new(
            placed,
            whole,
            [
                .. Enumerable.Repeat(
                    WarningKind.HighlightWithoutDocument,
                    highlights.Count - placed.Count
                ),
                .. Enumerable.Repeat(WarningKind.LinkWithoutEnds, links.Count - whole.Count),
                .. placed.Select(x => Problem(x, documentOf[x.DocumentId])).OfType<WarningKind>(),
            ]
        );
    }

    private static WarningKind? Problem(TaguetteHighlight highlight, TaguetteDocument document)
    {
        if (document.Offsets.Range(highlight.Span) is not { } range)
        {
            return WarningKind.HighlightOutsideText;
        }

        // The stored snippet is HTML.
        var snippet = TextOffsets.Of(DocumentText.Of(highlight.Snippet)).Text;
        return document.Text.AsSpan()[range].SequenceEqual(snippet)
            ? null
            : WarningKind.SnippetDiffers;
    }
}
