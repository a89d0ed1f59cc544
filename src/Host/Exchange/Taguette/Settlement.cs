namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>
/// Where a log does not lead to the stored end state, or there is no log, the stored state is
/// taken: what still differs is changed, and counted.
/// </summary>
internal sealed class Settlement(
    TaguetteProject project,
    CarriedSources sources,
    CarriedCodes codes,
    CarriedExcerpts excerpts,
    Guid person
)
{
    /// <summary>
    /// The changes that lead from the end of a replay to what the file stores; a document that is
    /// too many goes last, after what lies in it.
    /// </summary>
    public IEnumerable<(string Name, IReadOnlyList<StreamChange> Changes)> Of(ReplayState state)
    {
        var tags = project.Tags.ToDictionary(tag => tag.Id);
        var highlights = project.Highlights.ToDictionary(highlight => highlight.Id);
        var tagsOf = project.Links.ToLookup(link => link.HighlightId, link => link.TagId);
        var documents = project.Documents.ToDictionary(document => document.Id);
        foreach (
            var difference in ReplayDifferences
                .Between(state, project)
                .OrderBy(difference => difference.Kind == DifferenceKind.DocumentExtra)
                .ThenBy(difference => difference.Kind)
                .ThenBy(difference => difference.Id)
        )
        {
            var id = difference.Id;
            IReadOnlyList<StreamChange> changes = difference.Kind switch
            {
                DifferenceKind.DocumentExtra => [sources.Withdraw(id)],
                DifferenceKind.TagExtra => [.. excerpts.Clear(id), codes.Retire(id)],
                DifferenceKind.HighlightExtra => [excerpts.Withdraw(id)],
                DifferenceKind.DocumentMissing
                or DifferenceKind.DocumentRenamed
                or DifferenceKind.DocumentRedescribed => sources.Put(
                    new ReplayedDocument(
                        id,
                        documents[id].Name,
                        documents[id].Description,
                        documents[id].Direction
                    )
                ),
                DifferenceKind.TagMissing
                or DifferenceKind.TagRenamed
                or DifferenceKind.TagRedefined => codes.Put(
                    new ReplayedTag(id, tags[id].Path, tags[id].Description)
                ),
                DifferenceKind.HighlightMissing
                or DifferenceKind.HighlightMoved
                or DifferenceKind.HighlightRetagged => excerpts.Put(
                    new ReplayedHighlight(
                        id,
                        highlights[id].DocumentId,
                        highlights[id].Span,
                        [.. tagsOf[id].Distinct().Order()]
                    ),
                    person
                ),
                _ => [],
            };
            if (changes.Count > 0)
            {
                yield return ($"taguette-end/{difference.Kind}/{id}", changes);
            }
        }
    }
}
