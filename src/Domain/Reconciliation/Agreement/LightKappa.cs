namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// Light's κ for many coders: the mean of Cohen's κ over all pairs of coders (Light 1971), each
/// pair on the units that both coded.
/// </summary>
public static class LightKappa
{
    /// <summary>The mean κ; observed and expected are means over the pairs too.</summary>
    public static AgreementFigure Of(RatingsTable table)
    {
        var trouble =
            RatingsSums.Trouble(table)
            ?? (table.TellsCodersApart ? null : AgreementReason.CodersNotToldApart);
        if (trouble is not null)
        {
            return AgreementFigure.Without(trouble);
        }

        var (sum, observed, expected, pairs) = (0.0, 0.0, 0.0, 0);
        for (var first = 0; first < table.Coders; first++)
        {
            for (var second = first + 1; second < table.Coders; second++)
            {
                var kappa = CohenKappa.Of(new ContingencyTable(table, first, second));
                if (kappa.Value is not { } value)
                {
                    return AgreementFigure.Without(AgreementReason.PairWithoutValue);
                }

                sum += value;
                observed += kappa.Observed!.Value;
                expected += kappa.Expected!.Value;
                pairs++;
            }
        }

        return AgreementFigure
            .FromAgreement(observed / pairs, expected / pairs)
            .Valued(sum / pairs);
    }
}
