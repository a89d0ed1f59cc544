namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// A table of values × values that holds how much length coincides, observed or expected.
/// </summary>
internal sealed class LengthCoincidences(int values)
{
    private readonly double[] cells = new double[values * values];

    public double this[int c, int k]
    {
        get => cells[c * values + k];
        set => cells[c * values + k] = value;
    }

    public double Total => OrderedSum.Of(cells);

    /// <summary>What coincides with another value.</summary>
    public double Differing => Enumerable.Range(0, values).Sum(DifferingFrom);

    public double Row(int value) => Enumerable.Range(0, values).Sum(other => this[value, other]);

    public double DifferingFrom(int value) =>
        Enumerable.Range(0, values).Sum(other => other == value ? 0 : this[value, other]);

    /// <summary>
    /// Expected from these observed ones: e_ck in proportion to l_c. l_.k, less for c = k what
    /// would pair a segment with itself, scaled to the same total.
    /// </summary>
    public LengthCoincidences Expect(double[] selfPairs)
    {
        var expected = new LengthCoincidences(values);
        for (var c = 0; c < values; c++)
        {
            for (var k = 0; k < values; k++)
            {
                expected[c, k] = Row(c) * Row(k) - (c == k ? selfPairs[c] : 0);
            }
        }

        var total = expected.Total;
        for (var at = 0; at < cells.Length; at++)
        {
            expected.cells[at] *= total > 0 ? Total / total : 0;
        }

        return expected;
    }

    /// <summary>The values joined into the gap and all others.</summary>
    public LengthCoincidences GapOrNot()
    {
        var joined = new LengthCoincidences(2);
        for (var at = 0; at < cells.Length; at++)
        {
            joined[at / values > 0 ? 1 : 0, at % values > 0 ? 1 : 0] += cells[at];
        }

        return joined;
    }

    /// <summary>The values without the gap.</summary>
    public LengthCoincidences WithoutGap()
    {
        var valued = new LengthCoincidences(values - 1);
        for (var c = 1; c < values; c++)
        {
            for (var k = 1; k < values; k++)
            {
                valued[c - 1, k - 1] = this[c, k];
            }
        }

        return valued;
    }

    public IReadOnlyList<IReadOnlyList<double>> Rows() =>
        [.. cells.Chunk(Math.Max(1, values)).Select(row => (IReadOnlyList<double>)row)];
}
