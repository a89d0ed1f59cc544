using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Themes;
using static PeerEvents.Projections.Audit.Questions.Cells;
using Rows = System.Collections.Generic.IEnumerable<System.Collections.Generic.IReadOnlyList<string>>;

namespace PeerEvents.Projections.Audit.Questions;

/// <summary>What an auditor asks of how themes were developed.</summary>
internal static class ThemeStoryQuestions
{
    /// <summary>AQ28.</summary>
    public static Rows ContraryCases(AuditRecord record, AskedOf asked)
    {
        foreach (var (entry, noted) in record.Of<ContraryCaseNoted>())
        {
            var later = record
                .Entries.Skip((int)entry.Moment)
                .FirstOrDefault(e =>
                    e.Data
                        is ThemeReviewed
                            or ThemeSplit
                            or ThemesMerged
                            or ThemeDiscarded
                            or ThemeFinalised
                    && IsAbout(e.Data, noted.ThemeId)
                );
            yield return Row([
                .. Head(record, entry),
                record.Names.Plain(noted.ThemeId),
                record.Names.Plain(noted.SourceId),
                noted.ExcerptId,
                Reason(entry),
                later is null ? "" : Sentence(record, later),
            ]);
        }
    }

    /// <summary>AQ29.</summary>
    public static Rows GivenUp(AuditRecord record, AskedOf asked)
    {
        foreach (var entry in record.Entries)
        {
            var (themes, how) = entry.Data switch
            {
                ThemeDiscarded e => ((IReadOnlyList<Guid>)[e.ThemeId], "discarded"),
                ThemeParked e => ([e.ThemeId], "parked"),
                ThemeDemoted e => ([e.ThemeId], "given back to a code"),
                ThemesMerged e => (e.From, "merged"),
                _ => ([], ""),
            };
            foreach (var id in themes)
            {
                var before = record.StateAt(entry.Moment - 1);
                var theme = before.Map.Find(id)!;
                yield return Row([
                    .. Head(record, entry),
                    theme.Name,
                    record.Word(how),
                    AuditRecord.Behind(before, theme).Count,
                    Reason(entry),
                    record.Now.Map.Find(id)!.InUse() ? record.Word("taken up again") : "",
                ]);
            }
        }
    }

    /// <summary>AQ30.</summary>
    public static Rows Evolved(AuditRecord record, AskedOf asked)
    {
        foreach (var entry in record.Entries)
        {
            (string What, string From, string To)? change = entry.Data switch
            {
                ThemeProposed e when e.ThemeId == asked.Theme => ("proposed", "", Text(e.Name)),
                CodePromotedToTheme e when e.ThemeId == asked.Theme => (
                    "made of a code",
                    record.Names.Plain(e.CodeId),
                    Text(e.Name)
                ),
                ThemeRenamed e when e.ThemeId == asked.Theme => ("name", Text(e.From), Text(e.To)),
                CentralConceptStated e when e.ThemeId == asked.Theme => (
                    "central organising concept",
                    Text(e.From),
                    Text(e.To)
                ),
                ThemeBoundaryDrawn e when e.ThemeId == asked.Theme => (
                    "boundary",
                    Text(e.From),
                    Text(e.To)
                ),
                ThemeFinalised e when e.ThemeId == asked.Theme => ("finalised", "", ""),
                ThemeReopened e when e.ThemeId == asked.Theme => ("reopened", "", ""),
                _ => null,
            };
            if (change is var (what, from, to))
            {
                yield return Row([
                    .. Head(record, entry),
                    record.Word(what),
                    from,
                    to,
                    Reason(entry),
                ]);
            }
        }
    }

    /// <summary>AQ31.</summary>
    public static Rows ReturnedToData(AuditRecord record, AskedOf asked)
    {
        var reviews = record.Of<ThemeReviewed>().ToList();
        for (var i = 0; i < reviews.Count; i++)
        {
            var (entry, review) = reviews[i];
            var until = i + 1 < reviews.Count ? reviews[i + 1].Entry.Moment : record.Last + 1;
            var since = record
                .Entries.Skip((int)entry.Moment)
                .TakeWhile(e => e.Moment < until)
                .ToList();
            yield return Row([
                .. Head(record, entry),
                record.Names.Plain(review.ThemeId),
                review.Against == ReviewedAgainst.Excerpts ? "1" : "2",
                review.Finding,
                since.Count(e => e.Data is ExcerptCoded or CodingMovedToCode or CodingWithdrawn),
                since.Count(e => e.Data is SegmentReadWithoutCoding or TranscriptVerified),
            ]);
        }
    }

    private static bool IsAbout(object data, Guid theme) =>
        data switch
        {
            ThemeReviewed e => e.ThemeId == theme,
            ThemeSplit e => e.ThemeId == theme,
            ThemesMerged e => e.Into == theme || e.From.Contains(theme),
            ThemeDiscarded e => e.ThemeId == theme,
            ThemeFinalised e => e.ThemeId == theme,
            _ => false,
        };
}
