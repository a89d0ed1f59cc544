namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// Krippendorff's α, 1 − D_o / D_e, for any number of coders, missing ratings and any metric
/// (Krippendorff 2004, 2011). Units with fewer than two values are left out; a unit's pairs weigh
/// 1 / (m_u − 1).
/// </summary>
public static class KrippendorffAlpha
{
    /// <summary>
    /// α with D_o = Σ o_ck δ²_ck / n and D_e = Σ n_c n_k δ²_ck / (n (n − 1)).
    /// </summary>
    public static AgreementFigure Of(RatingsTable table, AlphaMetric metric)
    {
        if (metric.Categories is { } categories && categories != table.Categories)
        {
            throw new ArgumentException("The metric is for another number of categories.");
        }

        if ((metric.Trouble ?? RatingsSums.Trouble(table)) is { } trouble)
        {
            return AgreementFigure.Without(trouble);
        }

        var totals = Totals(table);
        var distance = metric.Bind(totals);
        var all = OrderedSum.Of(totals);
        var observed = 0.0;
        foreach (var (pattern, times) in RatingsSums.Pairable(table))
        {
            var apart = metric.IsNominal
                ? Differing(table.Patterns, pattern)
                : Apart(table.Patterns, pattern, distance);
            observed += times * apart / (table.Patterns.Size(pattern) - 1);
        }

        var expected = metric.IsNominal ? Differing(totals, all) : Apart(totals, distance);
        return AgreementFigure.FromDisagreement(observed / all, expected / (all * (all - 1)));
    }

    /// <summary>n_c: how often each category was chosen in units rated twice or more.</summary>
    private static double[] Totals(RatingsTable table)
    {
        var totals = new double[table.Categories];
        foreach (var (pattern, times) in RatingsSums.Pairable(table))
        {
            var chosen = table.Patterns.Chosen(pattern);
            var choosers = table.Patterns.Choosers(pattern);
            for (var at = 0; at < chosen.Length; at++)
            {
                totals[chosen[at]] += (double)times * choosers[at];
            }
        }

        return totals;
    }

    /// <summary>How many ordered pairs of a unit's ratings differ.</summary>
    private static double Differing(UnitPatterns patterns, int pattern)
    {
        var size = patterns.Size(pattern);
        var differing = 0;
        foreach (var choosers in patterns.Choosers(pattern))
        {
            differing += choosers * (size - choosers);
        }

        return differing;
    }

    private static double Differing(double[] totals, double all)
    {
        var differing = 0.0;
        foreach (var total in totals)
        {
            differing += total * (all - total);
        }

        return differing;
    }

    /// <summary>Σ over ordered pairs of a unit's ratings of their distance.</summary>
    private static double Apart(UnitPatterns patterns, int pattern, Func<int, int, double> distance)
    {
        var chosen = patterns.Chosen(pattern);
        var choosers = patterns.Choosers(pattern);
        var sum = 0.0;
        for (var c = 1; c < chosen.Length; c++)
        {
            for (var k = 0; k < c; k++)
            {
                sum += 2.0 * choosers[c] * choosers[k] * distance(chosen[c], chosen[k]);
            }
        }

        return sum;
    }

    private static double Apart(double[] totals, Func<int, int, double> distance)
    {
        var sum = 0.0;
        for (var c = 1; c < totals.Length; c++)
        {
            for (var k = 0; totals[c] > 0 && k < c; k++)
            {
                sum += totals[k] > 0 ? 2 * totals[c] * totals[k] * distance(c, k) : 0;
            }
        }

        return sum;
    }
}
