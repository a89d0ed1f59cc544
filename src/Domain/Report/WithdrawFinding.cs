namespace PeerEvents.Domain.Report;

/// <summary>Take a claim out of the report; its quotations go first.</summary>
public sealed record WithdrawFinding(Guid FindingId, string? Reason = null, long? Version = null)
{
    /// <summary>Decides on the report as it stands.</summary>
    public static Decision Decide(WithdrawFinding command, ReportDraft report)
    {
        var finding = report.Finding(command.FindingId);
        if (finding is { IsWithdrawn: true })
        {
            return Decision.Nothing;
        }

        var refusal =
            ReportRules.Problem(finding)
            ?? (
                report.Quotations.Any(q => q.FindingId == command.FindingId && !q.IsWithdrawn)
                    ? new Refusal(
                        "report/finding-has-quotations",
                        "This claim still has quotations. Take them out first."
                    )
                    : null
            )
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null
            ? refusal
            : Decision.Record(
                new FindingWithdrawn(
                    finding!.Id,
                    Words.OfOptional(command.Reason, finding.Claim.Subjects)
                )
            );
    }
}
