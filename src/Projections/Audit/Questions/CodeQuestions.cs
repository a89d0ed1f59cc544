using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Memos;
using PeerEvents.Projections.Codebook;
using static PeerEvents.Projections.Audit.Questions.Cells;
using Rows = System.Collections.Generic.IEnumerable<System.Collections.Generic.IReadOnlyList<string>>;

namespace PeerEvents.Projections.Audit.Questions;

/// <summary>What an auditor asks of a code, and of the codebook.</summary>
internal static class CodeQuestions
{
    /// <summary>AQ01.</summary>
    public static Rows FirstAppeared(AuditRecord record, AskedOf asked)
    {
        var code = asked.Code!.Value;
        if (record.Entries.FirstOrDefault(e => Makes(e.Data, code)) is { } made)
        {
            yield return Row([
                .. Head(record, made),
                record.Word("made"),
                "",
                Reason(made),
                made.Stored.EventId,
            ]);
        }

        if (
            record.Of<ExcerptCoded>().FirstOrDefault(e => e.Data.CodeId == code) is
            { Data: { } coded } first
        )
        {
            yield return Row([
                .. Head(record, first.Entry),
                record.Word("first coding"),
                $"{record.Names.Plain(coded.SourceId)} {coded.Anchor.Range?.Start}–{coded.Anchor.Range?.End}",
                Reason(first.Entry),
                first.Entry.Stored.EventId,
            ]);
        }

        foreach (var (entry, _) in record.Of<MemoWritten>().Where(e => e.Data.About.Id == code))
        {
            yield return Row([
                .. Head(record, entry),
                record.Word("memo"),
                "",
                "",
                entry.Stored.EventId,
            ]);
        }
    }

    /// <summary>AQ02.</summary>
    public static Rows Definitions(AuditRecord record, AskedOf asked)
    {
        Domain.Words? before = null;
        foreach (var entry in record.Entries)
        {
            var (isOne, definition) = entry.Data switch
            {
                CodeCreated e when e.CodeId == asked.Code => (
                    e.Definition is not null,
                    e.Definition
                ),
                CodeSplit e => (
                    e.Into.Any(part => part.CodeId == asked.Code && part.Definition is not null),
                    e.Into.FirstOrDefault(part => part.CodeId == asked.Code)?.Definition
                ),
                CodeRedefined e when e.CodeId == asked.Code => (true, e.To),
                _ => (false, null),
            };
            if (isOne)
            {
                yield return Row([
                    .. Head(record, entry),
                    definition,
                    before is null
                        ? ""
                        : WordDiff.Line(WordDiff.Of(Text(before), Text(definition))),
                    Reason(entry),
                ]);
                before = definition;
            }
        }
    }

    /// <summary>AQ03.</summary>
    public static Rows KnownAs(AuditRecord record, AskedOf asked)
    {
        var family = CodeFamily.Of(record, asked.Code!.Value);
        foreach (var entry in record.Entries)
        {
            foreach (var (code, name, how) in Naming(entry.Data))
            {
                if (family.Contains(code))
                {
                    yield return Row([
                        .. Head(record, entry),
                        name,
                        record.Word(how),
                        Reason(entry),
                    ]);
                }
            }
        }
    }

    /// <summary>AQ04.</summary>
    public static Rows WhereCodingsWent(AuditRecord record, AskedOf asked)
    {
        var family = CodeFamily.Of(record, asked.Code!.Value);
        foreach (var entry in record.Entries)
        {
            if (entry.Data is CodesMerged merged && family.Contains(merged.Into))
            {
                var before = record.StateAt(entry.Moment - 1);
                var absorbed = merged.Absorbed.ToDictionary(one => one.CodingId, one => one.By);
                foreach (
                    var coding in before
                        .Excerpts.Values.SelectMany(excerpt => excerpt.Codings)
                        .Where(coding => merged.From.Contains(coding.CodeId))
                )
                {
                    yield return Row([
                        .. Head(record, entry),
                        record.Word("merge"),
                        coding.CodingId,
                        record.Names.Plain(coding.CodeId),
                        record.Names.Plain(merged.Into)
                            + (
                                absorbed.ContainsKey(coding.CodingId)
                                    ? record.Word(", absorbed")
                                    : ""
                            ),
                        Reason(entry),
                    ]);
                }
            }
            else if (
                entry.Data is CodeSplit split
                && split.Into.Any(part => family.Contains(part.CodeId))
            )
            {
                foreach (var coding in split.Codings)
                {
                    yield return Row([
                        .. Head(record, entry),
                        record.Word("split"),
                        coding.CodingId,
                        record.Names.Plain(split.CodeId),
                        record.Names.Plain(coding.To),
                        Reason(entry),
                    ]);
                }
            }
        }
    }

    /// <summary>AQ08.</summary>
    public static Rows WholeCodebook(AuditRecord record, AskedOf asked)
    {
        var counts = record
            .Now.Excerpts.Values.SelectMany(excerpt => excerpt.Codings)
            .GroupBy(coding => coding.CodeId)
            .ToDictionary(group => group.Key, group => group.LongCount());
        return CodebookView
            .Of(record.Now.Tree, counts)
            .Select(row => Row(row.Code, row.Definition, row.Codings));
    }

    /// <summary>AQ25.</summary>
    public static Rows Origins(AuditRecord record, AskedOf asked)
    {
        var codes = record.Now.Tree.Codes.ToLookup(code => code.Origin);
        var codings = record
            .Now.Excerpts.Values.SelectMany(excerpt =>
                excerpt.Codings.Select(coding => excerpt.CharacterisationOf(coding.CodingId).Origin)
            )
            .ToLookup(origin => origin);
        return Enum.GetValues<CodeOrigin>()
            .Cast<CodeOrigin?>()
            .Append(null)
            .Where(origin =>
                codes.Contains(origin) || (origin is not null && codings.Contains(origin))
            )
            .Select(origin =>
                Row(
                    record.Word(origin?.ToString().ToLowerInvariant() ?? "not said"),
                    codes[origin].Count(),
                    codes[origin].Count(code => code.InUse()),
                    string.Join(", ", codes[origin].Select(code => Text(code.Name))),
                    codings[origin].Count()
                )
            );
    }

    private static bool Makes(object data, Guid code) =>
        data switch
        {
            CodeCreated e => e.CodeId == code,
            CodeSplit e => e.Into.Any(part => part.CodeId == code),
            _ => false,
        };

    private static IEnumerable<(Guid Code, Domain.Words? Name, string How)> Naming(object data) =>
        data switch
        {
            CodeCreated e => [(e.CodeId, e.Name, "made")],
            CodeRenamed e => [(e.CodeId, e.To, "renamed")],
            CodeSplit e => e.Into.Select(part =>
                (part.CodeId, (Domain.Words?)part.Name, "split off")
            ),
            CodesMerged e => [(e.Into, null, "merged")],
            CodeRetired e => [(e.CodeId, null, "retired")],
            CodeRevived e => [(e.CodeId, null, "revived")],
            Domain.Themes.CodePromotedToTheme e => [(e.CodeId, e.Name, "made a theme")],
            _ => [],
        };
}
