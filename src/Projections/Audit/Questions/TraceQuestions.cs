using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Report;
using PeerEvents.Domain.Themes;
using static PeerEvents.Projections.Audit.Questions.Cells;
using Rows = System.Collections.Generic.IEnumerable<System.Collections.Generic.IReadOnlyList<string>>;

namespace PeerEvents.Projections.Audit.Questions;

/// <summary>From a claim back to what was said, and from what was said forward to the report.</summary>
internal static class TraceQuestions
{
    /// <summary>AQ10.</summary>
    public static Rows Back(AuditRecord record, AskedOf asked)
    {
        var state = record.Now;
        if (state.Report?.Finding(asked.Finding!.Value) is not { } finding)
        {
            yield break;
        }

        var quoted = state
            .Report.Quotations.Where(q => q.FindingId == finding.Id && !q.IsWithdrawn)
            .ToDictionary(q => q.ExcerptId);
        var theme = finding.ThemeId is { } id ? state.Map.Find(id) : null;
        var behind = theme is null ? [] : AuditRecord.Behind(state, theme);
        foreach (
            var excerpt in behind
                .Concat(quoted.Keys.Select(e => state.Excerpts[e]))
                .DistinctBy(excerpt => excerpt.Id)
                .OrderByDescending(excerpt => quoted.ContainsKey(excerpt.Id))
                .ThenBy(excerpt => excerpt.Id)
        )
        {
            yield return Row(
                finding.Claim,
                theme is null ? "" : Text(theme.Name),
                string.Join(", ", CodesOn(record, excerpt)),
                excerpt.Id,
                record.Names.Plain(excerpt.SourceId),
                excerpt.SourceVersion,
                Range(record, excerpt),
                quoted.ContainsKey(excerpt.Id) ? record.Word("quoted") : ""
            );
        }
    }

    /// <summary>AQ11.</summary>
    public static Rows Forward(AuditRecord record, AskedOf asked)
    {
        var state = record.Now;
        var at = asked.Position!.Value;
        foreach (
            var excerpt in state.Excerpts.Values.Where(excerpt =>
                excerpt.SourceId == asked.Source
                && !excerpt.IsWithdrawn
                && excerpt.Anchor.Range is { } range
                && Turn(state, asked.Source!.Value, at).Overlaps(range)
            )
        )
        {
            var themes = AuditRecord.InFrontOf(state, excerpt);
            yield return Row(
                excerpt.Id,
                Range(record, excerpt),
                string.Join(", ", CodesOn(record, excerpt)),
                string.Join(", ", themes.Select(theme => Text(theme.Name))),
                string.Join(", ", Findings(state, excerpt, themes).Select(f => Text(f.Claim)))
            );
        }
    }

    /// <summary>AQ36.</summary>
    public static Rows LostEvidence(AuditRecord record, AskedOf asked)
    {
        var state = record.Now;
        foreach (var finding in state.Report?.Findings.Where(f => !f.IsWithdrawn) ?? [])
        {
            var quoted = state.Report!.Quotations.Where(q => q.FindingId == finding.Id).ToList();
            var gone = quoted.Where(q => state.Excerpts[q.ExcerptId].IsWithdrawn).ToList();
            if (gone.Count > 0)
            {
                yield return Row(
                    finding.Claim,
                    quoted.Count,
                    quoted.Count - gone.Count,
                    string.Join(", ", gone.Select(q => record.Names.Plain(q.SourceId)).Distinct())
                );
            }
        }
    }

    /// <summary>AQ47.</summary>
    public static Rows Quoted(AuditRecord record, AskedOf asked)
    {
        var report = record.Now.Report;
        var perPerson = (report?.Quotations ?? [])
            .Where(q => !q.IsWithdrawn)
            .GroupBy(q => q.ParticipantId)
            .ToDictionary(group => group.Key ?? Guid.Empty, group => group.Count());
        foreach (
            var quoted in (report?.Quotations ?? []).OrderBy(
                q => ShortName(record, q),
                StringComparer.Ordinal
            )
        )
        {
            yield return Row(
                ShortName(record, quoted),
                report!.Finding(quoted.FindingId)!.Claim,
                record.Names.Plain(quoted.SourceId),
                quoted.ExcerptId,
                quoted.IsWithdrawn ? record.Word("withdrawn")
                    : quoted.ReleasedBy is null ? ""
                    : record.Word("released"),
                quoted.IsWithdrawn ? "" : perPerson[quoted.ParticipantId ?? Guid.Empty]
            );
        }
    }

    private static string ShortName(AuditRecord record, Quotation quoted) =>
        $"{(quoted.ParticipantId is { } person ? record.Names.Plain(person) : "?")}:{quoted.Number}";

    private static IEnumerable<string> CodesOn(AuditRecord record, Excerpt excerpt) =>
        excerpt.Codings.Select(coding => record.Names.Plain(coding.CodeId)).Distinct();

    private static Domain.TextRange Turn(StudyState state, Guid source, int at) =>
        state.Sources[source].Newest() is { } text
        && state.Turns[text.TextId].FirstOrDefault(t => t.Extent.Start <= at && at < t.Extent.End)
            is { } turn
            ? turn.Extent
            : new Domain.TextRange(at, at + 1);

    private static IEnumerable<Finding> Findings(
        StudyState state,
        Excerpt excerpt,
        IReadOnlyList<Theme> themes
    ) =>
        (state.Report?.Findings ?? []).Where(finding =>
            !finding.IsWithdrawn
            && (
                themes.Any(theme => theme.Id == finding.ThemeId)
                || state.Report!.Quotations.Any(q =>
                    q.FindingId == finding.Id && q.ExcerptId == excerpt.Id && !q.IsWithdrawn
                )
            )
        );
}
