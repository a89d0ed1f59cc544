using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Report;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Audit.Questions;

namespace PeerEvents.Projections.Reporting;

/// <summary>
/// What the record can say to each item of a guideline. A draft until a person confirms it; nothing is
/// ticked and nothing is added up.
/// </summary>
/// <param name="Guideline">The guideline.</param>
/// <param name="Moment">The moment it is as of.</param>
/// <param name="IsSynthetic">Whether nobody in the study ever was.</param>
/// <param name="See">For reflexive work, where the guidance written for it is found.</param>
/// <param name="Items">The items in their order.</param>
public sealed record ReportingDraft(
    Guideline Guideline,
    long Moment,
    bool IsSynthetic,
    string? See,
    IReadOnlyList<DraftedItem> Items
)
{
    /// <summary>Of a study as of a moment.</summary>
    public static async Task<ReportingDraft> Read(
        StudyReader study,
        Guideline guideline,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var record = await AuditRecordReader.Read(study, moment, cancellation);
        return Of(record, guideline);
    }

    /// <summary>From the entries alone.</summary>
    public static ReportingDraft Of(AuditRecord record, Guideline guideline)
    {
        var isReflexive =
            record.Now.Study?.Framing.Approach is Domain.Studies.Approach.Reflexive or null;
        var confirmed = record
            .Of<ReportItemConfirmed>()
            .Where(e => e.Data.Guideline == guideline)
            .GroupBy(e => e.Data.Number)
            .ToDictionary(group => group.Key, group => group.Last());
        return new ReportingDraft(
            guideline,
            record.Last,
            record.Now.Study?.IsSynthetic ?? false,
            guideline == Guideline.Reflexive ? ReportingGuidelines.Rtarg : null,
            [
                .. ReportingGuidelines
                    .Of(guideline)
                    .Select(item =>
                    {
                        var names = ReportingItems.EventsFor(item.Name);
                        var answer = confirmed.GetValueOrDefault(item.Number);
                        return new DraftedItem(
                            item.Name,
                            item.Asks,
                            item.Fill,
                            isReflexive && item.DoesNotFitReflexive
                                ? "This item does not fit reflexive thematic analysis. Say why it is left out."
                                : null,
                            [
                                .. record
                                    .Entries.Where(entry => names.Contains(entry.Stored.Name))
                                    .GroupBy(entry => entry.Stored.Name)
                                    .Select(group => new DraftedFrom(
                                        group.Key,
                                        [.. group.Select(entry => entry.Moment)]
                                    )),
                            ],
                            answer.Data?.Answer,
                            answer.Entry?.Moment
                        );
                    }),
            ]
        );
    }
}

/// <summary>One item, with the entries that bear on it and the answer that was confirmed.</summary>
/// <param name="Item">Such as COREQ-17.</param>
/// <param name="Asks">What it asks for.</param>
/// <param name="Fill">How far the record can answer it.</param>
/// <param name="Flag">Why it should not be answered in this study, where it does not fit.</param>
/// <param name="From">The entries that bear on it, by kind.</param>
/// <param name="Answer">What a person confirmed as the answer; null while it is a draft.</param>
/// <param name="ConfirmedAt">The moment it was confirmed at.</param>
public sealed record DraftedItem(
    string Item,
    string Asks,
    Fill Fill,
    string? Flag,
    IReadOnlyList<DraftedFrom> From,
    Domain.Words? Answer,
    long? ConfirmedAt
);

/// <summary>Entries of one kind, by the moments they made.</summary>
public sealed record DraftedFrom(string Event, IReadOnlyList<long> Moments);
