namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>
/// The project after some entries of its log. What it hands out is a snapshot that later
/// entries leave alone; an entry about something unknown changes nothing but the warnings.
/// </summary>
internal sealed class ReplayState
{
    private readonly Dictionary<long, ReplayedTag> _tags = [];
    private readonly Dictionary<long, ReplayedDocument> _documents = [];
    private readonly ReplayedHighlights _highlights = new();
    private readonly List<WarningKind> _warnings = [];
    private readonly Func<LoggedCommand, long?> _destination;

    internal ReplayState(
        IEnumerable<ReplayedDocument> documents,
        IEnumerable<ReplayedTag> tags,
        Func<LoggedCommand, long?> destination
    )
    {
        _destination = destination;
        foreach (var document in documents)
        {
            _documents[document.Id] = document;
        }

        foreach (var tag in tags)
        {
            _tags[tag.Id] = tag;
        }
    }

    public IReadOnlyCollection<ReplayedTag> Tags => _tags.Values;

    public IReadOnlyCollection<ReplayedDocument> Documents => _documents.Values;

    public IReadOnlyCollection<ReplayedHighlight> Highlights => _highlights.All;

    public IReadOnlyList<TaguetteWarning> Warnings => TaguetteWarning.Tally(_warnings);

    public ReplayedTag? Tag(long id) => _tags.GetValueOrDefault(id);

    public ReplayedDocument? Document(long id) => _documents.GetValueOrDefault(id);

    public ReplayedHighlight? Highlight(long id) => _highlights.Find(id);

    /// <summary>In the order of their ids.</summary>
    public IReadOnlyList<ReplayedHighlight> HighlightsWith(long tagId) =>
        _highlights.WithTag(tagId);

    /// <summary>In the order of their ids.</summary>
    public IReadOnlyList<ReplayedHighlight> HighlightsIn(long documentId) =>
        _highlights.InDocument(documentId);

    public void Apply(LoggedCommand command)
    {
        switch (command.Change)
        {
            case DocumentAdded added:
                _documents[added.DocumentId] = new(
                    added.DocumentId,
                    added.Name,
                    added.Description,
                    added.Direction
                );
                break;
            case DocumentDeleted deleted when Known(_documents.Remove(deleted.DocumentId)):
                _highlights.RemoveDocument(deleted.DocumentId);
                break;
            case TagAdded added:
                _tags[added.TagId] = new(added.TagId, added.Path, added.Description);
                break;
            case TagDeleted deleted when KnownTag(_tags.Remove(deleted.TagId)):
                _highlights.RemoveTag(deleted.TagId);
                break;
            case TagMerged merged when KnownTag(_tags.Remove(merged.SourceId)):
                Merge(merged.SourceId, _destination(command));
                break;
            case HighlightAdded added:
                Put(added);
                break;
            case HighlightDeleted deleted when !_highlights.Remove(deleted.HighlightId):
                _warnings.Add(WarningKind.UnknownHighlight);
                break;
            default:
                break;
        }
    }

    private void Put(HighlightAdded added)
    {
        if (!Known(_documents.ContainsKey(added.DocumentId)))
        {
            return;
        }

        if (!added.Span.IsRange)
        {
            _warnings.Add(WarningKind.HighlightWithoutRange);
            return;
        }

        var tags = added.TagIds.Where(id => KnownTag(_tags.ContainsKey(id)));
        _highlights.Put(
            new(added.HighlightId, added.DocumentId, added.Span, [.. tags.Distinct().Order()])
        );
    }

    private void Merge(long source, long? destination)
    {
        if (destination is { } tag && _tags.ContainsKey(tag))
        {
            _highlights.ReplaceTag(source, tag);
            return;
        }

        _warnings.Add(
            destination == source ? WarningKind.MergeIntoItself : WarningKind.MergeIntoUnknownTag
        );
        _highlights.RemoveTag(source);
    }

    private bool Known(bool document) => Known(document, WarningKind.UnknownDocument);

    private bool KnownTag(bool tag) => Known(tag, WarningKind.UnknownTag);

    private bool Known(bool known, WarningKind otherwise)
    {
        if (!known)
        {
            _warnings.Add(otherwise);
        }

        return known;
    }
}
