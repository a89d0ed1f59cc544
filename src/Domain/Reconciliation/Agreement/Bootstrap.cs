namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// Percentile bootstrap intervals (Efron 1979): as many units as there are get drawn with
/// replacement, again and again, and the coefficient is computed on each draw. The interval does
/// not depend on the order of the units, only on the seed.
/// </summary>
public static class Bootstrap
{
    private const double MostWithoutValue = 0.05;

    /// <summary>The interval of a coefficient of a table of ratings.</summary>
    public static AgreementInterval Of(
        RatingsTable table,
        Func<RatingsTable, AgreementFigure> coefficient,
        int resamples,
        ulong seed,
        double level = 0.95
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        if (coefficient(table).Reason is { } reason)
        {
            return new AgreementInterval { Level = level, Reason = reason };
        }

        var units = Units(table);
        var random = new SeededRandom(seed);
        var values = new List<double>(resamples);
        for (var resample = 0; resample < resamples; resample++)
        {
            var times = new long[table.Patterns.Count];
            for (var unit = 0; unit < units.Length; unit++)
            {
                times[units[random.Below(units.Length)]]++;
            }

            if (coefficient(table.Resampled(times)).Value is { } value)
            {
                values.Add(value);
            }
        }

        values.Sort();
        var without = resamples - values.Count;
        var isTooFew = without > MostWithoutValue * resamples;
        return new AgreementInterval
        {
            Low = isTooFew ? null : Quantile(values, (1 - level) / 2),
            High = isTooFew ? null : Quantile(values, (1 + level) / 2),
            Level = level,
            Reason = isTooFew ? AgreementReason.ResamplesWithoutValue : null,
            Resamples = resamples,
            ResamplesWithoutValue = without,
            Seed = seed,
        };
    }

    /// <summary>The row of each unit, so that drawing one is a look-up.</summary>
    private static int[] Units(RatingsTable table)
    {
        var units = new int[table.Units];
        var next = 0;
        for (var pattern = 0; pattern < table.Patterns.Count; pattern++)
        {
            var times = (int)table.Times.Span[pattern];
            units.AsSpan(next, times).Fill(pattern);
            next += times;
        }

        return units;
    }

    /// <summary>Between the two nearest of the sorted values, in proportion.</summary>
    private static double Quantile(List<double> sorted, double part)
    {
        var place = part * (sorted.Count - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
