using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Report;
using PeerEvents.Domain.Theory;

namespace PeerEvents.Domain.Undo;

/// <summary>What takes a decision on the theory or the report back, where it has an opposite.</summary>
internal static class InverseOfTheory
{
    /// <summary>Null for an entry of something else, or without an opposite.</summary>
    public static (IReadOnlyList<StreamFact>, Refusal?)? Of(
        PastEntry entry,
        StudyState before,
        StudyState now,
        IReadOnlyList<PastEntry> record
    ) =>
        entry.Data switch
        {
            PropositionRefined e => Inverse.Swap<ProgramTheory>(
                entry,
                now.Theory!.Proposition(e.PropositionId)!.Statement == e.To,
                e.PropositionId,
                record,
                () => e with { From = e.To, To = e.From, Evidence = [], Reason = null }
            ),
            ConfigurationRefined e => Inverse.Swap<ProgramTheory>(
                entry,
                ReferenceEquals(now.Theory!.Configuration(e.ConfigurationId)!.Parts, e.Parts)
                    || now.Theory.Configuration(e.ConfigurationId)!.Parts.SequenceEqual(e.Parts),
                e.ConfigurationId,
                record,
                () =>
                    before.Theory!.Configuration(e.ConfigurationId)! is var was
                        ? new ConfigurationRefined(
                            was.Id,
                            was.Name,
                            was.PropositionId,
                            was.Parts,
                            was.IsPartial,
                            was.Follows,
                            null
                        )
                        : null!
            ),
            EvidenceLinked e => Inverse.Swap<ProgramTheory>(
                entry,
                now.Theory!.Evidence.Any(evidence => evidence.Id == e.EvidenceId),
                e.EvidenceId,
                record,
                () => new EvidenceUnlinked(e.EvidenceId, null)
            ),
            EvidenceUnlinked e => Inverse.Swap<ProgramTheory>(
                entry,
                now.Theory!.Evidence.All(evidence => evidence.Id != e.EvidenceId),
                e.EvidenceId,
                record,
                () =>
                    record
                        .Select(past => past.Data)
                        .OfType<EvidenceLinked>()
                        .Last(linked => linked.EvidenceId == e.EvidenceId)
            ),
            FindingRevised e => Inverse.Swap<ReportDraft>(
                entry,
                now.Report!.Finding(e.FindingId)!.Claim.Equals(e.To),
                e.FindingId,
                record,
                () =>
                    new FindingRevised(
                        e.FindingId,
                        e.To,
                        e.From,
                        before.Report!.Finding(e.FindingId)!.ThemeId,
                        null
                    )
            ),
            ProgramTheoryStated { From: { } from } e => Inverse.Swap<ProgramTheory>(
                entry,
                e.To.Equals(now.Theory!.Title),
                entry.Stream,
                record,
                () => new ProgramTheoryStated(e.To, from, null)
            ),
            FindingStated e => Inverse.Swap<ReportDraft>(
                entry,
                now.Report!.Finding(e.FindingId) is { IsWithdrawn: false } finding
                    && finding.Claim.Equals(e.Claim)
                    && now.Report.Quotations.All(quoted =>
                        quoted.FindingId != e.FindingId || quoted.IsWithdrawn
                    ),
                e.FindingId,
                record,
                () => new FindingWithdrawn(e.FindingId, null)
            ),
            FindingWithdrawn e => Inverse.Swap<ReportDraft>(
                entry,
                now.Report!.Finding(e.FindingId)!.IsWithdrawn,
                e.FindingId,
                record,
                () =>
                    before.Report!.Finding(e.FindingId)! is var was
                        ? new FindingStated(e.FindingId, was.Claim, was.ThemeId, null)
                        : null!
            ),
            QuotationWorded { From: { } from } e => Inverse.Swap<ReportDraft>(
                entry,
                e.To.Equals(now.Report!.Quotation(e.QuotationId)!.Wording),
                e.QuotationId,
                record,
                () => new QuotationWorded(e.QuotationId, e.To, from, null)
            ),
            _ => null,
        };
}
