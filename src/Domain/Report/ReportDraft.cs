namespace PeerEvents.Domain.Report;

/// <summary>The claims of a study's report and their quotations. Its version counts its events.</summary>
public sealed record ReportDraft(
    Guid Id,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<Quotation> Quotations,
    int ReportVersion = 0
)
{
    /// <summary>The claim, or null where there never was one.</summary>
    public Finding? Finding(Guid id) => Findings.FirstOrDefault(finding => finding.Id == id);

    /// <summary>The quotation, or null where there never was one.</summary>
    public Quotation? Quotation(Guid id) => Quotations.FirstOrDefault(quoted => quoted.Id == id);

    /// <summary>The number that the next quotation of a participant gets.</summary>
    public int NextNumber(Guid? participant) =>
        Quotations
            .Where(quoted => quoted.ParticipantId == participant)
            .Select(quoted => quoted.Number)
            .DefaultIfEmpty(0)
            .Max() + 1;

    /// <summary>Folds one event into the state; null until the first event.</summary>
    public static ReportDraft? Evolve(ReportDraft? report, Guid id, object @event)
    {
        var before = report ?? new ReportDraft(id, [], []);
        var next = before with { ReportVersion = before.ReportVersion + 1 };
        return @event switch
        {
            // Undoing states a withdrawn finding again.
            FindingStated e when next.Finding(e.FindingId) is not null => OfFinding(
                e.FindingId,
                _ => new Finding(e.FindingId, e.Claim, e.ThemeId)
            ),
            FindingStated e => next with
            {
                Findings = [.. next.Findings, new Finding(e.FindingId, e.Claim, e.ThemeId)],
            },
            FindingRevised e => OfFinding(
                e.FindingId,
                finding => finding with { Claim = e.To, ThemeId = e.ThemeId }
            ),
            FindingWithdrawn e => OfFinding(
                e.FindingId,
                finding => finding with { IsWithdrawn = true }
            ),
            ExcerptSelectedForReport e => next with
            {
                Quotations =
                [
                    .. next.Quotations,
                    new Quotation(
                        e.QuotationId,
                        e.FindingId,
                        e.ExcerptId,
                        e.SourceId,
                        e.ParticipantId,
                        e.Number,
                        e.Use
                    ),
                ],
            },
            QuotationWorded e => OfQuotation(
                e.QuotationId,
                quoted => quoted with { Wording = e.To, ReleasedBy = null }
            ),
            QuotationTranslated e => OfQuotation(
                e.QuotationId,
                quoted =>
                    quoted with
                    {
                        Translation = new Translation(
                            e.Language,
                            e.Translation,
                            e.TranslatedBy,
                            e.CheckedBy
                        ),
                        ReleasedBy = null,
                    }
            ),
            QuotationIdentifiabilityJudged e => OfQuotation(
                e.QuotationId,
                quoted => quoted with { IsIdentifiable = e.IsIdentifiable }
            ),
            QuotationReleased e => OfQuotation(
                e.QuotationId,
                quoted => quoted with { ReleasedBy = e.PersonId }
            ),
            QuotationWithdrawn e => OfQuotation(
                e.QuotationId,
                quoted => quoted with { IsWithdrawn = true }
            ),
            ReportItemConfirmed => next,
            _ => report,
        };

        ReportDraft OfFinding(Guid finding, Func<Finding, Finding> change) =>
            next with
            {
                Findings = [.. next.Findings.Select(f => f.Id == finding ? change(f) : f)],
            };

        ReportDraft OfQuotation(Guid quotation, Func<Quotation, Quotation> change) =>
            next with
            {
                Quotations = [.. next.Quotations.Select(q => q.Id == quotation ? change(q) : q)],
            };
    }
}

/// <summary>A claim in the report with its evidence.</summary>
public sealed record Finding(Guid Id, Words Claim, Guid? ThemeId, bool IsWithdrawn = false);

/// <summary>An excerpt used in the report.</summary>
/// <param name="Id">The quotation.</param>
/// <param name="FindingId">The claim it is evidence for.</param>
/// <param name="ExcerptId">The excerpt.</param>
/// <param name="SourceId">Its source.</param>
/// <param name="ParticipantId">Whose words it is.</param>
/// <param name="Number">Its number among those of the participant.</param>
/// <param name="Use">What it is used for.</param>
/// <param name="Wording">How it reads in the report; verbatim where nothing is said.</param>
/// <param name="Translation">How it reads in another language.</param>
/// <param name="IsIdentifiable">Whether somebody could be known by it; null where nobody judged.</param>
/// <param name="ReleasedBy">Who released it for publication, as it reads now.</param>
/// <param name="IsWithdrawn">Whether it was taken out of the report.</param>
public sealed record Quotation(
    Guid Id,
    Guid FindingId,
    Guid ExcerptId,
    Guid SourceId,
    Guid? ParticipantId,
    int Number,
    QuotationUse Use,
    Words? Wording = null,
    Translation? Translation = null,
    bool? IsIdentifiable = null,
    Guid? ReleasedBy = null,
    bool IsWithdrawn = false
);

/// <summary>A translation, by whom, and who checked it.</summary>
public sealed record Translation(Words Language, Words Text, Guid TranslatedBy, Guid? CheckedBy);
