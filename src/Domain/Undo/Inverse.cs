using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;

namespace PeerEvents.Domain.Undo;

/// <summary>What takes one entry back, on the study as it stands once later ones were taken back.</summary>
internal static class Inverse
{
    public static (IReadOnlyList<UndoFact> Facts, Refusal? Refusal) Of(
        PastEntry entry,
        StudyState before,
        StudyState now,
        IReadOnlyList<PastEntry> record
    ) =>
        InverseOfCodes.Of(entry, before, now, record)
        ?? InverseOfCodings.Of(entry, now, record)
        ?? InverseOfThemes.Of(entry, before, now, record)
        ?? InverseOfTheory.Of(entry, before, now, record)
        ?? OfTheRest(entry, now, record);

    public static (IReadOnlyList<UndoFact>, Refusal?) Facts<T>(
        PastEntry entry,
        params IReadOnlyList<object> facts
    ) => ([.. facts.Select(fact => new UndoFact(typeof(T), entry.Stream, fact))], null);

    public static (IReadOnlyList<UndoFact>, Refusal?) Refuse(Refusal refusal) => ([], refusal);

    /// <summary>The fact, unless something else stands there by now than the entry left.</summary>
    public static (IReadOnlyList<UndoFact>, Refusal?) Swap<T>(
        PastEntry entry,
        bool stands,
        Guid thing,
        IReadOnlyList<PastEntry> record,
        Func<object> fact
    ) => stands ? Facts<T>(entry, fact()) : Refuse(UndoRules.Depends(entry, thing, record));

    private static (IReadOnlyList<UndoFact>, Refusal?) OfTheRest(
        PastEntry entry,
        StudyState now,
        IReadOnlyList<PastEntry> record
    ) =>
        entry.Data switch
        {
            ActsUndone => ([], null),
            StudyRetitled e => Swap<Study>(
                entry,
                e.To.Equals(now.Study!.Title),
                entry.Stream,
                record,
                () => new StudyRetitled(e.To, e.From, null)
            ),
            StudyDescribed e => Swap<Study>(
                entry,
                Equals(e.To, now.Study!.Description),
                entry.Stream,
                record,
                () => new StudyDescribed(e.To, e.From, null)
            ),
            QuestionRevised e => Swap<Study>(
                entry,
                e.To.Equals(now.Study!.Framing.Question),
                entry.Stream,
                record,
                () => new QuestionRevised(e.To, e.From, null)
            ),
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
