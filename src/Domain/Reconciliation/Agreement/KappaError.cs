namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// The asymptotic standard error of κ and weighted κ (Fleiss, Cohen and Everitt 1969):
/// Σ p_ij (w_ij − (w_i. + w_.j)(1 − κ))² less (κ − p_e (1 − κ))², over n (1 − p_e)².
/// </summary>
internal static class KappaError
{
    private const double NormalQuantile = 1.959963984540054;

    public static AgreementInterval Interval(RatingsTable table, CategoryWeights? weights)
    {
        RatingsSums.Fit(table, weights);
        if (CohenKappa.Trouble(table) is { } trouble)
        {
            return new AgreementInterval { Level = 0.95, Reason = trouble };
        }

        var pair = new ContingencyTable(table, 0, 1);
        weights ??= CategoryWeights.Identity(pair.Categories);
        var (observed, expected) = (0.0, 0.0);
        Each(
            pair,
            (c, k) =>
            {
                observed += weights.Agreement(c, k) * pair.Share(c, k);
                expected += weights.Agreement(c, k) * pair.Rows[c] * pair.Columns[k];
            }
        );
        if (AgreementFigure.FromAgreement(observed, expected).Value is not { } kappa)
        {
            return new AgreementInterval
            {
                Level = 0.95,
                Reason = AgreementReason.NoDisagreementExpected,
            };
        }

        var error = Error(pair, weights, kappa, expected);
        return new AgreementInterval
        {
            Low = kappa - NormalQuantile * error,
            High = kappa + NormalQuantile * error,
            Level = 0.95,
            StandardError = error,
        };
    }

    private static double Error(
        ContingencyTable pair,
        CategoryWeights weights,
        double kappa,
        double expected
    )
    {
        var (ofRows, ofColumns) = (new double[pair.Categories], new double[pair.Categories]);
        Each(
            pair,
            (c, k) =>
            {
                ofRows[c] += pair.Columns[k] * weights.Agreement(c, k);
                ofColumns[k] += pair.Rows[c] * weights.Agreement(c, k);
            }
        );
        var sum = 0.0;
        Each(
            pair,
            (c, k) =>
                sum +=
                    pair.Share(c, k)
                    * Square(weights.Agreement(c, k) - (ofRows[c] + ofColumns[k]) * (1 - kappa))
        );
        var variance =
            (sum - Square(kappa - expected * (1 - kappa))) / (pair.Units * Square(1 - expected));
        return Math.Sqrt(Math.Max(0, variance));
    }

    private static void Each(ContingencyTable pair, Action<int, int> cell)
    {
        for (var c = 0; c < pair.Categories; c++)
        {
            for (var k = 0; k < pair.Categories; k++)
            {
                cell(c, k);
            }
        }
    }

    private static double Square(double x) => x * x;
}
