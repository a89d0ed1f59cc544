namespace PeerEvents.Host.Live;

/// <summary>Whose pages show which studies, on this host.</summary>
internal sealed class Listeners
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, Dictionary<string, Guid>> _all = [];

    public void Add(Guid study, string connection, Guid person)
    {
        lock (_gate)
        {
            if (!_all.TryGetValue(study, out var pages))
            {
                _all[study] = pages = [];
            }

            pages[connection] = person;
        }
    }

    public void Remove(Guid study, string connection)
    {
        lock (_gate)
        {
            if (
                _all.TryGetValue(study, out var pages)
                && pages.Remove(connection)
                && pages.Count == 0
            )
            {
                _all.Remove(study);
            }
        }
    }

    public void Remove(string connection)
    {
        foreach (var study in Studies())
        {
            Remove(study, connection);
        }
    }

    /// <summary>The studies that some page shows.</summary>
    public IReadOnlyList<Guid> Studies()
    {
        lock (_gate)
        {
            return [.. _all.Keys];
        }
    }

    /// <summary>The pages that show a study, and whose each is.</summary>
    public IReadOnlyList<(string Connection, Guid Person)> Of(Guid study)
    {
        lock (_gate)
        {
            return _all.TryGetValue(study, out var pages)
                ? [.. pages.Select(page => (page.Key, page.Value))]
                : [];
        }
    }
}
