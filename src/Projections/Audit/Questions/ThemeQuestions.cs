using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Themes;
using static PeerEvents.Projections.Audit.Questions.Cells;
using Rows = System.Collections.Generic.IEnumerable<System.Collections.Generic.IReadOnlyList<string>>;

namespace PeerEvents.Projections.Audit.Questions;

/// <summary>What an auditor asks of themes and what is in them.</summary>
internal static class ThemeQuestions
{
    /// <summary>AQ05.</summary>
    public static Rows PassedThrough(AuditRecord record, AskedOf asked)
    {
        var open = new Dictionary<Guid, RecordedEntry>();
        foreach (var entry in record.Entries.Where(e => IsOfThemes(e.Data)))
        {
            var themes = Holding(record.StateAt(entry.Moment), asked.Code!.Value);
            foreach (var gone in open.Keys.Except(themes).ToList())
            {
                yield return Interval(record, gone, open[gone], entry);
                open.Remove(gone);
            }

            foreach (var theme in themes.Except(open.Keys))
            {
                open[theme] = entry;
            }
        }

        foreach (var (theme, since) in open)
        {
            yield return Interval(record, theme, since, null);
        }
    }

    /// <summary>AQ06.</summary>
    public static Rows StoodBehind(AuditRecord record, AskedOf asked)
    {
        var before = new HashSet<Guid>();
        foreach (var (stage, moment) in Stages(record, asked.Theme!.Value))
        {
            var state = record.StateAt(moment);
            if (state.Map.Find(asked.Theme.Value) is not { } theme)
            {
                continue;
            }

            var now = AuditRecord.Behind(state, theme).Select(excerpt => excerpt.Id).ToHashSet();
            yield return Row(
                stage,
                moment,
                now.Count,
                now.Except(before).Count(),
                before.Except(now).Count(),
                string.Join(" ", now.Order())
            );
            before = now;
        }
    }

    /// <summary>AQ07.</summary>
    public static Rows NoLongerIn(AuditRecord record, AskedOf asked)
    {
        var before = new HashSet<Guid>();
        foreach (var entry in record.Entries.Where(e => MayMove(e.Data)))
        {
            var state = record.StateAt(entry.Moment);
            var now = state.Map.Find(asked.Theme!.Value) is { } theme
                ? AuditRecord.Behind(state, theme).Select(excerpt => excerpt.Id).ToHashSet()
                : [];
            foreach (var gone in before.Except(now).Order())
            {
                yield return Row([
                    .. Head(record, entry),
                    gone,
                    record.Names.Plain(state.Excerpts[gone].SourceId),
                    Sentence(record, entry),
                    Reason(entry),
                ]);
            }

            before = now;
        }
    }

    /// <summary>AQ09.</summary>
    public static Rows ThematicMap(AuditRecord record, AskedOf asked)
    {
        var then = asked.From is { } from ? record.StateAt(Math.Min(from, record.Last)) : null;
        foreach (var theme in record.Now.Map.Themes)
        {
            var was = then?.Map.Find(theme.Id);
            yield return Row(
                theme.Name,
                record.Word(ThemeSentences.Spelled(theme.Level)),
                theme.ParentId is { } parent ? record.Names.Plain(parent) : "",
                record.Word(theme.Status.ToString().ToLowerInvariant()),
                string.Join(", ", Codes(record.Now, theme)),
                then is null ? ""
                    : was is null ? record.Word("new")
                    : Differences(record, then, was, theme)
            );
        }
    }

    /// <summary>AQ14.</summary>
    public static Rows RestsOn(AuditRecord record, AskedOf asked) =>
        record
            .Now.Map.Themes.Where(theme => theme.InUse())
            .Select(theme =>
            {
                var behind = AuditRecord.Behind(record.Now, theme);
                var people = behind
                    .SelectMany(excerpt =>
                        record.Now.Sources.GetValueOrDefault(excerpt.SourceId)?.Participants ?? []
                    )
                    .GroupBy(person => person)
                    .OrderByDescending(group => group.Count())
                    .ThenBy(group => record.Names.Plain(group.Key), StringComparer.Ordinal)
                    .ToList();
                return Row(
                    theme.Name,
                    behind.Count,
                    people.Count,
                    people.Count == 0 ? "" : Share((double)people[0].Count() / behind.Count),
                    string.Join(
                        ", ",
                        people.Select(p => $"{record.Names.Plain(p.Key)} {p.Count()}")
                    )
                );
            });

