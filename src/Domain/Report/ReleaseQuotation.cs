namespace PeerEvents.Domain.Report;

/// <summary>Release a quotation for publication, as it reads in the report now.</summary>
public sealed record ReleaseQuotation(Guid QuotationId, long? Version = null)
{
    /// <summary>Decides on the report as it stands, for whoever asks.</summary>
    public static Decision Decide(ReleaseQuotation command, ReportDraft report, Guid person)
    {
        var quotation = report.Quotation(command.QuotationId);
        var refusal =
            ReportRules.Problem(quotation)
            ?? quotation!.IsIdentifiable switch
            {
                null => new Refusal(
                    "report/identifiability-not-judged",
                    "Say first whether somebody could be known by this quotation."
                ),
                true => new Refusal(
                    "report/identifiable",
                    "Somebody could be known by this quotation. Word it otherwise and judge it again."
                ),
                _ => null,
            };
        return refusal is not null ? refusal
            : quotation!.ReleasedBy is not null ? Decision.Nothing
            : Decision.Record(new QuotationReleased(quotation.Id, person));
    }
}
