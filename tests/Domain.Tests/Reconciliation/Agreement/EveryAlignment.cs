using PeerEvents.Domain.Reconciliation.Agreement;

namespace PeerEvents.Domain.Tests.Reconciliation.Agreement;

/// <summary>Tries every alignment there is, by the definition and without any short cut.</summary>
internal static class EveryAlignment
{
    public static double LeastDisorder(UnitizedContinuum continuum, GammaWeights weights)
    {
        var coders = continuum.Sections.Select(coder => coder.ToArray()).ToArray();
        var units = coders.Sum(coder => coder.Length) / (double)coders.Length;
        return Least(coders, [], weights, double.PositiveInfinity) / units;
    }

    /// <summary>The least cost of what is left while a unitary alignment is put together.</summary>
    private static double Least(
        Section[][] left,
        Section?[] joined,
        GammaWeights weights,
        double most
    )
    {
        if (left.All(coder => coder.Length == 0) && joined.Length == 0)
        {
            return 0;
        }

        if (joined.Length == left.Length)
        {
            return joined.Any(unit => unit is not null)
                ? Cost(joined, weights) + Least(left, [], weights, most)
                : most;
        }

        // The first coder who has units left gives the next one, so that no order counts twice.
        var at = joined.Length;
        var isFirst = joined.All(unit => unit is null) && left[at].Length > 0;
        var best = isFirst ? most : Least(left, [.. joined, null], weights, most);
        for (var unit = 0; unit < (isFirst ? 1 : left[at].Length); unit++)
        {
            Section[][] rest = [.. left];
            rest[at] = [.. left[at][..unit], .. left[at][(unit + 1)..]];
            best = Math.Min(best, Least(rest, [.. joined, left[at][unit]], weights, most));
        }

        return best;
    }

    private static double Cost(Section?[] joined, GammaWeights weights)
    {
        var (sum, pairs) = (0.0, 0);
        for (var first = 0; first < joined.Length; first++)
        {
            for (var second = first + 1; second < joined.Length; second++)
            {
                pairs++;
                sum +=
                    joined[first] is { } one && joined[second] is { } other
                        ? weights.Between(one, other)
                        : weights.Missing;
            }
        }

        return sum / pairs;
    }
}
