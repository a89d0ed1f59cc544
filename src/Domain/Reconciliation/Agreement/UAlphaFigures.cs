namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// What the uα family tells of one unitized continuum. For more than two coders the figures are
/// provisional, as published implementations differ.
/// </summary>
public sealed class UAlphaFigures
{
    internal UAlphaFigures() { }

    /// <summary>uα: agreement on where the segments are and what value they have.</summary>
    public required AgreementFigure U { get; init; }

    /// <summary>|uα: agreement on what is a segment and what is a gap.</summary>
    public required AgreementFigure Relevance { get; init; }

    /// <summary>
    /// cuα: agreement on the values where segments of the coders intersect; its coverage is the
    /// share of the length for which this is so.
    /// </summary>
    public required AgreementFigure Coding { get; init; }

    /// <summary>
    /// (k)uα of each category: agreement on this value where segments intersect; its coverage is
    /// the share of the value's length for which this is so.
    /// </summary>
    public required IReadOnlyList<AgreementFigure> OfValue { get; init; }

    /// <summary>
    /// Observed coincidences in units of length, row by row: first the gap, then each category.
    /// </summary>
    public required IReadOnlyList<IReadOnlyList<double>> Observed { get; init; }

    /// <summary>Expected coincidences, scaled to the same total.</summary>
    public required IReadOnlyList<IReadOnlyList<double>> Expected { get; init; }
}
