namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// The alignment of the coders' units with the least disorder, found exactly. A unitary alignment
/// joins at most one unit of each coder and costs the mean over all pairs of coders, Δ for each
/// pair where one is or both are missing (Mathet, Widlöcher and Métivier 2015).
/// </summary>
internal sealed class BestAlignment
{
    private const int MostCandidates = 200_000;
    private const int MostSteps = 20_000_000;
    private const int MostWays = 200_000;
    private const int Window = 128;

    private readonly GammaWeights weights;
    private readonly int coders;
    private readonly double pairs;
    private readonly (Section Section, int Coder)[] units;
    private readonly List<(UInt128 Units, double Cost)>[] candidates;
    private int found;
    private bool isTooLarge;

    private BestAlignment(IReadOnlyList<IReadOnlyList<Section>> sections, GammaWeights weights)
    {
        this.weights = weights;
        coders = sections.Count;
        pairs = coders * (coders - 1) / 2.0;
        units =
        [
            .. sections
                .SelectMany((coder, at) => coder.Select(section => (Section: section, Coder: at)))
                .OrderBy(unit => unit.Section.Start)
                .ThenBy(unit => unit.Section.End)
                .ThenBy(unit => unit.Section.Category)
                .ThenBy(unit => unit.Coder),
        ];
        candidates = [.. units.Select(_ => new List<(UInt128, double)>())];
    }

    /// <summary>
    /// The disorder: the sum over the unitary alignments, over the mean number of units of a coder.
    /// None if more lie over one another than can be searched.
    /// </summary>
    public static double? Disorder(
        IReadOnlyList<IReadOnlyList<Section>> sections,
        GammaWeights weights
    )
    {
        var alignment = new BestAlignment(sections, weights);
        for (var unit = 0; unit < alignment.units.Length && !alignment.isTooLarge; unit++)
        {
            alignment.Join(unit);
        }

        return alignment.Least() * sections.Count / alignment.units.Length;
    }

    /// <summary>Finds what may be joined to a unit and those after it.</summary>
    private void Join(int unit)
    {
        var near = Enumerable
            .Range(unit + 1, units.Length - unit - 1)
            .Where(other => units[other].Coder != units[unit].Coder)
            .Where(other => IsNear(weights.Between(units[unit].Section, units[other].Section)))
            .ToArray();
        Extend([unit], [0.0], near, 0);
    }

    // A unit leaves an alignment of k others for one of its own when that is cheaper: when the sum
    // of its dissimilarities reaches (k + number of pairs) Δ.
    private bool IsNear(double sum) => sum < (coders - 1 + pairs) * weights.Missing;

    private void Extend(int[] members, double[] sums, int[] near, int from)
    {
        for (var at = from; at < near.Length && !isTooLarge; at++)
        {
            var unit = near[at];
            if (members.Any(member => units[member].Coder == units[unit].Coder))
            {
                continue;
            }

            var apart = members
                .Select(member => weights.Between(units[member].Section, units[unit].Section))
                .ToArray();
            double[] all = [.. sums.Zip(apart, (sum, more) => sum + more), apart.Sum()];
            if (!all.All(IsNear))
            {
                continue;
            }

            int[] joined = [.. members, unit];
            Keep(joined, all.Sum() / 2);
            if (joined.Length < coders)
            {
                Extend(joined, all, near, at + 1);
            }
        }
    }

    private void Keep(int[] joined, double apart)
    {
        var first = joined[0];
        isTooLarge |= ++found > MostCandidates || joined[^1] - first >= Window;
        if (isTooLarge)
        {
            return;
        }

        var missing = pairs - joined.Length * (joined.Length - 1) / 2.0;
        var cost = (apart + missing * weights.Missing) / pairs;
        if (cost < joined.Length * weights.Missing)
        {
            var bits = joined.Aggregate(
                UInt128.Zero,
                (all, at) => all | (UInt128.One << (at - first))
            );
            candidates[first].Add((bits, cost));
        }
    }

    /// <summary>
    /// The least sum of costs: unit by unit, for each set of later units that are joined already
    /// (a bit each), the cheapest way to get there.
    /// </summary>
    private double? Least()
    {
        var ways = new Dictionary<UInt128, double> { [0] = 0 };
        var steps = 0L;
        foreach (var joins in candidates)
        {
            var next = new Dictionary<UInt128, double>();
            foreach (var (taken, cost) in ways)
            {
                if ((taken & UInt128.One) != 0)
                {
                    Reach(next, taken >> 1, cost);
                    continue;
                }

                Reach(next, taken >> 1, cost + weights.Missing);
                foreach (var join in joins)
                {
                    if ((taken & join.Units) == 0)
                    {
                        Reach(next, (taken | join.Units) >> 1, cost + join.Cost);
                    }
                }

                steps += joins.Count + 1;
                if (next.Count > MostWays)
                {
                    break;
                }
            }

            if (isTooLarge || steps > MostSteps || next.Count > MostWays)
            {
                return null;
            }

            ways = next;
        }

        return ways[0];
    }

    private static void Reach(Dictionary<UInt128, double> ways, UInt128 taken, double cost)
    {
        if (!ways.TryGetValue(taken, out var known) || cost < known)
        {
            ways[taken] = cost;
        }
    }
}
