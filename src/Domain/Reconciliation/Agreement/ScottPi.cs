namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// Scott's π for two coders, (p_o − p_e) / (1 − p_e) with p_e = Σ_k ((p_k. + p_.k) / 2)²: both
/// coders share one distribution (Scott 1955). With weights, p_e = Σ w_kl π_k π_l (Gwet 2014).
/// </summary>
public static class ScottPi
{
    /// <summary>π with p_o and p_e; units that one coder did not code are left out.</summary>
    public static AgreementFigure Of(RatingsTable table, CategoryWeights? weights = null)
    {
        RatingsSums.Fit(table, weights);
        var observed = PercentAgreement.OfUnits(table, weights).Value;
        if (RatingsSums.Trouble(table, coders: 2) is { } trouble)
        {
            return AgreementFigure.Without(trouble, observed);
        }

        var shares = RatingsSums.UnitShares(table, least: 2);
        return AgreementFigure.FromAgreement(
            observed!.Value,
            RatingsSums.Chance(shares, shares, weights)
        );
    }
}
