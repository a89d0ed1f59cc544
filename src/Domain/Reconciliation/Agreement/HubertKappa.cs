namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// Hubert's κ for many coders and complete data: the mean observed agreement of all pairs of coders
/// against the mean of their expected agreements (Hubert 1977; Warrens 2010).
/// </summary>
public static class HubertKappa
{
    /// <summary>κ with p_o and p_e; every coder must have rated every unit.</summary>
    public static AgreementFigure Of(RatingsTable table)
    {
        var isComplete = RatingsSums
            .Rated(table, least: 0)
            .All(unit => table.Patterns.Size(unit.Pattern) == table.Coders);
        return isComplete || RatingsSums.Trouble(table) is not null
            ? CongerKappa.Of(table)
            : AgreementFigure.Without(AgreementReason.UnitsWithoutSameNumberOfRatings);
    }
}
