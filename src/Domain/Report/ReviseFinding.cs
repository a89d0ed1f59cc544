namespace PeerEvents.Domain.Report;

/// <summary>Put a claim of the report into other words, or under another theme.</summary>
public sealed record ReviseFinding(
    Guid FindingId,
    string Claim,
    Guid? ThemeId = null,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the report as it stands and on the themes.</summary>
    public static Decision Decide(ReviseFinding command, ReportDraft report, StudyContext context)
    {
        var finding = report.Finding(command.FindingId);
        var refusal =
            ReportRules.Problem(finding)
            ?? CommonRules.ProblemWithText(
                command.Claim,
                "report/claim-missing",
                "A claim says something. Write at least one sentence."
            )
            ?? ReportRules.ProblemWithTheme(context, command.ThemeId)
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null ? refusal
            : finding!.Claim.Text == command.Claim.Trim() && finding.ThemeId == command.ThemeId
                ? Decision.Nothing
            : Decision.Record(
                new FindingRevised(
                    finding.Id,
                    finding.Claim,
                    Words.Of(command.Claim.Trim(), finding.Claim.Subjects),
                    command.ThemeId,
                    Words.OfOptional(command.Reason, finding.Claim.Subjects)
                )
            );
    }
}
