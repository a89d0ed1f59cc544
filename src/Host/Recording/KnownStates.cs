using System.Collections.Concurrent;

namespace PeerEvents.Host.Recording;

/// <summary>
/// States of streams as they were last read, so that putting a code on a passage asks for numbers
/// instead of reading every code. A version counts a stream's events, so the same version is the
/// same state.
/// </summary>
internal sealed class KnownStates<T>(Func<T, long> versionOf)
    where T : class
{
    private const int Most = 1000;
    private readonly ConcurrentDictionary<(Guid Study, Guid Stream), T> _known = new();

    /// <summary>A stream's state as the transaction finds it; null where there is none.</summary>
    public async Task<T?> Read(
        StudyTransaction transaction,
        Guid stream,
        CancellationToken cancellation
    )
    {
        var version = await transaction.Version(stream, cancellation);
        if (version == 0)
        {
            return null;
        }

        var key = (transaction.Study, stream);
        if (_known.TryGetValue(key, out var known) && versionOf(known) == version)
        {
            return known;
        }

        if (await transaction.Session.LoadAsync<T>(stream, cancellation) is not { } state)
        {
            return null;
        }

        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        return _known[key] = state;
    }
}
