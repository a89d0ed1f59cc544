namespace PeerEvents.Domain.Report;

/// <summary>Choose an excerpt to be quoted for a claim.</summary>
/// <param name="QuotationId">The new quotation's id.</param>
/// <param name="FindingId">The claim it is evidence for.</param>
/// <param name="ExcerptId">The excerpt.</param>
/// <param name="Use">Whether it illustrates the claim or is itself analysed.</param>
/// <param name="ParticipantId">Whose words it is, where the source holds several people's.</param>
/// <param name="Reason">Why this one.</param>
/// <param name="Version">The version of the report it was decided on.</param>
public sealed record SelectExcerptForReport(
    Guid QuotationId,
    Guid FindingId,
    Guid ExcerptId,
    QuotationUse Use = QuotationUse.Illustrative,
    Guid? ParticipantId = null,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the report as it stands and on the excerpt.</summary>
    public static Decision Decide(
        SelectExcerptForReport command,
        ReportDraft report,
        StudyContext context
    )
    {
        var cited = context.Excerpt(command.ExcerptId);
        var people = cited?.Source.Participants ?? [];
        var speaker = command.ParticipantId ?? (people.Count == 1 ? people[0] : null);
        var refusal =
            ReportRules.Problem(report.Finding(command.FindingId))
            ?? Themes.ThemeRules.ProblemWith(cited)
            ?? (
                report.Quotation(command.QuotationId) is not null
                    ? new Refusal(
                        "report/quotation-already-there",
                        "This quotation was selected already."
                    )
                : speaker is { } person && !people.Contains(person)
                    ? new Refusal(
                        "report/not-their-words",
                        "The source does not name this participant. Name one whom it names."
                    )
                : null
            )
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null ? refusal
            : report.Quotations.Any(q =>
                q.FindingId == command.FindingId
                && q.ExcerptId == command.ExcerptId
                && !q.IsWithdrawn
            )
                ? Decision.Nothing
            : Decision.Record(
                new ExcerptSelectedForReport(
                    command.QuotationId,
                    command.FindingId,
                    command.ExcerptId,
                    cited!.Source.Id,
                    speaker,
                    report.NextNumber(speaker),
                    command.Use,
                    Words.OfOptional(command.Reason, people)
                )
            );
    }
}
