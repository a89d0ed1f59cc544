using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Studies;

namespace PeerEvents.Domain.Undo;

/// <summary>
/// Undo acts by compensating events: those named, or all that were done by somebody, in a stretch of
/// time, to one thing; with nothing said, the last act of whoever asks.
/// </summary>
/// <param name="Acts">The acts, by what the trail calls their batch.</param>
/// <param name="By">Only what this person did.</param>
/// <param name="Since">Only what happened from then on.</param>
/// <param name="Until">Only what happened before then.</param>
/// <param name="Thing">Only what names this code, theme, excerpt, source or other thing.</param>
/// <param name="Reason">Why.</param>
public sealed record UndoActs(
    IReadOnlyList<Guid>? Acts = null,
    Guid? By = null,
    DateTimeOffset? Since = null,
    DateTimeOffset? Until = null,
    Guid? Thing = null,
    string? Reason = null
)
{
    /// <summary>Works out, from the whole record, what takes the acts back.</summary>
    public static StreamDecision Plan(
        UndoActs command,
        IReadOnlyList<PastEntry> record,
        Guid person,
        Role role
    )
    {
        var acts = Chosen(command, record, person);
        if (FreeText.ProblemWithNote(command.Reason) is { } unusable)
        {
            return unusable;
        }

        if (acts.Count == 0)
        {
            return UndoRules.Nothing;
        }

        var entries = record.Where(entry => acts.Contains(entry.Act)).Reverse().ToList();
        return role.May(Right.Lead) ? Undo(command, record, entries)
            : entries.Any(entry => entry.Person != person) ? UndoRules.NotYours
            : entries.Any(entry => UndoRules.IsForTheLead(entry.Data)) ? RoleRights.NotAllowed
            : Undo(command, record, entries);
    }

    private static StreamDecision Undo(
        UndoActs command,
        IReadOnlyList<PastEntry> record,
        List<PastEntry> entries
    )
    {
        var (before, now) = Fold(record, [.. entries.Select(entry => entry.Moment)]);
        var study = now.Study!.Id;
        var facts = new List<StreamFact>
        {
            new(
                typeof(Study),
                study,
                new ActsUndone(
                    [.. entries.Select(entry => entry.Act).Distinct()],
                    entries.Count,
                    Words.OfOptional(command.Reason)
                )
            ),
        };
        foreach (var entry in entries)
        {
            var (takeBack, refusal) = Inverse.Of(entry, before[entry.Moment], now, record);
            if (refusal is not null)
            {
                return refusal;
            }

            foreach (var fact in takeBack)
            {
                now = now.Evolve(fact.Stream, fact.Fact);
                facts.Add(fact);
            }
        }

        return new StreamDecision(facts, null);
    }

    private static HashSet<Guid> Chosen(
        UndoActs command,
        IReadOnlyList<PastEntry> record,
        Guid person
    )
    {
        var isLast = command is { Acts: null, By: null, Since: null, Until: null, Thing: null };
        return isLast
            ? [.. record.Where(entry => entry.Person == person).TakeLast(1).Select(e => e.Act)]
            :
            [
                .. record
                    .Where(entry => command.Acts is not { } acts || acts.Contains(entry.Act))
                    .Where(entry => command.By is not { } by || entry.Person == by)
                    .Where(entry => command.Since is not { } since || entry.HappenedAt >= since)
                    .Where(entry => command.Until is not { } until || entry.HappenedAt < until)
                    .Where(entry =>
                        command.Thing is not { } thing || UndoRules.Names(entry.Data, thing)
                    )
                    .Select(entry => entry.Act),
            ];
    }

    private static (Dictionary<long, StudyState> Before, StudyState Now) Fold(
        IReadOnlyList<PastEntry> record,
        HashSet<long> wanted
    )
    {
        var before = new Dictionary<long, StudyState>();
        var state = StudyState.Empty;
        foreach (var entry in record)
        {
            if (wanted.Contains(entry.Moment))
            {
                before[entry.Moment] = state;
            }

            state = state.Evolve(entry.Stream, entry.Data);
        }

        return (before, state);
    }
}
