using PeerEvents.Domain;

namespace PeerEvents.Projections.Audit.Questions;

/// <summary>One of the forty-eight questions, and how it is answered.</summary>
/// <param name="Id">AQ01 to AQ48.</param>
/// <param name="Asks">What it asks.</param>
/// <param name="Needs">What it needs to be told.</param>
/// <param name="Columns">What the columns of the answer are.</param>
/// <param name="Answer">Works the rows out from the record alone.</param>
/// <param name="NotRecorded">What belongs to the answer and is not recorded here yet.</param>
public sealed record AuditQuestion(
    string Id,
    string Asks,
    Needs Needs,
    IReadOnlyList<string> Columns,
    Func<AuditRecord, AskedOf, IEnumerable<IReadOnlyList<string>>> Answer,
    string? NotRecorded = null
)
{
    /// <summary>The refusal for a question that there is not.</summary>
    public static Refusal Unknown { get; } =
        new("audit/question-unknown", "The questions are AQ01 to AQ48. Ask for one of them.");

    /// <summary>The answer, or why there is none.</summary>
    public (AuditAnswer? Answer, Refusal? Refusal) Ask(AuditRecord record, AskedOf asked) =>
        Missing(asked) is { } missing
            ? (null, missing)
            : (
                new AuditAnswer(
                    Id,
                    record.Word(Asks),
                    record.Last,
                    [.. Columns.Select(record.Names.Language.Heading)],
                    [
                        .. Answer(record, asked)
                            .Select(cells => new AnswerRow(Cells.In(record, cells))),
                    ],
                    NotRecorded is null ? null : record.Word(NotRecorded)
                ),
                null
            );

    private Refusal? Missing(AskedOf asked) =>
        Needs switch
        {
            Needs.Code when asked.Code is null => Say("a code"),
            Needs.Theme when asked.Theme is null => Say("a theme"),
            Needs.Source when asked.Source is null => Say("a source"),
            Needs.Turn when asked.Source is null || asked.Position is null => Say(
                "a source and a position in its text"
            ),
            Needs.Finding when asked.Finding is null => Say("a finding"),
            Needs.Meeting when asked.Meeting is null => Say("a meeting"),
            Needs.Item when asked.Item is null => Say("an item such as COREQ-24"),
            Needs.PersonOrParticipant when asked.Person is null && asked.Participant is null => Say(
                "a person of the team or a participant"
            ),
            _ => null,
        };

    private Refusal Say(string what) =>
        new("audit/question-needs", $"{Id} is asked of {what}. Name it and ask again.");
}
