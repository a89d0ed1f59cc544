using PeerEvents.Domain.Report;

namespace PeerEvents.Projections.Audit;

/// <summary>The sentences of writing up.</summary>
internal static class ReportSentences
{
    public static Telling? Tell(object data, TrailNames names) =>
        data switch
        {
            FindingStated e => new(
                e.ThemeId is { } theme
                    ? (FormattableString)$"stated a claim of the report on {names.Of(theme)}"
                    : $"stated a claim of the report",
                After: names.Text(e.Claim)
            ),
            FindingRevised e => new(
                $"put a claim of the report into other words",
                names.Text(e.From),
                names.Text(e.To)
            ),
            FindingWithdrawn e => new($"took the claim {names.Of(e.FindingId)} out of the report"),
            ExcerptSelectedForReport e => new(
                $"chose a passage of {names.Of(e.SourceId)} as quotation {e.Number} for the claim {names.Of(e.FindingId)}"
            ),
            QuotationWorded e => new($"worded a quotation", names.Text(e.From), names.Text(e.To)),
            QuotationTranslated e => new(
                $"translated a quotation into {names.Quote(e.Language)}",
                After: names.Text(e.Translation)
            ),
            QuotationIdentifiabilityJudged e => new(
                e.IsIdentifiable
                    ? (FormattableString)$"judged that somebody could be known by a quotation"
                    : $"judged that nobody could be known by a quotation"
            ),
            QuotationReleased => new($"released a quotation for publication"),
            ReportItemConfirmed e => new(
                $"confirmed the answer to {e.Guideline.ToString().ToUpperInvariant()} item {e.Number}",
                After: names.Text(e.Answer)
            ),
            QuotationWithdrawn => new($"took a quotation out of the report"),
            _ => null,
        };
}
