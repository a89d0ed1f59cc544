namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// Mathet's γ, 1 − disorder of the best alignment / mean disorder of random continua (Mathet,
/// Widlöcher and Métivier 2015). Units may overlap. The best alignment is exact; what chance would
/// do is sampled, so γ goes with its seed and the number of samples.
/// </summary>
public static class Gamma
{
    /// <summary>γ; observed and expected are disorders.</summary>
    public static GammaFigure Of(
        UnitizedContinuum continuum,
        GammaWeights weights,
        int samples,
        ulong seed
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 1);
        return new GammaFigure
        {
            Figure = Sample(continuum, weights, samples, seed),
            Samples = samples,
            Seed = seed,
        };
    }

    /// <summary>The disorder of the best alignment, 0 when all have the same units.</summary>
    public static AgreementFigure BestAlignmentDisorder(
        UnitizedContinuum continuum,
        GammaWeights weights
    ) =>
        Trouble(continuum) is { } trouble ? AgreementFigure.Without(trouble)
        : BestAlignment.Disorder(continuum.Sections, weights) is { } disorder
            ? AgreementFigure.Plain(disorder)
        : AgreementFigure.Without(AgreementReason.AlignmentTooLarge);

    private static AgreementFigure Sample(
        UnitizedContinuum continuum,
        GammaWeights weights,
        int samples,
        ulong seed
    )
    {
        var best = BestAlignmentDisorder(continuum, weights);
        if (best.Value is not { } observed)
        {
            return best;
        }

        var random = new SeededRandom(seed);
        var sum = 0.0;
        for (var sample = 0; sample < samples; sample++)
        {
            var drawn = RandomContinuum.Draw(continuum, random);
            if (BestAlignment.Disorder(drawn, weights) is not { } disorder)
            {
                return AgreementFigure.Without(AgreementReason.AlignmentTooLarge, observed);
            }

            sum += disorder;
        }

        return AgreementFigure.FromDisagreement(observed, sum / samples);
    }

    private static AgreementReason? Trouble(UnitizedContinuum continuum) =>
        continuum.Coders < 2 ? AgreementReason.WrongNumberOfCoders
        : continuum.Length == 0 ? AgreementReason.LengthZero
        : continuum.Sections.All(coder => coder.Count == 0) ? AgreementReason.NothingUnitized
        : null;
}

/// <summary>γ and what is needed to compute the same again.</summary>
public sealed class GammaFigure
{
    internal GammaFigure() { }

    /// <summary>The coefficient, or why it has no value.</summary>
    public required AgreementFigure Figure { get; init; }

    /// <summary>How many random continua were drawn.</summary>
    public required int Samples { get; init; }

    /// <summary>The seed they were drawn with.</summary>
    public required ulong Seed { get; init; }
}
