namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// A text or recording that coders cut into sections of their own: per coder the sections by where
/// they start. The units of length are abstract, such as characters or milliseconds.
/// </summary>
public sealed class UnitizedContinuum
{
    /// <summary>From the length and the sections of each coder, in any order.</summary>
    public UnitizedContinuum(
        long length,
        int categories,
        IEnumerable<IEnumerable<Section>> sections
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        (Length, Categories) = (length, categories);
        Sections =
        [
            .. sections.Select(coder =>
                coder
                    .OrderBy(section => section.Start)
                    .ThenBy(section => section.End)
                    .ThenBy(section => section.Category)
                    .ToArray()
            ),
        ];
        if (Sections.SelectMany(coder => coder).Any(section => !Fits(section)))
        {
            throw new ArgumentException("A section is empty, outside or of no category.");
        }
    }

    /// <summary>How long the continuum is.</summary>
    public long Length { get; }

    /// <summary>How many categories could be chosen.</summary>
    public int Categories { get; }

    /// <summary>How many coders there are.</summary>
    public int Coders => Sections.Count;

    /// <summary>The sections of each coder, sorted.</summary>
    public IReadOnlyList<IReadOnlyList<Section>> Sections { get; }

    /// <summary>
    /// For each unit of length and each coder, whether the category is present (1) or absent (0):
    /// the table behind κ over characters, which much uncoded text inflates. What a coder gave the
    /// category twice counts once.
    /// </summary>
    public RatingsTable Presence(int category)
    {
        var cuts = Sections
            .SelectMany(coder => coder.Where(section => section.Category == category))
            .SelectMany(section => (long[])[section.Start, section.End])
            .Append(0)
            .Append(Length)
            .Distinct()
            .Order()
            .ToList();
        var starts = Sections.Select(coder => Covered(coder, category)).ToList();
        return RatingsTable.FromRuns(
            cuts.Zip(cuts.Skip(1)).Select(cut => (Run(cut.First), cut.Second - cut.First)),
            Coders,
            categories: 2
        );

        IReadOnlyList<int> Run(long at) =>
            [.. starts.Select(stretches => IsIn(stretches, at) ? 1 : 0)];
    }

    /// <summary>Whether sections of one coder overlap.</summary>
    internal static bool Overlap(IReadOnlyList<Section> sections)
    {
        for (var at = 1; at < sections.Count; at++)
        {
            if (sections[at].Start < sections[at - 1].End)
            {
                return true;
            }
        }

        return false;
    }

    private static List<Section> Covered(IReadOnlyList<Section> sections, int category)
    {
        var covered = new List<Section>();
        foreach (var section in sections.Where(section => section.Category == category))
        {
            if (covered.Count > 0 && section.Start <= covered[^1].End)
            {
                covered[^1] = covered[^1] with { End = Math.Max(covered[^1].End, section.End) };
            }
            else
            {
                covered.Add(section);
            }
        }

        return covered;
    }

    private static bool IsIn(List<Section> covered, long at)
    {
        var (low, high) = (0, covered.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = covered[middle].End <= at ? (middle + 1, high) : (low, middle);
        }

        return low < covered.Count && covered[low].Start <= at;
    }

    private bool Fits(Section section) =>
        section.Start >= 0
        && section.Start < section.End
        && section.End <= Length
        && section.Category >= 0
        && section.Category < Categories;
}
