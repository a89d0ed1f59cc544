namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// Brennan and Prediger's κ, (p_a − 1/q) / (1 − 1/q): chance chooses each of the q categories
/// alike (Brennan and Prediger 1981). For two coders it is Bennett's S (1954). With weights,
/// p_e = T_w / q² (Gwet 2014). It depends on how many categories could be chosen.
/// </summary>
public static class BrennanPrediger
{
    /// <summary>The coefficient with p_a, over units rated twice or more, and p_e.</summary>
    public static AgreementFigure Of(RatingsTable table, CategoryWeights? weights = null)
    {
        var observed = PercentAgreement.OfUnits(table, weights).Value;
        var categories = (double)table.Categories;
        return RatingsSums.Trouble(table) is { } trouble
            ? AgreementFigure.Without(trouble, observed)
            : AgreementFigure.FromAgreement(
                observed!.Value,
                RatingsSums.Total(table.Categories, weights) / (categories * categories)
            );
    }
}
