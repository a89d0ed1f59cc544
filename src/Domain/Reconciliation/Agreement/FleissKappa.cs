namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// Fleiss' κ for many coders, (p_o − p_e) / (1 − p_e) with p_o the mean over units of
/// (Σ_k n_ik² − m) / (m (m − 1)) and p_e = Σ_k p_k² of the pooled shares (Fleiss 1971).
/// </summary>
public static class FleissKappa
{
    /// <summary>κ with p_o and p_e; every unit needs the same number of ratings.</summary>
    public static AgreementFigure Of(RatingsTable table) =>
        RatingsSums.Trouble(table) is null && !RatingsSums.IsEven(table)
            ? AgreementFigure.Without(AgreementReason.UnitsWithoutSameNumberOfRatings)
            : WithMissing(table);

    /// <summary>
    /// Gwet's form for units with unlike numbers of ratings, with weights if given: p_a over the
    /// units with two ratings or more, p_e = Σ w_kl π_k π_l with π_k over all rated units.
    /// </summary>
    public static AgreementFigure WithMissing(RatingsTable table, CategoryWeights? weights = null)
    {
        var observed = PercentAgreement.OfUnits(table, weights).Value;
        if (RatingsSums.Trouble(table) is { } trouble)
        {
            return AgreementFigure.Without(trouble, observed);
        }

        var shares = RatingsSums.UnitShares(table, least: 1);
        return AgreementFigure.FromAgreement(
            observed!.Value,
            RatingsSums.Chance(shares, shares, weights)
        );
    }

    /// <summary>
    /// κ of one category against all others, 1 − Σ_i n_ij (m − n_ij) / (N m (m − 1) p_j (1 − p_j)).
    /// What is observed and expected are disagreements.
    /// </summary>
    public static AgreementFigure OfCategory(RatingsTable table, int category)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(category, table.Categories);
        if (RatingsSums.Trouble(table) is { } trouble)
        {
            return AgreementFigure.Without(trouble);
        }

        if (!RatingsSums.IsEven(table))
        {
            return AgreementFigure.Without(AgreementReason.UnitsWithoutSameNumberOfRatings);
        }

        var share = RatingsSums.UnitShares(table, least: 2)[category];
        if (share == 0)
        {
            return AgreementFigure.Without(AgreementReason.CategoryNeverUsed);
        }

        var (differing, pairs) = (0.0, 0.0);
        foreach (var (pattern, times) in RatingsSums.Pairable(table))
        {
            var size = (double)table.Patterns.Size(pattern);
            var at = table.Patterns.Chosen(pattern).IndexOf(category);
            var choosers = at < 0 ? 0.0 : table.Patterns.Choosers(pattern)[at];
            differing += times * choosers * (size - choosers);
            pairs += times * size * (size - 1);
        }

        return AgreementFigure.FromDisagreement(differing / pairs, share * (1 - share));
    }
}
