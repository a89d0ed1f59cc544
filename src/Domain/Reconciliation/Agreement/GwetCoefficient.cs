namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// Gwet's AC1 and AC2, (p_a − p_e) / (1 − p_e) with p_e = T_w / (q (q − 1)) Σ_k π_k (1 − π_k), T_w
/// the sum of all weights (Gwet 2008, 2014). p_a is over units with two ratings or more, π_k over
/// all rated units, q is how many categories could be chosen.
/// </summary>
public static class GwetCoefficient
{
    /// <summary>AC1; with weights AC2.</summary>
    public static AgreementFigure Of(RatingsTable table, CategoryWeights? weights = null)
    {
        var observed = PercentAgreement.OfUnits(table, weights).Value;
        if (RatingsSums.Trouble(table) is { } trouble)
        {
            return AgreementFigure.Without(trouble, observed);
        }

        var total = RatingsSums.Total(table.Categories, weights);
        var spread = RatingsSums.UnitShares(table, least: 1).Sum(share => share * (1 - share));
        return AgreementFigure.FromAgreement(
            observed!.Value,
            total / ((double)table.Categories * (table.Categories - 1)) * spread
        );
    }
}
