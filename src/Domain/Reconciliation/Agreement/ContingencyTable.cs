namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>The square table of what two coders chose for the units that both coded.</summary>
internal sealed class ContingencyTable
{
    private readonly double[] cells;

    public ContingencyTable(RatingsTable table, int first, int second)
    {
        Categories = table.Categories;
        cells = new double[Categories * Categories];
        Rows = new double[Categories];
        Columns = new double[Categories];
        foreach (var (pattern, times) in RatingsSums.Pairable(table))
        {
            var row = table.Patterns.Row(pattern);
            if (row[first] >= 0 && row[second] >= 0)
            {
                cells[row[first] * Categories + row[second]] += times;
                Rows[row[first]] += times;
                Columns[row[second]] += times;
                Units += times;
            }
        }

        for (var category = 0; category < Categories; category++)
        {
            Rows[category] /= Units;
            Columns[category] /= Units;
        }
    }

    public int Categories { get; }

    /// <summary>How many units both coded.</summary>
    public double Units { get; }

    /// <summary>The first coder's share of each category, p_k.</summary>
    public double[] Rows { get; }

    /// <summary>The second coder's share of each category, p_.k.</summary>
    public double[] Columns { get; }

    /// <summary>The share of the units for which they chose this pair.</summary>
    public double Share(int row, int column) => cells[row * Categories + column] / Units;

    /// <summary>p_o: the share of the units for which both chose the same.</summary>
    public double Observed()
    {
        var agreeing = 0.0;
        for (var category = 0; category < Categories; category++)
        {
            agreeing += cells[category * Categories + category];
        }

        return agreeing / Units;
    }

    /// <summary>Why κ has no value.</summary>
    public AgreementReason? Trouble() =>
        Units == 0 ? AgreementReason.NoUnitCodedTwice
        : Enumerable.Range(0, Categories).Count(at => Rows[at] > 0 || Columns[at] > 0) < 2
            ? AgreementReason.OneValueInUse
        : null;
}
