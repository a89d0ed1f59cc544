using System.Globalization;
using PeerEvents.Domain;
using PeerEvents.Domain.Coding;

namespace PeerEvents.Projections.Audit.Questions;

/// <summary>How cells of an answer are written.</summary>
internal static class Cells
{
    private const string Withdrawn = "(withdrawn)";

    /// <summary>With what stands for withdrawn words in the language of the answer.</summary>
    public static IReadOnlyList<string> In(AuditRecord record, IReadOnlyList<string> cells) =>
        [.. cells.Select(cell => cell == Withdrawn ? record.Word(cell) : cell)];

    public static IReadOnlyList<string> Row(params IReadOnlyList<object?> cells) =>
        [.. cells.Select(Cell)];

    /// <summary>The moment, when it happened, and who decided it.</summary>
    public static object?[] Head(AuditRecord record, RecordedEntry entry) =>
        [entry.Moment, When(entry.Stored.HappenedAt), Who(record, entry)];

    public static string Who(AuditRecord record, RecordedEntry entry) =>
        entry.Person is { } person
            ? (record.Names.Person(person) ?? record.Word("somebody"))
            : record.Word("somebody");

    public static string When(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public static string Text(Words? words) => words is null ? "" : words.Text ?? Withdrawn;

    public static string Reason(RecordedEntry entry) => Text(Reasons.Of(entry.Data));

    public static string Range(AuditRecord record, Excerpt excerpt) =>
        excerpt.Anchor.Range is { } range
            ? $"{range.Start}–{range.End}"
            : record.Word("the whole source");

    public static string Days(AuditRecord record, TimeSpan gap) =>
        gap.TotalDays >= 1
            ? record.Say($"{gap.TotalDays:0.#} days")
            : record.Say($"{gap.TotalHours:0.#} hours");

    public static string Share(double share) => share.ToString("0 %", CultureInfo.InvariantCulture);

    /// <summary>An entry as it is told in the trail.</summary>
    public static string Sentence(AuditRecord record, RecordedEntry entry) =>
        $"{Who(record, entry)} {AuditSentences.Tell(entry.Data, record.Names)!.Sentence}";

    private static string Cell(object? value) =>
        value switch
        {
            null => "",
            string text => text,
            Words words => Text(words),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };
}
