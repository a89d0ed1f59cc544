namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// How far two values are apart for Krippendorff's α: his δ² (Krippendorff 2011), or weights of
/// one's own.
/// </summary>
public sealed class AlphaMetric
{
    private readonly Func<double[], Func<int, int, double>> bind;

    private AlphaMetric(
        Func<double[], Func<int, int, double>> bind,
        int? categories = null,
        AgreementReason? trouble = null
    ) => (this.bind, Categories, Trouble) = (bind, categories, trouble);

    /// <summary>0 for equals, else 1.</summary>
    public static AlphaMetric Nominal { get; } = new(_ => (c, k) => c == k ? 0 : 1);

    /// <summary>
    /// (Σ_{g=c..k} n_g − (n_c + n_k) / 2)²: how many values lie between two ranks. The order of the
    /// categories is the order of the ranks.
    /// </summary>
    public static AlphaMetric Ordinal { get; } = new(Ranks);

    /// <summary>For how many categories it is; none when for any.</summary>
    internal int? Categories { get; }

    /// <summary>Whether all differences count the same.</summary>
    internal bool IsNominal => ReferenceEquals(this, Nominal);

    /// <summary>Why it cannot be used.</summary>
    internal AgreementReason? Trouble { get; }

    /// <summary>(c − k)² of the values that the categories stand for.</summary>
    public static AlphaMetric Interval(IReadOnlyList<double> values) =>
        new(_ => (c, k) => Square(values[c] - values[k]), values.Count);

    /// <summary>((c − k) / (c + k))² of the values that the categories stand for.</summary>
    public static AlphaMetric Ratio(IReadOnlyList<double> values) =>
        new(
            _ => (c, k) => values[c].Equals(values[k]) ? 0 : Portion(values[c], values[k]),
            values.Count,
            values.Any(value => value < 0) ? AgreementReason.RatioBelowZero : null
        );

    /// <summary>The disagreement weights as they are, not squared.</summary>
    public static AlphaMetric Custom(CategoryWeights weights) =>
        new(_ => weights.Disagreement, weights.Categories);

    /// <summary>A distance between two categories, whatever the data.</summary>
    internal static AlphaMetric Fixed(int categories, Func<int, int, double> distance) =>
        new(_ => distance, categories);

    /// <summary>The distance under how often each category was chosen.</summary>
    internal Func<int, int, double> Bind(double[] totals) => bind(totals);

    private static Func<int, int, double> Ranks(double[] totals)
    {
        var upTo = new double[totals.Length];
        var sum = 0.0;
        for (var category = 0; category < totals.Length; category++)
        {
            sum += totals[category];
            upTo[category] = sum;
        }

        return (c, k) => Square(Middle(c) - Middle(k));

        double Middle(int category) => upTo[category] - totals[category] / 2;
    }

    private static double Portion(double c, double k) => Square((c - k) / (c + k));

    private static double Square(double x) => x * x;
}
