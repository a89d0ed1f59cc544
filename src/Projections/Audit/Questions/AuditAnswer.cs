namespace PeerEvents.Projections.Audit.Questions;

/// <summary>The answer to one of the auditor's forty-eight questions, as a table.</summary>
/// <param name="Question">Its id, AQ01 to AQ48.</param>
/// <param name="Asks">What it asks.</param>
/// <param name="Moment">The moment the answer is as of.</param>
/// <param name="Columns">What the columns are.</param>
/// <param name="Rows">The rows; every row has a value, empty where there is none, for each column.</param>
/// <param name="NotRecorded">What belongs to the answer and is not recorded here yet.</param>
public sealed record AuditAnswer(
    string Question,
    string Asks,
    long Moment,
    IReadOnlyList<string> Columns,
    IReadOnlyList<AnswerRow> Rows,
    string? NotRecorded
);

/// <summary>One row, a cell for each column.</summary>
public sealed record AnswerRow(IReadOnlyList<string> Cells);
