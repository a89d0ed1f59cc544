namespace PeerEvents.Domain.Report;

/// <summary>Enter the translation of a quotation. A release does not reach past it.</summary>
public sealed record TranslateQuotation(
    Guid QuotationId,
    string Language,
    string Translation,
    Guid? TranslatedBy = null,
    Guid? CheckedBy = null,
    long? Version = null
)
{
    /// <summary>Decides on the report as it stands and on the team, for whoever asks.</summary>
    public static Decision Decide(
        TranslateQuotation command,
        ReportDraft report,
        StudyContext context,
        Guid person
    )
    {
        var quotation = report.Quotation(command.QuotationId);
        var translator = command.TranslatedBy ?? person;
        var refusal =
            ReportRules.Problem(quotation)
            ?? FreeText.ProblemWithName(command.Language, "report/language", "A language")
            ?? CommonRules.ProblemWithText(
                command.Translation,
                "report/translation-missing",
                "The translation has no words. Write how the quotation reads."
            )
            ?? (
                !context.HasMember(translator)
                || (command.CheckedBy is { } by && !context.HasMember(by))
                    ? CommonRules.MemberUnknown
                : command.CheckedBy == translator
                    ? new Refusal(
                        "report/checked-by-the-translator",
                        "A translation is checked by somebody else. Name them, or leave it out."
                    )
                : null
            );
        if (refusal is not null)
        {
            return refusal;
        }

        var subjects = ReportRules.Subjects(quotation!, context);
        var translation = new QuotationTranslated(
            quotation!.Id,
            Words.Of(command.Language.Trim()),
            Words.Of(command.Translation.Trim(), subjects),
            translator,
            command.CheckedBy
        );
        return
            quotation.Translation
            == new Translation(
                translation.Language,
                translation.Translation,
                translator,
                command.CheckedBy
            )
            ? Decision.Nothing
            : Decision.Record(translation);
    }
}
