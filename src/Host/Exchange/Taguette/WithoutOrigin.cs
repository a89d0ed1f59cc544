namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>
/// A tag that was there before the log says that it was made, as the one that Taguette gives
/// every new project. Its first known name is null where nothing in the file names it, and is
/// its original name unless the log names it later (<see cref="NamedAt"/>).
/// </summary>
internal sealed record TagWithoutOrigin(
    long Id,
    string? FirstKnownPath,
    string? FirstKnownDescription,
    long? NamedAt
);

/// <summary>What the log takes for granted.</summary>
internal static class WithoutOrigin
{
    public static IReadOnlyList<TagWithoutOrigin> Tags(TaguetteProject project)
    {
        var stored = project.Tags.ToDictionary(tag => tag.Id);
        var named = new Dictionary<long, (long Command, TagAdded Tag)>();
        var missing = new SortedSet<long>();
        foreach (var command in project.Log)
        {
            missing.UnionWith(Mentioned(command.Change).Where(id => !named.ContainsKey(id)));
            if (command.Change is TagAdded added)
            {
                named.TryAdd(added.TagId, (command.Id, added));
            }
        }

        missing.UnionWith(stored.Keys.Where(id => !named.ContainsKey(id)));
        return
        [
            .. missing.Select(id =>
                named.TryGetValue(id, out var first)
                    ? new TagWithoutOrigin(id, first.Tag.Path, first.Tag.Description, first.Command)
                : stored.TryGetValue(id, out var tag)
                    ? new TagWithoutOrigin(id, tag.Path, tag.Description, null)
                : new TagWithoutOrigin(id, null, null, null)
            ),
        ];
    }

    public static IReadOnlyList<TaguetteDocument> Documents(TaguetteProject project)
    {
        var added = project
            .Log.Select(command => command.Change)
            .OfType<DocumentAdded>()
            .Select(change => change.DocumentId)
            .ToHashSet();
        return [.. project.Documents.Where(document => !added.Contains(document.Id))];
    }

    /// <summary>The tags that an entry needs; a destination's id may be of another file.</summary>
    public static IEnumerable<long> Mentioned(TaguetteChange change) =>
        change switch
        {
            TagDeleted deleted => [deleted.TagId],
            TagMerged merged => [merged.SourceId],
            HighlightAdded added => added.TagIds,
            _ => [],
        };
}
