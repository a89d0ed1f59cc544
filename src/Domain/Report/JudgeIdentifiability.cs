namespace PeerEvents.Domain.Report;

/// <summary>Say whether somebody could be known by a quotation.</summary>
public sealed record JudgeIdentifiability(
    Guid QuotationId,
    bool IsIdentifiable,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the report as it stands.</summary>
    public static Decision Decide(
        JudgeIdentifiability command,
        ReportDraft report,
        StudyContext context
    )
    {
        var quotation = report.Quotation(command.QuotationId);
        var refusal = ReportRules.Problem(quotation) ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null ? refusal
            : quotation!.IsIdentifiable == command.IsIdentifiable ? Decision.Nothing
            : Decision.Record(
                new QuotationIdentifiabilityJudged(
                    quotation.Id,
                    command.IsIdentifiable,
                    Words.OfOptional(command.Reason, ReportRules.Subjects(quotation, context))
                )
            );
    }
}
