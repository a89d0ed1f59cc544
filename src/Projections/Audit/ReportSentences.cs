using PeerEvents.Domain.Report;

namespace PeerEvents.Projections.Audit;

/// <summary>The sentences of writing up.</summary>
internal static class ReportSentences
{
    public static Told? Tell(object data, TrailNames names) =>
        data switch
        {
            FindingStated e => new(
                e.ThemeId is { } theme
                    ? $"stated a claim of the report on {names.Of(theme)}"
                    : "stated a claim of the report",
                After: AuditSentences.TrailText(e.Claim)
            ),
            FindingRevised e => new(
                "put a claim of the report into other words",
                AuditSentences.TrailText(e.From),
                AuditSentences.TrailText(e.To)
            ),
            FindingWithdrawn e => new($"took the claim {names.Of(e.FindingId)} out of the report"),
            ExcerptSelectedForReport e => new(
                $"chose a passage of {names.Of(e.SourceId)} as quotation {e.Number}"
                    + $" for the claim {names.Of(e.FindingId)}"
            ),
            QuotationWorded e => new(
                "worded a quotation",
                AuditSentences.TrailText(e.From),
                AuditSentences.TrailText(e.To)
            ),
            QuotationTranslated e => new(
                $"translated a quotation into {TrailNames.Quote(e.Language)}",
                After: AuditSentences.TrailText(e.Translation)
            ),
            QuotationIdentifiabilityJudged e => new(
                e.IsIdentifiable
                    ? "judged that somebody could be known by a quotation"
                    : "judged that nobody could be known by a quotation"
            ),
            QuotationReleased => new("released a quotation for publication"),
            ReportItemConfirmed e => new(
                $"confirmed the answer to {e.Guideline.ToString().ToUpperInvariant()} item {e.Number}",
                After: AuditSentences.TrailText(e.Answer)
            ),
            QuotationWithdrawn => new("took a quotation out of the report"),
            _ => null,
        };
}
