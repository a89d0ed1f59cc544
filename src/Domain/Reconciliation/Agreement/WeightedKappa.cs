namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// Weighted κ for two coders, 1 − Σ v_ij p_ij / Σ v_ij p_i. p_.j with disagreement weights v
/// (Cohen 1968). Categories nobody used stay as levels between the others; take them away with
/// <see cref="RatingsTable.WithoutUnusedCategories"/> to count only the levels in use.
/// </summary>
public static class WeightedKappa
{
    /// <summary>Weighted κ with the observed and the expected weighted disagreement.</summary>
    public static AgreementFigure Of(RatingsTable table, CategoryWeights weights)
    {
        RatingsSums.Fit(table, weights);
        if (CohenKappa.Trouble(table) is { } trouble)
        {
            return AgreementFigure.Without(trouble);
        }

        var pair = new ContingencyTable(table, 0, 1);
        var (observed, expected) = (0.0, 0.0);
        for (var c = 0; c < pair.Categories; c++)
        {
            for (var k = 0; k < pair.Categories; k++)
            {
                observed += weights.Disagreement(c, k) * pair.Share(c, k);
                expected += weights.Disagreement(c, k) * pair.Rows[c] * pair.Columns[k];
            }
        }

        return AgreementFigure.FromDisagreement(observed, expected);
    }

    /// <summary>The asymptotic 95 % interval, as for <see cref="CohenKappa.Interval"/>.</summary>
    public static AgreementInterval Interval(RatingsTable table, CategoryWeights weights) =>
        KappaError.Interval(table, weights);
}
