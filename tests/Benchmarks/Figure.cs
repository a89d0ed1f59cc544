namespace PeerEvents.Benchmarks;

/// <summary>One measured figure, and what it should be.</summary>
/// <param name="Work">What was done.</param>
/// <param name="Value">How fast, long or large.</param>
/// <param name="Unit">In what unit.</param>
/// <param name="Floor">What the least that could be done takes, in the same unit.</param>
/// <param name="Ratio">The value to its floor.</param>
/// <param name="Target">What it should be.</param>
/// <param name="IsMet">Whether it is; null where it only informs.</param>
internal sealed record Figure(
    string Work,
    double? Value,
    string Unit,
    double? Floor = null,
    double? Ratio = null,
    string Target = "",
    bool? IsMet = null
)
{
    public static Figure AtMost(string work, double value, string unit, double limit) =>
        new(work, value, unit, Target: $"≤ {limit} {unit}", IsMet: value <= limit);

    public static Figure RatioAtMost(
        string work,
        double value,
        string unit,
        double floor,
        double limit
    ) => new(work, value, unit, floor, value / floor, $"≤ {limit} ×", value / floor <= limit);

    /// <summary>The ratio is the median of what each round found.</summary>
    public static Figure RatioAtLeast(
        string work,
        double value,
        string unit,
        double floor,
        double ratio,
        double limit
    ) => new(work, value, unit, floor, ratio, $"≥ {limit} ×", ratio >= limit);

    public static Figure Left(string work, string why) => new($"{work}: left out, {why}", null, "");
}
