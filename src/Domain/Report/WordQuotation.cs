namespace PeerEvents.Domain.Report;

/// <summary>
/// Say how a quotation reads in the report: <c>[…]</c> for what was cut, square brackets around
/// what was inserted. A release does not reach past it.
/// </summary>
public sealed record WordQuotation(
    Guid QuotationId,
    string Wording,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the report as it stands.</summary>
    public static Decision Decide(WordQuotation command, ReportDraft report, StudyContext context)
    {
        var quotation = report.Quotation(command.QuotationId);
        var refusal =
            ReportRules.Problem(quotation)
            ?? CommonRules.ProblemWithText(
                command.Wording,
                "report/wording-missing",
                "The quotation has no words. Write how it reads in the report."
            )
            ?? FreeText.ProblemWithNote(command.Reason);
        if (refusal is not null)
        {
            return refusal;
        }

        var subjects = ReportRules.Subjects(quotation!, context);
        return quotation!.Wording?.Text == command.Wording.Trim()
            ? Decision.Nothing
            : Decision.Record(
                new QuotationWorded(
                    quotation.Id,
                    quotation.Wording,
                    Words.Of(command.Wording.Trim(), subjects),
                    Words.OfOptional(command.Reason, subjects)
                )
            );
    }
}
