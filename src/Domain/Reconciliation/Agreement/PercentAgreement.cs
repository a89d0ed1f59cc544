namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// How often coders agree, not corrected for chance. For two coders both forms are
/// Σ n_kk / n over the units that both coded; for more they may differ, so say which it is.
/// </summary>
public static class PercentAgreement
{
    /// <summary>
    /// All pairs of ratings pooled: Σ_i Σ_k n_ik (n_ik − 1) / Σ_i m_i (m_i − 1). A unit weighs by
    /// its pairs.
    /// </summary>
    public static AgreementFigure OfPairs(RatingsTable table)
    {
        var (agreeing, pairs) = (0.0, 0.0);
        foreach (var (pattern, times) in RatingsSums.Pairable(table))
        {
            var size = table.Patterns.Size(pattern);
            agreeing += times * RatingsSums.Agreeing(table.Patterns, pattern, weights: null);
            pairs += times * (double)size * (size - 1);
        }

        return Share(table, agreeing, pairs);
    }

    /// <summary>
    /// The mean over units with at least two ratings of Σ_k n_ik (n_ik − 1) / (m_i (m_i − 1)), with
    /// weights for near agreement if given (Gwet 2014, p_a). A unit weighs 1.
    /// </summary>
    public static AgreementFigure OfUnits(RatingsTable table, CategoryWeights? weights = null)
    {
        RatingsSums.Fit(table, weights);
        var (sum, units) = (0.0, 0L);
        foreach (var (pattern, times) in RatingsSums.Pairable(table))
        {
            var size = (double)table.Patterns.Size(pattern);
            var agreeing = RatingsSums.Agreeing(table.Patterns, pattern, weights);
            sum += times * agreeing / (size * (size - 1));
            units += times;
        }

        return Share(table, sum, units);
    }

    private static AgreementFigure Share(RatingsTable table, double part, double whole) =>
        table.Coders < 2 ? AgreementFigure.Without(AgreementReason.WrongNumberOfCoders)
        : whole > 0 ? AgreementFigure.Plain(part / whole)
        : AgreementFigure.Without(AgreementReason.NoUnitCodedTwice);
}
