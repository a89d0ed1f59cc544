namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// Cohen's κ for two coders, (p_o − p_e) / (1 − p_e) with p_e = Σ_k p_k. p_.k: each coder keeps
/// the own shares (Cohen 1960). Units that one of them did not code are left out.
/// </summary>
public static class CohenKappa
{
    /// <summary>κ with p_o and p_e.</summary>
    public static AgreementFigure Of(RatingsTable table) =>
        Trouble(table) is { } trouble
            ? AgreementFigure.Without(trouble, PercentAgreement.OfUnits(table).Value)
            : Of(new ContingencyTable(table, 0, 1));

    /// <summary>
    /// κ_max: the greatest κ that the coders' shares allow, with p_o = Σ_k min(p_k., p_.k).
    /// </summary>
    public static AgreementFigure Maximum(RatingsTable table)
    {
        if (Trouble(table) is { } trouble)
        {
            return AgreementFigure.Without(trouble);
        }

        var pair = new ContingencyTable(table, 0, 1);
        return AgreementFigure.FromAgreement(
            pair.Rows.Zip(pair.Columns, Math.Min).Sum(),
            RatingsSums.Chance(pair.Rows, pair.Columns, weights: null)
        );
    }

    /// <summary>
    /// The 95 % interval κ ± 1.96 standard errors, the asymptotic error of Fleiss, Cohen and
    /// Everitt (1969) for κ other than 0.
    /// </summary>
    public static AgreementInterval Interval(RatingsTable table) =>
        KappaError.Interval(table, weights: null);

    internal static AgreementFigure Of(ContingencyTable pair) =>
        pair.Trouble() is { } trouble
            ? AgreementFigure.Without(trouble)
            : AgreementFigure.FromAgreement(
                pair.Observed(),
                RatingsSums.Chance(pair.Rows, pair.Columns, weights: null)
            );

    internal static AgreementReason? Trouble(RatingsTable table) =>
        RatingsSums.Trouble(table, coders: 2)
        ?? (table.TellsCodersApart ? null : AgreementReason.CodersNotToldApart);
}
