using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Sources;

namespace PeerEvents.Domain.Undo;

/// <summary>What takes one entry back, on the study as it stands once later ones were taken back.</summary>
internal static class Inverse
{
    public static (IReadOnlyList<StreamFact> Facts, Refusal? Refusal) Of(
        PastEntry entry,
        StudyState before,
        StudyState now,
        IReadOnlyList<PastEntry> record
    ) =>
        InverseOfCodes.Of(entry, before, now, record)
        ?? InverseOfCodings.Of(entry, now, record)
        ?? InverseOfThemes.Of(entry, before, now, record)
        ?? InverseOfFraming.Of(entry, now, record)
        ?? InverseOfRounds.Of(entry, now, record)
        ?? InverseOfTheory.Of(entry, before, now, record)
        ?? OfTheRest(entry, now, record);

    public static (IReadOnlyList<StreamFact>, Refusal?) Facts<T>(
        PastEntry entry,
        params IReadOnlyList<object> facts
    ) => ([.. facts.Select(fact => new StreamFact(typeof(T), entry.Stream, fact))], null);

    public static (IReadOnlyList<StreamFact>, Refusal?) Refuse(Refusal refusal) => ([], refusal);

    /// <summary>The fact, unless something else stands there by now than the entry left.</summary>
    public static (IReadOnlyList<StreamFact>, Refusal?) Swap<T>(
        PastEntry entry,
        bool stands,
        Guid thing,
        IReadOnlyList<PastEntry> record,
        Func<object> fact
    ) => stands ? Facts<T>(entry, fact()) : Refuse(UndoRules.Depends(entry, thing, record));

    private static (IReadOnlyList<StreamFact>, Refusal?) OfTheRest(
        PastEntry entry,
        StudyState now,
        IReadOnlyList<PastEntry> record
    ) =>
        entry.Data switch
        {
            ActsUndone => ([], null),
            SourceRetitled e => Swap<Source>(
                entry,
                e.To.Equals(now.Sources[e.SourceId].Title),
                e.SourceId,
                record,
                () => new SourceRetitled(e.SourceId, e.To, e.From, null)
            ),
            SourceDescribed e => Swap<Source>(
                entry,
                Equals(e.To, now.Sources[e.SourceId].Description),
                e.SourceId,
                record,
                () => new SourceDescribed(e.SourceId, e.To, e.From, null)
            ),
            _ => Refuse(UndoRules.NotPossible(entry)),
        };
}
