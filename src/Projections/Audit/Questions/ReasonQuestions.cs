using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Theory;
using static PeerEvents.Projections.Audit.Questions.Cells;
using Rows = System.Collections.Generic.IEnumerable<System.Collections.Generic.IReadOnlyList<string>>;

namespace PeerEvents.Projections.Audit.Questions;

/// <summary>What an auditor asks of reasons, times and what was meant beforehand.</summary>
internal static class ReasonQuestions
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromHours(1);

    /// <summary>AQ19.</summary>
    public static Rows CameFrom(AuditRecord record, AskedOf asked) =>
        record
            .Entries.Where(entry =>
                Guid.TryParse(entry.Stored.Causation, out var cause) && cause == asked.Meeting
            )
            .Select(entry => Row([.. Head(record, entry), Sentence(record, entry), Reason(entry)]));

    /// <summary>AQ20: the kinds of decisions that can carry a reason, those asked for one first.</summary>
    public static Rows WithoutReason(AuditRecord record, AskedOf asked) =>
        record
            .Entries.Where(entry => entry.Data.GetType().GetProperty("Reason") is not null)
            .Where(entry => entry.Data is not ReasonGiven)
            .GroupBy(entry => entry.Stored.Name)
            .Select(group => (group, Without: group.Where(e => IsWithout(record, e)).ToList()))
            .OrderByDescending(one => OwedReason.IsAsked(one.group.First().Data))
            .ThenBy(one => one.group.Key, StringComparer.Ordinal)
            .Select(one =>
                Row(
                    one.group.Key,
                    record.Word(OwedReason.IsAsked(one.group.First().Data) ? "asked" : "not asked"),
                    one.group.Count(),
                    one.Without.Count,
                    Share((double)one.Without.Count / one.group.Count()),
                    OwedReason.IsAsked(one.group.First().Data)
                        ? string.Join(" ", one.Without.Select(entry => entry.Moment))
                        : ""
                )
            );

    /// <summary>AQ21.</summary>
    public static Rows LaterReasons(AuditRecord record, AskedOf asked)
    {
        foreach (var (entry, given) in record.Of<ReasonGiven>())
        {
            var act = record.Entries.First(e => e.Stored.EventId == given.EventId);
            yield return Row(
                act.Moment,
                Sentence(record, act),
                When(act.Stored.HappenedAt),
                entry.Moment,
                When(entry.Stored.HappenedAt),
                Days(record, entry.Stored.HappenedAt - act.Stored.HappenedAt),
                given.Reason
            );
        }
    }

    /// <summary>AQ22.</summary>
    public static Rows BackDated(AuditRecord record, AskedOf asked) =>
        record
            .Entries.Where(entry => entry.Stored.RecordedAt - entry.Stored.HappenedAt > Tolerance)
            .Select(entry =>
                Row([
                    .. Head(record, entry),
                    When(entry.Stored.RecordedAt),
                    Days(record, entry.Stored.RecordedAt - entry.Stored.HappenedAt),
                    entry.Stored.Header(Domain.EventHeaders.ActorKind),
                    Sentence(record, entry),
                ])
            );

    /// <summary>AQ23: what was said before the first coding, where there is one.</summary>
    public static Rows ExpectedBeforehand(AuditRecord record, AskedOf asked)
    {
        foreach (var entry in record.Entries.TakeWhile(e => e.Data is not ExcerptCoded))
        {
            var (what, text) = entry.Data switch
            {
                PositionalityStated e => ("positionality", Text(e.To)),
                ExpectationNoted e => ("expectation", Text(e.Expectation)),
                CodeCreated { Origin: CodeOrigin.Theory } e => ("code from theory", Text(e.Name)),
                PropositionAdded e => (
                    "proposition",
                    TheorySentences.Text(e.Statement, record.Names)
                ),
                RivalProposed e => ("rival", TheorySentences.Text(e.Statement, record.Names)),
                _ => ("", ""),
            };
            if (what != "")
            {
                yield return Row([.. Head(record, entry), record.Word(what), text]);
            }
        }
    }

    /// <summary>AQ24: each version, and how many codings were made under it.</summary>
    public static Rows QuestionAndStance(AuditRecord record, AskedOf asked)
    {
        var changes = record
            .Entries.Select(entry =>
                (
                    Entry: entry,
                    Change: entry.Data switch
                    {
                        QuestionStated e => ("research question", "", Text(e.Question)),
                        QuestionRevised e => ("research question", Text(e.From), Text(e.To)),
                        StanceDeclared e => ("stance", Text(e.From), Text(e.To)),
                        ApproachChosen e => (
                            "approach",
                            e.From is { } from ? record.Word(from.ToString()) : "",
                            record.Word(e.To.ToString())
                        ),
                        _ => ((string What, string From, string To)?)null,
                    }
                )
            )
            .Where(one => one.Change is not null)
            .ToList();
        foreach (var (entry, change) in changes)
        {
            var next = changes
                .Where(other => other.Entry.Moment > entry.Moment)
                .FirstOrDefault(other => other.Change!.Value.What == change!.Value.What);
            var until = next.Entry?.Moment ?? record.Last + 1;
            yield return Row([
                .. Head(record, entry),
                record.Word(change!.Value.What),
                change.Value.From,
                change.Value.To,
                Reason(entry),
                record
                    .Entries.Skip((int)entry.Moment)
                    .TakeWhile(e => e.Moment < until)
                    .Count(e => e.Data is ExcerptCoded),
            ]);
        }
    }

    /// <summary>AQ32: by analyst and phase, in the order they were declared.</summary>
    public static Rows Phases(AuditRecord record, AskedOf asked)
    {
        var entered = record.Of<PhaseEntered>().ToList();
        for (var i = 0; i < entered.Count; i++)
        {
            var (entry, phase) = entered[i];
            var next = entered.Skip(i + 1).FirstOrDefault(e => e.Data.PersonId == phase.PersonId);
            yield return Row([
                .. Head(record, entry),
                record.Word(phase.To.ToString()),
                next.Entry is null ? "" : When(next.Entry.Stored.HappenedAt),
                phase.From > phase.To ? record.Word("a return") : "",
                Reason(entry),
            ]);
        }
    }

    private static bool IsWithout(AuditRecord record, RecordedEntry entry) =>
        Reasons.Of(entry.Data) is null
        && !(record.Now.Study?.ReasonsGiven.Contains(entry.Stored.EventId) ?? false);
}
