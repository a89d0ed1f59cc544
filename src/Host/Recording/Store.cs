using JasperFx.Events;
using Marten;
using Npgsql;
using PeerEvents.Domain;
using PeerEvents.Projections;

namespace PeerEvents.Host.Recording;

/// <summary>What is needed to write: the store, its database, the keys, a clock and ids.</summary>
internal sealed record Store(
    IDocumentStore Documents,
    NpgsqlDataSource Database,
    AppendNotices Notices,
    IKeyRing Keys,
    WordSeal WordSeal,
    TimeProvider Clock,
    NewId NewId
)
{
    /// <summary>The time now, as PostgreSQL can keep it.</summary>
    public DateTimeOffset Now() => UtcTime.Cut(Clock.GetUtcNow());

    /// <summary>Makes the facts of one act into sealed events, recorded now.</summary>
    public IReadOnlyList<IEvent> Seal(Act act, IReadOnlyList<object> facts)
    {
        var now = Now();
        return [.. facts.Select(fact => RecordedEvents.Make(fact, act, NewId(), now, WordSeal))];
    }
}
