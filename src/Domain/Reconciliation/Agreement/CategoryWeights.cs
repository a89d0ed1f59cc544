namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// How much it counts when two coders choose different categories. Every category counts as a
/// level, whether or not it is used.
/// </summary>
public sealed class CategoryWeights
{
    private readonly double[] disagreements;
    private readonly double most;

    private CategoryWeights(int categories, Func<int, int, double> disagreement)
    {
        Categories = categories;
        disagreements = new double[categories * categories];
        for (var c = 0; c < categories; c++)
        {
            for (var k = 0; k < categories; k++)
            {
                var weight = disagreement(c, k);
                if (!(double.IsFinite(weight) && weight >= 0 && (c != k || weight == 0)))
                {
                    throw new ArgumentException("Weights are from zero up, and zero for equals.");
                }

                disagreements[c * categories + k] = weight;
                most = Math.Max(most, weight);
            }
        }
    }

    /// <summary>How many categories they are for.</summary>
    public int Categories { get; }

    /// <summary>Every difference counts the same.</summary>
    public static CategoryWeights Identity(int categories) =>
        new(categories, (c, k) => c == k ? 0 : 1);

    /// <summary>|i − j| / (q − 1), by the order of the categories.</summary>
    public static CategoryWeights Linear(int categories) =>
        new(categories, (c, k) => c == k ? 0 : Math.Abs(c - k) / (categories - 1.0));

    /// <summary>((i − j) / (q − 1))², by the order of the categories.</summary>
    public static CategoryWeights Quadratic(int categories) =>
        new(categories, (c, k) => c == k ? 0 : Square((c - k) / (categories - 1.0)));

    /// <summary>A square, symmetric table of disagreement weights, zero where both agree.</summary>
    public static CategoryWeights Custom(IReadOnlyList<IReadOnlyList<double>> disagreements)
    {
        var count = disagreements.Count;
        if (disagreements.Any(row => row.Count != count))
        {
            throw new ArgumentException("The table of weights is not square.");
        }

        return new CategoryWeights(
            count,
            (c, k) =>
                disagreements[c][k].Equals(disagreements[k][c])
                    ? disagreements[c][k]
                    : throw new ArgumentException("The table of weights is not symmetric.")
        );
    }

    /// <summary>What a difference counts, as given.</summary>
    public double Disagreement(int c, int k) => disagreements[c * Categories + k];

    /// <summary>1 for equals down to 0 for the greatest difference.</summary>
    public double Agreement(int c, int k) => most > 0 ? 1 - Disagreement(c, k) / most : 1;

    private static double Square(double x) => x * x;
}
