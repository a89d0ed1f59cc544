namespace PeerEvents.Domain.Report;

/// <summary>Confirm the answer to an item of a reporting guideline; until then it is a draft.</summary>
public sealed record ConfirmReportItem(
    Guideline Guideline,
    int Number,
    string Answer,
    IReadOnlyList<Guid>? Mentions = null,
    long? Version = null
)
{
    private static readonly Dictionary<Guideline, int> Items = new()
    {
        [Guideline.Reflexive] = 17,
        [Guideline.Coreq] = 32,
        [Guideline.Srqr] = 21,
        [Guideline.Rameses] = 20,
    };

    /// <summary>Decides whether there is such an item.</summary>
    public static Decision Decide(ConfirmReportItem command)
    {
        var refusal =
            (
                command.Number < 1 || command.Number > Items[command.Guideline]
                    ? new Refusal(
                        "report/item-unknown",
                        "The guideline has no such item. Look up its number and try again."
                    )
                    : null
            )
            ?? CommonRules.ProblemWithText(
                command.Answer,
                "report/answer-missing",
                "An answer says something. Write at least one sentence."
            );
        return refusal is not null
            ? refusal
            : Decision.Record(
                new ReportItemConfirmed(
                    command.Guideline,
                    command.Number,
                    Words.Of(command.Answer.Trim(), command.Mentions ?? [])
                )
            );
    }
}
