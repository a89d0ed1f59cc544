using PeerEvents.Domain;
using PeerEvents.Domain.Audit;

namespace PeerEvents.Projections.Audit;

/// <summary>Some entries of a trail, and where the next ones begin.</summary>
/// <param name="Moment">The last moment that can be read.</param>
/// <param name="Items">The entries, oldest first; those of a deeper depth are left out.</param>
/// <param name="Next">What to ask for after these; absent where they reach the last moment.</param>
public sealed record TrailPart(long Moment, IReadOnlyList<AuditEntry> Items, long? Next)
{
    /// <summary>The entries of the moments after one, as many as asked for.</summary>
    public static async Task<TrailPart> Read(
        StudyReader study,
        Moment last,
        long after,
        int limit,
        Depth depth,
        CancellationToken cancellation
    )
    {
        var to = Math.Min(Math.Min(after, last.Number) + limit, last.Number);
        var items = new List<AuditEntry>();
        await foreach (var entry in study.Trail(after + 1, to, depth, false, cancellation))
        {
            items.Add(entry);
        }

        return new TrailPart(last.Number, items, to < last.Number ? to : null);
    }
}
