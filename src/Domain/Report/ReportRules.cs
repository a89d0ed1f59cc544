namespace PeerEvents.Domain.Report;

/// <summary>The refusals that several commands on the report share.</summary>
internal static class ReportRules
{
    /// <summary>Why a claim cannot be worked on, or null.</summary>
    public static Refusal? Problem(Finding? finding) =>
        finding is null
            ? new Refusal("report/finding-unknown", "The report has no such claim. State it first.")
        : finding.IsWithdrawn
            ? new Refusal(
                "report/finding-withdrawn",
                "This claim was taken out of the report. State it anew."
            )
        : null;

    /// <summary>Why a quotation cannot be worked on, or null.</summary>
    public static Refusal? Problem(Quotation? quotation) =>
        quotation is null
            ? new Refusal(
                "report/quotation-unknown",
                "The report has no such quotation. Select the excerpt first."
            )
        : quotation.IsWithdrawn
            ? new Refusal(
                "report/quotation-withdrawn",
                "This quotation was taken out of the report. Select the excerpt anew."
            )
        : null;

    /// <summary>Why a claim cannot be made of a theme, or null.</summary>
    public static Refusal? ProblemWithTheme(StudyContext context, Guid? theme) =>
        theme is { } id && context.Map.Find(id) is null ? Themes.ThemeRules.Unknown : null;

    /// <summary>Whose words a quotation may hold.</summary>
    public static IReadOnlyList<Guid> Subjects(Quotation quotation, StudyContext context) =>
        quotation.ParticipantId is { } person
            ? [person]
            : context.Source(quotation.SourceId)?.Participants ?? [];
}
