namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// Randolph's free-marginal κ for many coders, (p_o − 1/q) / (1 − 1/q), with p_o as for Fleiss'
/// κ (Randolph 2005): coders were free in how often they chose a category.
/// </summary>
public static class RandolphKappa
{
    /// <summary>κ with p_o and p_e; every unit needs the same number of ratings.</summary>
    public static AgreementFigure Of(RatingsTable table) =>
        RatingsSums.Trouble(table) is null && !RatingsSums.IsEven(table)
            ? AgreementFigure.Without(AgreementReason.UnitsWithoutSameNumberOfRatings)
            : BrennanPrediger.Of(table);
}
