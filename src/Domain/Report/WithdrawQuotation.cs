namespace PeerEvents.Domain.Report;

/// <summary>Take a quotation out of the report; it stays on record.</summary>
public sealed record WithdrawQuotation(
    Guid QuotationId,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the report as it stands.</summary>
    public static Decision Decide(
        WithdrawQuotation command,
        ReportDraft report,
        StudyContext context
    )
    {
        var quotation = report.Quotation(command.QuotationId);
        var refusal = ReportRules.Problem(quotation) ?? FreeText.ProblemWithNote(command.Reason);
        return quotation is { IsWithdrawn: true } ? Decision.Nothing
            : refusal is not null ? refusal
            : Decision.Record(
                new QuotationWithdrawn(
                    quotation!.Id,
                    Words.OfOptional(command.Reason, ReportRules.Subjects(quotation, context))
                )
            );
    }
}
