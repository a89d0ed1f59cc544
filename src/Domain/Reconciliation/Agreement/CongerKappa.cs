namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// Conger's κ for many coders: p_e is the mean over pairs of coders of Σ w_kl p_gk p_hl, so that
/// each coder keeps the own shares (Conger 1980). Ratings may be missing (Gwet 2014): p_gk are
/// shares of what coder g rated, p_a is over units with two ratings or more.
/// </summary>
public static class CongerKappa
{
    /// <summary>κ with p_a and p_e, weighted if told. For two coders it is Cohen's κ.</summary>
    public static AgreementFigure Of(RatingsTable table, CategoryWeights? weights = null)
    {
        var observed = PercentAgreement.OfUnits(table, weights).Value;
        var trouble =
            RatingsSums.Trouble(table)
            ?? (table.TellsCodersApart ? null : AgreementReason.CodersNotToldApart);
        if (trouble is not null)
        {
            return AgreementFigure.Without(trouble, observed);
        }

        var coders = Shares(table);
        var sums = new double[table.Categories];
        var own = 0.0;
        foreach (var shares in coders)
        {
            own += RatingsSums.Chance(shares, shares, weights);
            for (var category = 0; category < sums.Length; category++)
            {
                sums[category] += shares[category];
            }
        }

        var all = RatingsSums.Chance(sums, sums, weights);
        var pairs = (double)coders.Count * (coders.Count - 1);
        return AgreementFigure.FromAgreement(observed!.Value, (all - own) / pairs);
    }

    /// <summary>The shares of each coder who rated anything.</summary>
    private static List<double[]> Shares(RatingsTable table)
    {
        var shares = new double[table.Coders][];
        var totals = new double[table.Coders];
        for (var coder = 0; coder < table.Coders; coder++)
        {
            shares[coder] = new double[table.Categories];
        }

        foreach (var (pattern, times) in RatingsSums.Rated(table, least: 1))
        {
            var row = table.Patterns.Row(pattern);
            for (var coder = 0; coder < row.Length; coder++)
            {
                if (row[coder] >= 0)
                {
                    shares[coder][row[coder]] += times;
                    totals[coder] += times;
                }
            }
        }

        return
        [
            .. shares
                .Select((counts, coder) => (Counts: counts, Total: totals[coder]))
                .Where(coder => coder.Total > 0)
                .Select(coder => coder.Counts.Select(count => count / coder.Total).ToArray()),
        ];
    }
}
