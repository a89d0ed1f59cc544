using System.Collections;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Report;
using PeerEvents.Domain.Studies;

namespace PeerEvents.Domain.Undo;

/// <summary>Why something cannot be undone.</summary>
internal static class UndoRules
{
    public static Refusal Nothing { get; } =
        new(
            "undo/nothing-chosen",
            "Nothing was done that this describes. Look it up in the trail."
        );

    public static Refusal NotYours { get; } =
        new("undo/not-yours", "Somebody else did this. Ask them, or whoever leads the study.");

    /// <summary>The source was withdrawn, and what was said in it does not come back.</summary>
    public static Refusal Withdrawn { get; } =
        new(
            "undo/source-withdrawn",
            "The source was withdrawn since, and what lay in it does not come back."
        );

    /// <summary>The entry has no opposite.</summary>
    public static Refusal NotPossible(PastEntry entry) =>
        new(
            "undo/not-possible",
            $"Entry {entry.Moment} ({EventCatalogue.KindOf(entry.Data).Name}) has no opposite. "
                + "Decide anew instead; the trail shows both."
        );

    /// <summary>Whether only a lead decides such a thing, and so takes it back.</summary>
    public static bool IsForTheLead(object data) =>
        data
            is StudyRetitled
                or StudyDescribed
                or AnalystJoined
                or AnalystLeft
                or QuestionStated
                or QuestionRevised
                or StanceDeclared
                or ApproachChosen
                or SamplingDecided
                or QuotationReleased
                or CodingRoundOpened
                or RoundUnblinded
                or RoundClosed;

    /// <summary>Something decided later rests on it.</summary>
    public static Refusal Depends(PastEntry entry, Guid thing, IReadOnlyList<PastEntry> record) =>
        record.FirstOrDefault(later =>
            later.Moment > entry.Moment && later.Act != entry.Act && Names(later.Data, thing)
        )
            is { } found
            ? new Refusal(
                "undo/later-decision-depends",
                $"Entry {found.Moment}, decided later, depends on it. Undo that one first, or both together."
            )
            : new Refusal(
                "undo/later-decision-depends",
                "Something decided later depends on it. Undo that first, or both together."
            );

    /// <summary>Whether an event speaks of a thing, by its id, anywhere in it.</summary>
    public static bool Names(object data, Guid thing) =>
        data.GetType()
            .GetProperties(
                System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance
            )
            .Any(property =>
                property.GetValue(data) switch
                {
                    Guid id => id == thing,
                    Words or string or null => false,
                    IEnumerable<Guid> ids => ids.Contains(thing),
                    IEnumerable many => many.Cast<object>().Any(item => Names(item, thing)),
                    var one
                        when one.GetType().Assembly == typeof(UndoRules).Assembly
                            && one.GetType().IsClass => Names(one, thing),
                    _ => false,
                }
            );
}
