using PeerEvents.Domain.Report;
using PeerEvents.Projections.Audit;
using static PeerEvents.Projections.Audit.OtherChange;

namespace PeerEvents.Projections.Report;

/// <summary>What became of the claims and quotations of a report between two moments.</summary>
internal static class ReportChanges
{
    public static IEnumerable<OtherChange> Between(ReportDraft? then, ReportDraft? now)
    {
        foreach (var finding in now?.Findings ?? [])
        {
            var was = then?.Finding(finding.Id);
            if (was is null)
            {
                yield return Line("report", "claim stated", Text(finding.Claim));
            }
            else if (!was.Claim.Equals(finding.Claim))
            {
                yield return Reworded(
                    "report",
                    "claim revised",
                    Text(finding.Claim),
                    was.Claim,
                    finding.Claim
                );
            }
            else if (finding.IsWithdrawn && !was.IsWithdrawn)
            {
                yield return Line("report", "claim withdrawn", Text(finding.Claim));
            }
        }

        var quoted =
            (now?.Quotations.Count(q => !q.IsWithdrawn) ?? 0)
            - (then?.Quotations.Count(q => !q.IsWithdrawn) ?? 0);
        if (quoted != 0)
        {
            yield return Line(
                "report",
                "quotations",
                quoted.ToString("+0;-0", System.Globalization.CultureInfo.InvariantCulture)
            );
        }
    }
}
