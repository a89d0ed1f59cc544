namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>What could not be carried, and how often: said, never mended.</summary>
internal sealed record TaguetteWarning(WarningKind Kind, int Count)
{
    public static IReadOnlyList<TaguetteWarning> Tally(IEnumerable<WarningKind> kinds) =>
        [
            .. kinds
                .CountBy(kind => kind)
                .OrderBy(x => x.Key)
                .Select(x => new TaguetteWarning(x.Key, x.Value)),
        ];
}

/// <summary>The first five come from reading the file, the others from replaying its log.</summary>
internal enum WarningKind
{
    UnrecognisedCommand,
    HighlightWithoutDocument,
    LinkWithoutEnds,
    HighlightOutsideText,
    SnippetDiffers,
    UnknownDocument,
    UnknownTag,
    UnknownHighlight,
    HighlightWithoutRange,
    MergeIntoUnknownTag,
    MergeIntoItself,
}
