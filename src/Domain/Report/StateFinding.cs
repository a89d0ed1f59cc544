namespace PeerEvents.Domain.Report;

/// <summary>State a claim of the report.</summary>
public sealed record StateFinding(
    Guid FindingId,
    string Claim,
    Guid? ThemeId = null,
    string? Reason = null,
    IReadOnlyList<Guid>? Mentions = null,
    long? Version = null
)
{
    /// <summary>Decides on the report as it stands and on the themes.</summary>
    public static Decision Decide(StateFinding command, ReportDraft report, StudyContext context)
    {
        var refusal =
            (
                report.Finding(command.FindingId) is null
                    ? null
                    : new Refusal(
                        "report/finding-already-there",
                        "This claim was stated already. Revise it."
                    )
            )
            ?? CommonRules.ProblemWithText(
                command.Claim,
                "report/claim-missing",
                "A claim says something. Write at least one sentence."
            )
            ?? ReportRules.ProblemWithTheme(context, command.ThemeId)
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null
            ? refusal
            : Decision.Record(
                new FindingStated(
                    command.FindingId,
                    Words.Of(command.Claim.Trim(), command.Mentions ?? []),
                    command.ThemeId,
                    Words.OfOptional(command.Reason, command.Mentions ?? [])
                )
            );
    }
}
