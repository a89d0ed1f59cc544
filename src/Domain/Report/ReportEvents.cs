namespace PeerEvents.Domain.Report;

/// <summary>A claim of the report was stated.</summary>
/// <param name="FindingId">The finding.</param>
/// <param name="Claim">What it claims.</param>
/// <param name="ThemeId">The theme it says something of.</param>
/// <param name="Reason">Why.</param>
public sealed record FindingStated(Guid FindingId, Words Claim, Guid? ThemeId, Words? Reason);

/// <summary>A claim of the report was put into other words, or under another theme.</summary>
public sealed record FindingRevised(
    Guid FindingId,
    Words From,
    Words To,
    Guid? ThemeId,
    Words? Reason
);

/// <summary>A claim was taken out of the report. It stays on record.</summary>
public sealed record FindingWithdrawn(Guid FindingId, Words? Reason);

/// <summary>An excerpt was chosen to be quoted for a claim.</summary>
/// <param name="QuotationId">The quotation.</param>
/// <param name="FindingId">The claim it is evidence for.</param>
/// <param name="ExcerptId">The excerpt.</param>
/// <param name="SourceId">Its source.</param>
/// <param name="ParticipantId">Whose words it is, where that is one person.</param>
/// <param name="Number">The number of the quotation among those of the participant; never reused.</param>
/// <param name="Use">Whether it illustrates the claim or is itself analysed.</param>
/// <param name="Reason">Why this one.</param>
public sealed record ExcerptSelectedForReport(
    Guid QuotationId,
    Guid FindingId,
    Guid ExcerptId,
    Guid SourceId,
    Guid? ParticipantId,
    int Number,
    QuotationUse Use,
    Words? Reason
);

/// <summary>How a quotation reads in the report was said: its cuts and insertions.</summary>
public sealed record QuotationWorded(Guid QuotationId, Words? From, Words To, Words? Reason);

/// <summary>A quotation was translated.</summary>
/// <param name="QuotationId">The quotation.</param>
/// <param name="Language">Into which language.</param>
/// <param name="Translation">How it reads there.</param>
/// <param name="TranslatedBy">Who translated it.</param>
/// <param name="CheckedBy">Who checked the translation.</param>
public sealed record QuotationTranslated(
    Guid QuotationId,
    Words Language,
    Words Translation,
    Guid TranslatedBy,
    Guid? CheckedBy
);

/// <summary>It was said whether somebody could be known by a quotation.</summary>
public sealed record QuotationIdentifiabilityJudged(
    Guid QuotationId,
    bool IsIdentifiable,
    Words? Reason
);

/// <summary>A quotation was released for publication, as it reads in the report now.</summary>
public sealed record QuotationReleased(Guid QuotationId, Guid PersonId);

/// <summary>A quotation was taken out of the report. It stays on record.</summary>
public sealed record QuotationWithdrawn(Guid QuotationId, Words? Reason);

/// <summary>The two uses of quotations (Braun and Clarke 2013).</summary>
public enum QuotationUse
{
    /// <summary>It shows what the claim says.</summary>
    Illustrative,

    /// <summary>It is itself read closely.</summary>
    Analytic,
}

/// <summary>A person confirmed the answer to an item of a reporting guideline.</summary>
public sealed record ReportItemConfirmed(Guideline Guideline, int Number, Words Answer);

/// <summary>The guidelines that a report can be held against.</summary>
public enum Guideline
{
    /// <summary>Prompts for reflexive thematic analysis, in our words.</summary>
    Reflexive,

    /// <summary>Tong and others 2007, 32 items.</summary>
    Coreq,

    /// <summary>O'Brien and others 2014, 21 items.</summary>
    Srqr,

    /// <summary>Wong and others 2016 (RAMESES II), 20 items.</summary>
    Rameses,
}
