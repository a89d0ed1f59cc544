namespace PeerEvents.Domain.Reconciliation;

/// <summary>Compute agreement as of a moment and keep it with what it was computed from.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="AssessmentId">The assessment.</param>
/// <param name="Coefficient">The figure.</param>
/// <param name="Unit">What is counted as one.</param>
/// <param name="Codes">The codes; nothing means all that the coders used.</param>
/// <param name="At">The moment; nothing means now.</param>
/// <param name="Resamples">How many bootstrap samples its interval rests on.</param>
/// <param name="Seed">What chance begins with.</param>
public sealed record AssessAgreement(
    Guid RoundId,
    Guid AssessmentId,
    Coefficient Coefficient,
    AgreementUnit Unit,
    IReadOnlyList<Guid>? Codes = null,
    long? At = null,
    int Resamples = 0,
    int Seed = 1
)
{
    private const double Billion = 1e9;

    /// <summary>Decides on the round and what was computed as of the moment.</summary>
    public static Decision Decide(
        AssessAgreement command,
        CodingRound round,
        AgreementDesign design,
        AgreementAssessment assessment,
        long moment
    ) =>
        round.IsRunningBlind() ? RoundRules.StillBlind
        : round.Assessments.Any(known => known.AssessmentId == command.AssessmentId)
            ? Decision.Nothing
        : Decision.Record(
            new AgreementAssessed(
                round.Id,
                command.AssessmentId,
                design.Coefficient,
                design.Unit,
                assessment.Coders,
                design.Codes,
                moment,
                design.Resamples,
                design.Seed,
                assessment.InputsHash,
                [Kept(assessment.Pooled), .. assessment.OfCodes.Select(Kept)]
            )
        );

    /// <summary>A figure as it is kept: in billionths, so that it is the same everywhere.</summary>
    public static KeptFigure Kept(AssessedFigure figure) =>
        new(
            figure.CodeId,
            InBillionths(figure.Figure.Value),
            InBillionths(figure.Interval?.Low),
            InBillionths(figure.Interval?.High)
        );

    private static long? InBillionths(double? value) =>
        value is { } number
            ? (long)Math.Round(number * Billion, MidpointRounding.AwayFromZero)
            : null;
}
