namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// The value of a coefficient with the numbers that it rests on, or the reason why it has none.
/// It is never infinite and never "not a number".
/// </summary>
public sealed class AgreementFigure
{
    // An expected agreement of 1 may miss it by the rounding of its sum.
    private const double Rounding = 1e-12;

    private AgreementFigure() { }

    /// <summary>The coefficient; absent when there is a reason why.</summary>
    public double? Value { get; private init; }

    /// <summary>Why there is no value.</summary>
    public AgreementReason? Reason { get; private init; }

    /// <summary>
    /// What was observed: an agreement, or for weighted κ, the α family and γ a disagreement.
    /// </summary>
    public double? Observed { get; private init; }

    /// <summary>What chance lets expect, of the same kind as what was observed.</summary>
    public double? Expected { get; private init; }

    /// <summary>The share of the length that the value speaks of, where not all is.</summary>
    public double? Coverage { get; private init; }

    /// <summary>Whether published implementations differ, so that the value may change.</summary>
    public bool IsProvisional { get; private init; }

    /// <summary>Agreement beyond chance, (observed − expected) / (1 − expected).</summary>
    internal static AgreementFigure FromAgreement(double observed, double expected) =>
        1 - expected > Rounding
            ? Finite((observed - expected) / (1 - expected), observed, expected)
            : Without(AgreementReason.NoDisagreementExpected, observed, expected);

    /// <summary>1 − observed / expected disagreement.</summary>
    internal static AgreementFigure FromDisagreement(double observed, double expected) =>
        Finite(1 - observed / expected, observed, expected);

    /// <summary>A figure that is not corrected for chance.</summary>
    internal static AgreementFigure Plain(double value) =>
        new() { Value = value, Observed = value };

    /// <summary>No value, and why; with what is known all the same.</summary>
    internal static AgreementFigure Without(
        AgreementReason reason,
        double? observed = null,
        double? expected = null
    ) =>
        new()
        {
            Reason = reason,
            Observed = observed,
            Expected = expected,
        };

    internal AgreementFigure Covering(double? coverage) => Copy(Value, coverage, IsProvisional);

    internal AgreementFigure Provisional(bool isProvisional) =>
        Copy(Value, Coverage, isProvisional);

    /// <summary>The same numbers under another formula for the value.</summary>
    internal AgreementFigure Valued(double value) => Copy(value, Coverage, IsProvisional);

    private static AgreementFigure Finite(double value, double observed, double expected) =>
        double.IsFinite(value)
            ? new AgreementFigure
            {
                Value = value,
                Observed = observed,
                Expected = expected,
            }
            : Without(AgreementReason.NoDisagreementExpected, observed, expected);

    private AgreementFigure Copy(double? value, double? coverage, bool isProvisional) =>
        new()
        {
            Value = value,
            Reason = Reason,
            Observed = Observed,
            Expected = Expected,
            Coverage = coverage,
            IsProvisional = isProvisional,
        };
}
