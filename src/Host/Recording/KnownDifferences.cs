using System.Collections.Concurrent;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Reconciliation;

namespace PeerEvents.Host.Recording;

/// <summary>
/// The differences of rounds as they were found last. What is frozen never changes, so talking a
/// round through does not look for its differences again and again.
/// </summary>
internal sealed class KnownDifferences
{
    private const int Most = 100;
    private readonly ConcurrentDictionary<
        (Guid Study, Guid Round),
        (long Frozen, IReadOnlyList<Difference> Found)
    > _known = new();

    public async Task<IReadOnlyList<Difference>> Read(
        StudyReader study,
        CodingRound round,
        CancellationToken cancellation
    )
    {
        var frozen = await FoundDifferences.Frozen(study, round.Id, long.MaxValue, cancellation);
        var key = (study.Study, round.Id);
        if (_known.TryGetValue(key, out var known) && known.Frozen == frozen)
        {
            return known.Found;
        }

        var found = await FoundDifferences.At(study, round, frozen, long.MaxValue, cancellation);
        if (frozen is { } place)
        {
            if (_known.Count >= Most)
            {
                _known.Clear();
            }

            _known[key] = (place, found.All);
        }

        return found.All;
    }
}
