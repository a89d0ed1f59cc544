namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// The cheapest way to put every unit into exactly one unitary alignment, alone or joined. Unit by
/// unit it keeps, for each set of later units that are joined already, the cheapest way there, as
/// long as that way may still beat the best one known.
/// </summary>
internal sealed class LeastCost
{
    private const int MostSteps = 50_000_000;
    private const int MostWays = 200_000;
    private const int Window = 128;
    private const double Rounding = 1e-9;

    private readonly double alone;
    private readonly List<UnitaryAlignment> joins;
    private readonly double[] shares;
    private readonly List<(UInt128 Units, double Cost, double Excess)>[] starting;

    private LeastCost(List<UnitaryAlignment> joins, int units, double alone)
    {
        (this.joins, this.alone) = (joins, alone);
        shares = new double[units];
        Array.Fill(shares, alone);
        foreach (var join in joins)
        {
            foreach (var unit in join.Units)
            {
                shares[unit] = Math.Min(shares[unit], join.Cost / join.Units.Length);
            }
        }

        starting = [.. shares.Select(_ => new List<(UInt128, double, double)>())];
        foreach (var join in joins)
        {
            var first = join.Units[0];
            var bits = join.Units.Aggregate(
                UInt128.Zero,
                (all, unit) => all | (UInt128.One << (unit - first))
            );
            var excess = join.Cost - join.Units.Sum(unit => shares[unit]);
            starting[first].Add((bits, join.Cost, excess));
        }
    }

    /// <summary>The least sum of costs; none if the search is too large.</summary>
    public static double? Of(List<UnitaryAlignment> joins, int units, double alone) =>
        joins.Exists(join => join.Units[^1] - join.Units[0] >= Window)
            ? null
            : new LeastCost(joins, units, alone).Search();

    private double? Search()
    {
        // A unit costs at least its cheapest share. What a way costs beyond that only grows.
        var most = Known() - OrderedSum.Of(shares) + Rounding;
        var ways = new Dictionary<UInt128, (double Cost, double Excess)> { [0] = (0, 0) };
        var steps = 0L;
        for (var unit = 0; unit < shares.Length; unit++)
        {
            var next = new Dictionary<UInt128, (double Cost, double Excess)>();
            foreach (var (taken, way) in ways)
            {
                if ((taken & UInt128.One) != 0)
                {
                    Reach(next, taken >> 1, way, most);
                    continue;
                }

                var left = (way.Cost + alone, way.Excess + alone - shares[unit]);
                Reach(next, taken >> 1, left, most);
                foreach (var (units, cost, excess) in starting[unit])
                {
                    if ((taken & units) == 0)
                    {
                        var joined = (way.Cost + cost, way.Excess + excess);
                        Reach(next, (taken | units) >> 1, joined, most);
                    }
                }

                steps += starting[unit].Count + 1;
                if (steps > MostSteps || next.Count > MostWays)
                {
                    return null;
                }
            }

            ways = next;
        }

        return ways[0].Cost;
    }

    private static void Reach(
        Dictionary<UInt128, (double Cost, double Excess)> ways,
        UInt128 taken,
        (double Cost, double Excess) way,
        double most
    )
    {
        if (
            way.Excess <= most
            && (!ways.TryGetValue(taken, out var known) || way.Cost < known.Cost)
        )
        {
            ways[taken] = way;
        }
    }

    /// <summary>What a good alignment costs, found greedily in two ways.</summary>
    private double Known() =>
        Math.Min(
            Greedy(join => join.Cost / join.Units.Length),
            Greedy(join => join.Cost - join.Units.Length * alone)
        );

    private double Greedy(Func<UnitaryAlignment, double> order)
    {
        var isTaken = new bool[shares.Length];
        var cost = 0.0;
        foreach (var join in joins.OrderBy(order))
        {
            if (!Array.Exists(join.Units, unit => isTaken[unit]))
            {
                cost += join.Cost;
                Array.ForEach(join.Units, unit => isTaken[unit] = true);
            }
        }

        return cost + alone * isTaken.Count(isJoined => !isJoined);
    }
}
