namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>Something that is one way after the replay and another in the stored tables.</summary>
internal sealed record ReplayDifference(DifferenceKind Kind, long Id);

/// <summary>Missing: stored but not replayed. Extra: replayed but not stored.</summary>
internal enum DifferenceKind
{
    DocumentMissing,
    DocumentExtra,
    DocumentRenamed,
    DocumentRedescribed,
    DocumentTurned,
    TagMissing,
    TagExtra,
    TagRenamed,
    TagRedefined,
    HighlightMissing,
    HighlightExtra,
    HighlightMoved,
    HighlightRetagged,
}

/// <summary>Compares the end of a replay with what the file stores.</summary>
internal static class ReplayDifferences
{
    public static IReadOnlyList<ReplayDifference> Between(
        ReplayState state,
        TaguetteProject project
    )
    {
        var tagsOf = project.Links.ToLookup(link => link.HighlightId, link => link.TagId);
        return
        [
            .. Compare(
                state.Documents.ToDictionary(x => x.Id),
                project.Documents.ToDictionary(x => x.Id),
                DifferenceKind.DocumentMissing,
                DifferenceKind.DocumentExtra,
                (DifferenceKind.DocumentRenamed, (a, b) => a.Name == b.Name),
                (DifferenceKind.DocumentRedescribed, (a, b) => a.Description == b.Description),
                (DifferenceKind.DocumentTurned, (a, b) => a.Direction == b.Direction)
            ),
            .. Compare(
                state.Tags.ToDictionary(x => x.Id),
                project.Tags.ToDictionary(x => x.Id),
                DifferenceKind.TagMissing,
                DifferenceKind.TagExtra,
                (DifferenceKind.TagRenamed, (a, b) => a.Path == b.Path),
                (DifferenceKind.TagRedefined, (a, b) => a.Description == b.Description)
            ),
            .. Compare(
                state.Highlights.ToDictionary(x => x.Id),
                project.Highlights.ToDictionary(x => x.Id),
                DifferenceKind.HighlightMissing,
                DifferenceKind.HighlightExtra,
                (DifferenceKind.HighlightMoved, IsSamePlace),
                (
                    DifferenceKind.HighlightRetagged,
                    (a, b) => a.TagIds.SequenceEqual(tagsOf[b.Id].Order())
                )
            ),
        ];
    }

    private static bool IsSamePlace(ReplayedHighlight replayed, TaguetteHighlight stored) =>
        (replayed.DocumentId, replayed.Span) == (stored.DocumentId, stored.Span);

    private static IEnumerable<ReplayDifference> Compare<TReplayed, TStored>(
        Dictionary<long, TReplayed> replayed,
        Dictionary<long, TStored> stored,
        DifferenceKind missing,
        DifferenceKind extra,
        params (DifferenceKind Kind, Func<TReplayed, TStored, bool> IsSame)[] aspects
    ) =>
        [
            .. stored.Keys.Except(replayed.Keys).Order().Select(id => Of(missing, id)),
            .. replayed.Keys.Except(stored.Keys).Order().Select(id => Of(extra, id)),
            .. from id in stored.Keys.Intersect(replayed.Keys).Order()
            from aspect in aspects
            where !aspect.IsSame(replayed[id], stored[id])
            select Of(aspect.Kind, id),
        ];

    private static ReplayDifference Of(DifferenceKind kind, long id) => new(kind, id);
}
