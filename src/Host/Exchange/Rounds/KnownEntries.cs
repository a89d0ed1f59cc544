using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Audit.Questions;

namespace PeerEvents.Host.Exchange.Rounds;

/// <summary>Which streams and events a study has by now.</summary>
internal sealed record KnownEntries(IReadOnlySet<Guid> Streams, IReadOnlySet<Guid> Events)
{
    public static async Task<KnownEntries> Of(StudyReader reader, CancellationToken cancellation)
    {
        var entries = await AuditRecordReader.Entries(reader, long.MaxValue, cancellation);
        return new KnownEntries(
            entries.Select(entry => entry.Stored.Stream).ToHashSet(),
            entries.Select(entry => entry.Stored.EventId).ToHashSet()
        );
    }
}
