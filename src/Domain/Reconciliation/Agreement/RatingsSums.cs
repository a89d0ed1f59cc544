namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>What several coefficients need to know of a table of ratings.</summary>
internal static class RatingsSums
{
    /// <summary>Why no coefficient that corrects for chance has a value on this table.</summary>
    public static AgreementReason? Trouble(RatingsTable table, int? coders = null)
    {
        if (table.Coders < 2 || table.Coders != (coders ?? table.Coders))
        {
            return AgreementReason.WrongNumberOfCoders;
        }

        var (first, pairable) = (RatingsTable.Missing, false);
        foreach (var (pattern, _) in Pairable(table))
        {
            pairable = true;
            foreach (var category in table.Patterns.Chosen(pattern))
            {
                if (first >= 0 && first != category)
                {
                    return null;
                }

                first = category;
            }
        }

        return pairable ? AgreementReason.OneValueInUse : AgreementReason.NoUnitCodedTwice;
    }

    /// <summary>Whether every unit has the same number of ratings, two or more.</summary>
    public static bool IsEven(RatingsTable table)
    {
        var size = 0;
        for (var pattern = 0; pattern < table.Patterns.Count; pattern++)
        {
            if (table.Times.Span[pattern] > 0)
            {
                size = size == 0 ? table.Patterns.Size(pattern) : size;
                if (size < 2 || table.Patterns.Size(pattern) != size)
                {
                    return false;
                }
            }
        }

        return size > 0;
    }

    /// <summary>The rows with two ratings or more, and how often each occurs.</summary>
    public static IEnumerable<(int Pattern, long Times)> Pairable(RatingsTable table) =>
        Rated(table, least: 2);

    /// <summary>The rows with enough ratings, and how often each occurs.</summary>
    public static IEnumerable<(int Pattern, long Times)> Rated(RatingsTable table, int least)
    {
        for (var pattern = 0; pattern < table.Patterns.Count; pattern++)
        {
            var times = table.Times.Span[pattern];
            if (times > 0 && table.Patterns.Size(pattern) >= least)
            {
                yield return (pattern, times);
            }
        }
    }

    /// <summary>Σ over ordered pairs of a row's ratings of the weight of agreement.</summary>
    public static double Agreeing(UnitPatterns patterns, int pattern, CategoryWeights? weights)
    {
        var chosen = patterns.Chosen(pattern);
        var choosers = patterns.Choosers(pattern);
        var sum = 0.0;
        for (var c = 0; c < chosen.Length; c++)
        {
            sum += (double)choosers[c] * (choosers[c] - 1);
            for (var k = 0; weights is not null && k < chosen.Length; k++)
            {
                sum += k == c ? 0 : Weighted(chosen[c], chosen[k], choosers[c], choosers[k]);
            }
        }

        return sum;

        double Weighted(int c, int k, double n, double m) => n * m * weights!.Agreement(c, k);
    }

    /// <summary>The mean over rated units of the share of their ratings in each category.</summary>
    public static double[] UnitShares(RatingsTable table, int least)
    {
        var shares = new double[table.Categories];
        long units = 0;
        foreach (var (pattern, times) in Rated(table, least))
        {
            units += times;
            var chosen = table.Patterns.Chosen(pattern);
            var choosers = table.Patterns.Choosers(pattern);
            for (var at = 0; at < chosen.Length; at++)
            {
                shares[chosen[at]] += times * (double)choosers[at] / table.Patterns.Size(pattern);
            }
        }

        for (var category = 0; category < shares.Length; category++)
        {
            shares[category] /= units;
        }

        return shares;
    }

    /// <summary>Σ over all pairs of categories of the weight and both shares.</summary>
    public static double Chance(double[] rows, double[] columns, CategoryWeights? weights)
    {
        var sum = 0.0;
        for (var c = 0; c < rows.Length; c++)
        {
            if (weights is null)
            {
                sum += rows[c] * columns[c];
                continue;
            }

            for (var k = 0; k < columns.Length; k++)
            {
                sum += weights.Agreement(c, k) * rows[c] * columns[k];
            }
        }

        return sum;
    }

    /// <summary>Σ of all weights of agreement.</summary>
    public static double Total(int categories, CategoryWeights? weights) =>
        weights is null
            ? categories
            : Enumerable
                .Range(0, categories * categories)
                .Sum(at => weights.Agreement(at / categories, at % categories));

    public static void Fit(RatingsTable table, CategoryWeights? weights)
    {
        if (weights is not null && weights.Categories != table.Categories)
        {
            throw new ArgumentException("The weights are for another number of categories.");
        }
    }
}
