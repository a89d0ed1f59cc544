using PeerEvents.Projections.Audit.Questions;

namespace PeerEvents.Projections.Tests.Audit.Questions;

/// <summary>Asks a question of the small record.</summary>
internal static class Asked
{
    public static IReadOnlyList<IReadOnlyList<string>> Of(
        string question,
        AskedOf? asked = null,
        int? at = null
    )
    {
        var record = at is { } moment ? SmallRecord.UpTo(moment) : SmallRecord.All;
        var (answer, refusal) = AuditQuestions.Find(question)!.Ask(record, asked ?? new AskedOf());
        refusal.ShouldBeNull();
        answer!.Moment.ShouldBe(record.Last);
        answer.Rows.ShouldAllBe(row => row.Cells.Count == answer.Columns.Count);
        return [.. answer.Rows.Select(row => row.Cells)];
    }

    public static string[] Head(int moment, string by = "Ana") =>
        [$"{moment}", $"2024-01-01 {moment / 60:00}:{moment % 60:00}", by];
}
