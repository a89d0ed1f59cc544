namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>The highlights of a replay, found by id, by tag and by document.</summary>
internal sealed class ReplayedHighlights
{
    private readonly Dictionary<long, ReplayedHighlight> _all = [];
    private readonly Dictionary<long, HashSet<long>> _byTag = [];
    private readonly Dictionary<long, HashSet<long>> _byDocument = [];

    public IReadOnlyCollection<ReplayedHighlight> All => _all.Values;

    public ReplayedHighlight? Find(long id) => _all.GetValueOrDefault(id);

    public IReadOnlyList<ReplayedHighlight> WithTag(long tagId) => Listed(_byTag, tagId);

    public IReadOnlyList<ReplayedHighlight> InDocument(long id) => Listed(_byDocument, id);

    public void Put(ReplayedHighlight highlight)
    {
        Remove(highlight.Id);
        _all[highlight.Id] = highlight;
        Index(_byDocument, highlight.DocumentId, highlight.Id);
        foreach (var tag in highlight.TagIds)
        {
            Index(_byTag, tag, highlight.Id);
        }
    }

    public bool Remove(long id)
    {
        if (!_all.Remove(id, out var highlight))
        {
            return false;
        }

        _byDocument[highlight.DocumentId].Remove(id);
        foreach (var tag in highlight.TagIds)
        {
            _byTag[tag].Remove(id);
        }

        return true;
    }

    public void RemoveDocument(long documentId)
    {
        foreach (var highlight in InDocument(documentId))
        {
            Remove(highlight.Id);
        }
    }

    public void RemoveTag(long tagId)
    {
        foreach (var highlight in WithTag(tagId))
        {
            Put(highlight with { TagIds = [.. highlight.TagIds.Where(id => id != tagId)] });
        }
    }

    public void ReplaceTag(long source, long destination)
    {
        foreach (var highlight in WithTag(source))
        {
            var tags = highlight.TagIds.Where(id => id != source).Append(destination);
            Put(highlight with { TagIds = [.. tags.Distinct().Order()] });
        }
    }

    private IReadOnlyList<ReplayedHighlight> Listed(
        Dictionary<long, HashSet<long>> index,
        long key
    ) => index.TryGetValue(key, out var ids) ? [.. ids.Order().Select(id => _all[id])] : [];

    private static void Index(Dictionary<long, HashSet<long>> index, long key, long id)
    {
        if (!index.TryGetValue(key, out var ids))
        {
            index[key] = ids = [];
        }

        ids.Add(id);
    }
}
