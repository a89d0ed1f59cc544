namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// The alignment of the coders' units with the least disorder, found exactly. A unitary alignment
/// joins at most one unit of each coder and costs the mean over all pairs of coders, Δ for each
/// pair where one is or both are missing (Mathet, Widlöcher and Métivier 2015).
/// </summary>
internal sealed class BestAlignment
{
    private const int MostCandidates = 200_000;

    private readonly GammaWeights weights;
    private readonly int coders;
    private readonly double pairs;
    private readonly long longest;
    private readonly (Section Section, int Coder)[] units;
    private readonly List<UnitaryAlignment> candidates = [];
    private bool isTooLarge;

    private BestAlignment(IReadOnlyList<IReadOnlyList<Section>> sections, GammaWeights weights)
    {
        this.weights = weights;
        coders = sections.Count;
        pairs = coders * (coders - 1) / 2.0;
        longest = sections.SelectMany(coder => coder).Max(section => section.Length);
        units =
        [
            .. sections
                .SelectMany((coder, at) => coder.Select(section => (Section: section, Coder: at)))
                .OrderBy(unit => unit.Section.Start)
                .ThenBy(unit => unit.Section.End)
                .ThenBy(unit => unit.Section.Category)
                .ThenBy(unit => unit.Coder),
        ];
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

        var least = alignment.isTooLarge
            ? null
            : LeastCost.Of(alignment.candidates, alignment.units.Length, weights.Missing);
        return least * sections.Count / alignment.units.Length;
    }

    /// <summary>Finds what may be joined to a unit and those after it.</summary>
    private void Join(int unit)
    {
        var near = Enumerable
            .Range(unit + 1, units.Length - unit - 1)
            .TakeWhile(other => IsNear(LeastBetween(unit, other)))
            .Where(other => units[other].Coder != units[unit].Coder)
            .Where(other => IsNear(weights.Between(units[unit].Section, units[other].Section)))
            .ToArray();
        Extend([unit], [0.0], near, 0);
    }

    // A unit leaves an alignment of k others for one of its own when that is cheaper: when the sum
    // of its dissimilarities reaches (k + number of pairs) Δ.
    private bool IsNear(double sum) => sum < (coders - 1 + pairs) * weights.Missing;

    // Units are sorted by start: once even the longest one would be too far, all later ones are.
    private double LeastBetween(int unit, int other) =>
        weights.Apart(
            units[other].Section.Start - units[unit].Section.Start,
            units[unit].Section.Length + longest
        );

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
            double[] all = [.. sums.Zip(apart, (sum, more) => sum + more), OrderedSum.Of(apart)];
            if (!all.All(IsNear))
            {
                continue;
            }

            int[] joined = [.. members, unit];
            Keep(joined, OrderedSum.Of(all) / 2);
            if (joined.Length < coders)
            {
                Extend(joined, all, near, at + 1);
            }
        }
    }

    private void Keep(int[] joined, double apart)
    {
        var missing = pairs - joined.Length * (joined.Length - 1) / 2.0;
        var cost = (apart + missing * weights.Missing) / pairs;
        if (cost < joined.Length * weights.Missing)
        {
            candidates.Add(new UnitaryAlignment(joined, cost));
            isTooLarge |= candidates.Count > MostCandidates;
        }
    }
}

/// <summary>Units of different coders that are taken for the same one.</summary>
/// <param name="Units">Which, in ascending order.</param>
/// <param name="Cost">What it costs to join them.</param>
internal readonly record struct UnitaryAlignment(int[] Units, double Cost);
