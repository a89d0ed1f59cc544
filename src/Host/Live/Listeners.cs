namespace PeerEvents.Host.Live;

/// <summary>
/// Whose pages show which studies, on this host; and which source somebody reads, where they let
/// others see it. Nothing of it is kept.
/// </summary>
internal sealed class Listeners
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, Dictionary<string, Listener>> _all = [];

    public void Add(Guid study, string connection, Guid person)
    {
        lock (_gate)
        {
            if (!_all.TryGetValue(study, out var pages))
            {
                _all[study] = pages = [];
            }

            pages[connection] = new Listener(person, pages.GetValueOrDefault(connection)?.Reads);
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

    /// <summary>Ends a connection; answers the studies that it was in.</summary>
    public IReadOnlyList<Guid> Remove(string connection)
    {
        lock (_gate)
        {
            var studies = _all.Where(study => study.Value.ContainsKey(connection))
                .Select(study => study.Key)
                .ToList();
            foreach (var study in studies)
            {
                Remove(study, connection);
            }

            return studies;
        }
    }

    /// <summary>
    /// Lets others see which source is read, or no more for null; false for a page that does not
    /// hear of the study, as that of somebody who codes in a blind round.
    /// </summary>
    public bool Read(Guid study, string connection, Guid? source)
    {
        lock (_gate)
        {
            if (
                !_all.TryGetValue(study, out var pages)
                || !pages.TryGetValue(connection, out var page)
            )
            {
                return false;
            }

            pages[connection] = page with { Reads = source };
            return true;
        }
    }

    /// <summary>The pages whose people let others see what they read, and so see the others.</summary>
    public IReadOnlyList<(string Connection, Reading Reading)> Readers(Guid study)
    {
        lock (_gate)
        {
            return _all.TryGetValue(study, out var pages)
                ?
                [
                    .. from page in pages
                    where page.Value.Reads is not null
                    select (page.Key, new Reading(page.Value.Person, page.Value.Reads!.Value)),
                ]
                : [];
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
                ? [.. pages.Select(page => (page.Key, page.Value.Person))]
                : [];
        }
    }

    private sealed record Listener(Guid Person, Guid? Reads);
}
