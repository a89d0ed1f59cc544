namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// What counts in γ: d = α d_pos + β d_cat with d_pos = ((|Δstart| + |Δend|) / (length + length))²
/// Δ and d_cat = Δ for unlike categories, else 0; a missing unit costs Δ.
/// </summary>
/// <param name="Position">α, the weight of where units are.</param>
/// <param name="Category">β, the weight of what category they have.</param>
/// <param name="Missing">Δ, the cost of a unit that the other coder does not have.</param>
public sealed class GammaWeights(double Position, double Category, double Missing)
{
    /// <summary>All three are 1.</summary>
    public static GammaWeights Equal { get; } = new(1, 1, 1);

    /// <summary>The cost of a unit that the other coder does not have.</summary>
    public double Missing { get; } = Missing;

    /// <summary>The dissimilarity of two units.</summary>
    public double Between(Section left, Section right) =>
        Apart(
            Math.Abs(left.Start - right.Start) + Math.Abs(left.End - right.End),
            left.Length + right.Length
        ) + (left.Category == right.Category ? 0 : Category * Missing);

    /// <summary>What places so far apart cost units of these lengths together.</summary>
    internal double Apart(double apart, double lengths) =>
        Position * (apart / lengths) * (apart / lengths) * Missing;
}
