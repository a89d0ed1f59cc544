using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Report;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Coding;
using PeerEvents.Projections.Sources;

namespace PeerEvents.Projections.Report;

/// <summary>The report as of a moment: its claims, and the register of its quotations.</summary>
/// <param name="Moment">The moment.</param>
/// <param name="Version">What a write may carry to say which report it was decided on.</param>
/// <param name="Findings">The claims, withdrawn ones too.</param>
/// <param name="Quotations">The quotations, by theme and then participant; withdrawn ones too.</param>
public sealed record QuotationRegister(
    Moment Moment,
    int Version,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<RegisteredQuotation> Quotations
)
{
    /// <summary>The report of a study; empty before its first claim.</summary>
    public static async Task<QuotationRegister> Read(
        StudyReader study,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var report = await study.Report(moment, cancellation);
        if (report is null)
        {
            return new QuotationRegister(moment, 0, [], []);
        }

        var ids = report.Quotations.Select(quoted => quoted.ExcerptId).ToHashSet();
        var excerpts = (
            await ExcerptTables.Open(study.Connection, study.Tenant, moment.Sequence, cancellation)
        )
            .Where(excerpt => ids.Contains(excerpt.Id))
            .ToDictionary(excerpt => excerpt.Id);
        var quotes = await Quotes.Open(study, [.. excerpts.Values], cancellation);
        var people = (
            await FoldedStreams.Read<Participant>(
                study,
                "participant",
                Participant.Evolve,
                moment,
                cancellation
            )
        ).ToDictionary(person => person.Id);
        return new QuotationRegister(
            moment,
            report.ReportVersion,
            report.Findings,
            [
                .. report
                    .Quotations.Select(quoted =>
                    {
                        var person = quoted.ParticipantId is { } id
                            ? people.GetValueOrDefault(id)
                            : null;
                        var excerpt = excerpts.GetValueOrDefault(quoted.ExcerptId);
                        return new RegisteredQuotation(
                            ShortName(person, quoted.Number),
                            report.Finding(quoted.FindingId)?.ThemeId,
                            person?.Label,
                            quoted,
                            excerpt is null,
                            excerpt is null ? [] : quotes.Of(excerpt)
                        );
                    })
                    .OrderBy(row => row.ThemeId)
                    .ThenBy(row => row.Quotation.ParticipantId)
                    .ThenBy(row => row.Quotation.Number),
            ]
        );
    }

    private static string ShortName(Participant? person, int number) =>
        $"{person?.Label.Text ?? "?"}:{number}";
}

/// <summary>A quotation in the register.</summary>
/// <param name="ShortName">The participant's label and the quotation's number, such as P07:2.</param>
/// <param name="ThemeId">The theme that the claim says something of.</param>
/// <param name="Participant">Whose words it is.</param>
/// <param name="Quotation">How it reads, and what was judged of it.</param>
/// <param name="IsExcerptGone">Whether the excerpt was withdrawn since.</param>
/// <param name="Verbatim">Its words in the transcript, cut at turns.</param>
public sealed record RegisteredQuotation(
    string ShortName,
    Guid? ThemeId,
    Words? Participant,
    Quotation Quotation,
    bool IsExcerptGone,
    IReadOnlyList<SourceTextPiece> Verbatim
);