    private static IReadOnlyList<string> Interval(
        AuditRecord record,
        Guid theme,
        RecordedEntry from,
        RecordedEntry? to
    ) =>
        Row(
            record.Names.Plain(theme),
            from.Moment,
            When(from.Stored.HappenedAt),
            to?.Moment,
            to is null ? "" : When(to.Stored.HappenedAt),
            to is null ? "" : Sentence(record, to),
            to is null ? "" : Reason(to)
        );

    private static IEnumerable<(string Stage, long Moment)> Stages(AuditRecord record, Guid theme)
    {
        foreach (var entry in record.Entries)
        {
            var stage = entry.Data switch
            {
                ThemeProposed e when e.ThemeId == theme => "proposed",
                CodePromotedToTheme e when e.ThemeId == theme => "made of a code",
                ThemeSplit e when e.Into.Any(part => part.ThemeId == theme) => "split off",
                ThemeReviewed e when e.ThemeId == theme => e.Against == ReviewedAgainst.Excerpts
                    ? "reviewed, level 1"
                    : "reviewed, level 2",
                ThemeFinalised e when e.ThemeId == theme => "finalised",
                _ => null,
            };
            if (stage is not null)
            {
                yield return (record.Word(stage), EndOfBatch(record, entry));
            }
        }

        yield return (record.Word("now"), record.Last);
    }

    // A theme proposed with its codes is proposed once they are in it.
    private static long EndOfBatch(AuditRecord record, RecordedEntry entry) =>
        record
            .Entries.Skip((int)entry.Moment - 1)
            .TakeWhile(e => e.Stored.Correlation == entry.Stored.Correlation)
            .Last()
            .Moment;

    private static HashSet<Guid> Holding(StudyState state, Guid code) =>
        [
            .. state
                .Map.Themes.Where(theme =>
                    theme.InUse()
                    && theme.Codes.Any(id => id == code || state.Tree.Resolve(id)?.Id == code)
                )
                .Select(theme => theme.Id),
        ];

    private static IEnumerable<string> Codes(StudyState state, Theme theme) =>
        theme
            .Codes.Select(id => state.Tree.Resolve(id))
            .OfType<Code>()
            .DistinctBy(code => code.Id)
            .Select(code => Text(code.Name));

    private static string Differences(AuditRecord record, StudyState then, Theme was, Theme theme)
    {
        var (before, after) = (Codes(then, was).ToList(), Codes(record.Now, theme).ToList());
        IEnumerable<string> changes =
        [
            .. was.Name.Equals(theme.Name) ? [] : new[] { record.Say($"was “{Text(was.Name)}”") },
            .. was.Status == theme.Status
                ? []
                : new[]
                {
                    record.Say($"was {record.Word(was.Status.ToString().ToLowerInvariant())}"),
                },
            .. was.ParentId == theme.ParentId ? [] : new[] { record.Word("moved") },
            .. after.Except(before).Select(code => $"+ {code}"),
            .. before.Except(after).Select(code => $"- {code}"),
        ];
        return string.Join("; ", changes);
    }

    private static bool IsOfThemes(object data) =>
        data is CodesMerged || data.GetType().Namespace == typeof(Theme).Namespace;

    private static bool MayMove(object data) =>
        IsOfThemes(data)
        || data
            is CodeSplit
                or Domain.Sources.SourceWithdrawn
                or Domain.Coding.ExcerptCoded
                or Domain.Coding.CodingWithdrawn
                or Domain.Coding.CodingMovedToCode
                or Domain.Coding.ExcerptWithdrawn;
}
