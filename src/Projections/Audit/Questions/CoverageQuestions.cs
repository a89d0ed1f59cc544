using PeerEvents.Domain;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Sources;
using static PeerEvents.Projections.Audit.Questions.Cells;
using Rows = System.Collections.Generic.IEnumerable<System.Collections.Generic.IReadOnlyList<string>>;

namespace PeerEvents.Projections.Audit.Questions;

/// <summary>What an auditor asks of how the material was attended to.</summary>
internal static class CoverageQuestions
{
    // What lies between two passages side by side is a blank, not something that was said.
    private const int Blank = 1;

    /// <summary>AQ12: what participants said that no coding lies on.</summary>
    public static Rows NeverCoded(AuditRecord record, AskedOf asked)
    {
        var source = record.Now.Sources.GetValueOrDefault(asked.Source!.Value);
        if (source?.Newest() is not { } text)
        {
            yield break;
        }

        var read = record
            .Of<SegmentReadWithoutCoding>()
            .Where(e => e.Data.SourceId == source.Id && e.Data.SourceVersion == text.Version)
            .Select(e => e.Data.Range)
            .ToList();
        var coded = Coded(record, source.Id);
        foreach (var said in Said(record, text))
        {
            foreach (var gap in Without(said, coded).Where(gap => gap.Length() > Blank))
            {
                yield return Row(
                    gap.Start,
                    gap.End,
                    record.Word(
                        read.Any(range => range.Overlaps(gap)) ? "read and left" : "never coded"
                    )
                );
            }
        }
    }

    /// <summary>AQ13: attention per source, in the order the sources came.</summary>
    public static Rows Attention(AuditRecord record, AskedOf asked)
    {
        foreach (var (_, registered) in record.Of<SourceRegistered>())
        {
            var source = record.Now.Sources[registered.SourceId];
            var codings = record
                .Entries.Where(e => e.Data is ExcerptCoded coded && coded.SourceId == source.Id)
                .ToList();
            var said = source.Newest() is { } text ? Said(record, text).ToList() : [];
            var length = said.Sum(range => range.Length());
            var left = said.Sum(range =>
                Without(range, Coded(record, source.Id)).Sum(gap => gap.Length())
            );
            yield return Row(
                source.Title,
                length == 0 ? "" : Share((double)(length - left) / length),
                record
                    .Now.Excerpts.Values.Where(e => e.SourceId == source.Id)
                    .Sum(e => e.Codings.Count),
                codings.Select(entry => entry.Person).Distinct().Count(),
                codings.Count == 0 ? "" : When(codings[0].Stored.HappenedAt),
                codings.Count == 0 ? "" : When(codings[^1].Stored.HappenedAt)
            );
        }
    }

    /// <summary>AQ15: who coded each source; how much is nobody's to add up.</summary>
    public static Rows WhoCoded(AuditRecord record, AskedOf asked) =>
        record
            .Entries.Where(entry => entry.Data is ExcerptCoded)
            .GroupBy(entry => ((ExcerptCoded)entry.Data).SourceId)
            .Select(group =>
                Row(
                    record.Names.Plain(group.Key),
                    string.Join(
                        ", ",
                        group
                            .Select(entry =>
                                $"{Who(record, entry)} ({entry.Stored.Header(EventHeaders.Role)})"
                            )
                            .Distinct()
                    ),
                    RoundQuestions.Visibility(record, group.Key)
                )
            );

    /// <summary>AQ33.</summary>
    public static Rows Reanchored(AuditRecord record, AskedOf asked)
    {
        foreach (var entry in record.Entries)
        {
            if (entry.Data is ExcerptReanchored moved)
            {
                yield return Row([
                    .. Head(record, entry),
                    record.Names.Plain(moved.SourceId),
                    moved.ExcerptId,
                    moved.FromVersion,
                    moved.ToVersion,
                    record.Word(
                        moved.TextChanged ? "its words were corrected"
                        : moved.From == moved.To ? "kept"
                        : "moved"
                    ),
                ]);
            }
            else if (entry.Data is ExcerptOrphaned lost)
            {
                yield return Row([
                    .. Head(record, entry),
                    record.Names.Plain(lost.SourceId),
                    lost.ExcerptId,
                    lost.FromVersion,
                    lost.ToVersion,
                    record.Word("lost"),
                ]);
            }
        }
    }

    /// <summary>AQ35.</summary>
    public static Rows Withdrawn(AuditRecord record, AskedOf asked)
    {
        foreach (var (entry, withdrawn) in record.Of<SourceWithdrawn>())
        {
            var before = record
                .StateAt(entry.Moment - 1)
                .Excerpts.Values.Where(e => e.SourceId == withdrawn.SourceId && !e.IsWithdrawn)
                .ToList();
            yield return Row([
                .. Head(record, entry),
                record.Names.Plain(withdrawn.SourceId),
                before.Count,
                before.Sum(excerpt => excerpt.Codings.Count),
                Reason(entry),
            ]);
        }
    }

    /// <summary>AQ40.</summary>
    public static Rows GuideByInterview(AuditRecord record, AskedOf asked) =>
        record
            .Entries.Where(entry =>
                entry.Data
                    is Domain.Studies.InterviewConducted
                        or Domain.Studies.GuideDrafted
                        or Domain.Studies.GuideRevised
            )
            .Select(entry =>
                Row([
                    .. Head(record, entry),
                    entry.Data switch
                    {
                        Domain.Studies.InterviewConducted e => record.Say(
                            $"interview with {string.Join(", ", e.Participants.Select(record.Names.Plain))}"
                        ),
                        Domain.Studies.GuideDrafted => record.Word("guide drafted"),
                        _ => record.Word("guide revised"),
                    },
                    entry.Data switch
                    {
                        Domain.Studies.InterviewConducted e => e.GuideVersion,
                        Domain.Studies.GuideDrafted e => e.GuideVersion,
                        var e => ((Domain.Studies.GuideRevised)e).GuideVersion,
                    },
                    Reason(entry),
                ])
            );

    private static IEnumerable<TextRange> Said(AuditRecord record, SourceVersion text)
    {
        var turns = record.Now.Turns[text.TextId];
        return turns.Count == 0
            ? [new TextRange(0, text.Length)]
            : turns.Where(turn => turn.Speaker == Speaker.Participant).Select(turn => turn.Words);
    }

    private static List<TextRange> Coded(AuditRecord record, Guid source) =>
        [
            .. record
                .Now.Excerpts.Values.Where(e => e.SourceId == source && !e.IsOrphaned)
                .SelectMany(excerpt => excerpt.Codings)
                .Select(coding => coding.Anchor.Range)
                .OfType<TextRange>()
                .OrderBy(range => range.Start),
        ];

    private static IEnumerable<TextRange> Without(TextRange range, List<TextRange> coded)
    {
        var at = range.Start;
        foreach (var one in coded.Where(one => one.Overlaps(range)))
        {
            if (one.Start > at)
            {
                yield return new TextRange(at, one.Start);
            }

            at = Math.Max(at, one.End);
        }

        if (at < range.End)
        {
            yield return new TextRange(at, range.End);
        }
    }
}
