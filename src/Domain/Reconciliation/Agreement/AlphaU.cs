namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// Krippendorff's α_U of 1995 in the form of 2004, 1 − Σ_c D_o / Σ_c D_e: how well coders agree on
/// where sections start and end. It is per category, and sections of different categories may
/// overlap. On the same data it is another number than uα of 2016.
/// </summary>
public static class AlphaU
{
    /// <summary>α_U of one category.</summary>
    public static AgreementFigure OfCategory(UnitizedContinuum continuum, int category) =>
        Of(continuum, [category]);

    /// <summary>α_U of all categories together.</summary>
    public static AgreementFigure Of(UnitizedContinuum continuum) =>
        Of(continuum, [.. Enumerable.Range(0, continuum.Categories)]);

    private static AgreementFigure Of(UnitizedContinuum continuum, int[] categories)
    {
        if (continuum.Coders < 2)
        {
            return AgreementFigure.Without(AgreementReason.WrongNumberOfCoders);
        }

        if (continuum.Length == 0)
        {
            return AgreementFigure.Without(AgreementReason.LengthZero);
        }

        var (observed, expected, isTold) = (0.0, 0.0, false);
        foreach (var category in categories)
        {
            var coders = continuum
                .Sections.Select(coder => coder.Where(at => at.Category == category).ToArray())
                .ToArray();
            if (coders.Any(UnitizedContinuum.Overlap))
            {
                return AgreementFigure.Without(AgreementReason.SegmentsOverlap);
            }

            observed += Observed(coders, continuum.Length);
            expected += Expected(coders, continuum.Length);
            isTold |= coders.Any(coder => coder.Length > 0) && !coders.All(IsWhole);
        }

        return (isTold, expected > 0, categories.Length) switch
        {
            (false, true, _) => AgreementFigure.Without(
                AgreementReason.OneValueInUse,
                observed,
                expected
            ),
            (_, true, _) => AgreementFigure.FromDisagreement(observed, expected),
            (_, _, 1) => AgreementFigure.Without(AgreementReason.CategoryNeverUsed),
            _ => AgreementFigure.Without(AgreementReason.NothingUnitized),
        };

        bool IsWhole(Section[] coder) => coder is [{ } only] && only.Length == continuum.Length;
    }

    /// <summary>
    /// Σ over ordered pairs of coders of δ² of their sections, over m (m − 1) L². Two sections that
    /// overlap differ by (start − start)² + (end − end)²; a section inside a gap of the other coder
    /// by its length squared.
    /// </summary>
    private static double Observed(Section[][] coders, long length)
    {
        var sum = 0.0;
        foreach (var coder in coders)
        {
            foreach (var other in coders.Where(other => other != coder))
            {
                var first = 0;
                foreach (var section in coder)
                {
                    while (first < other.Length && other[first].End <= section.Start)
                    {
                        first++;
                    }

                    var isAlone = true;
                    for (var at = first; at < other.Length && other[at].Start < section.End; at++)
                    {
                        isAlone = false;
                        sum += Square(section.Start - other[at].Start);
                        sum += Square(section.End - other[at].End);
                    }

                    // The same pair of section and gap counts from both sides.
                    sum += isAlone ? 2 * Square(section.Length) : 0;
                }
            }
        }

        return sum / (coders.Length * (coders.Length - 1.0) * length * length);
    }

    /// <summary>
    /// (2/L) Σ over sections of (N − 1)/3 (2l³ − 3l² + l) + l² Σ over gaps of at least l of
    /// (gap − l + 1), over mL (mL − 1) − Σ l (l − 1).
    /// </summary>
    private static double Expected(Section[][] coders, long length)
    {
        var gaps = coders.SelectMany(coder => Gaps(coder, length)).ToArray();
        var sections = coders.Sum(coder => coder.Length);
        double whole = coders.Length * length;
        var (sum, without) = (0.0, 0.0);
        foreach (var section in coders.SelectMany(coder => coder))
        {
            double l = section.Length;
            var room = gaps.Where(gap => gap >= l).Sum(gap => gap - l + 1);
            sum += (sections - 1) / 3.0 * l * (2 * l * l - 3 * l + 1) + l * l * room;
            without += l * (l - 1);
        }

        var pairs = whole * (whole - 1) - without;
        return pairs > 0 ? 2.0 / length * sum / pairs : 0;
    }

    private static IEnumerable<long> Gaps(Section[] coder, long length)
    {
        var end = 0L;
        foreach (var section in coder)
        {
            if (section.Start > end)
            {
                yield return section.Start - end;
            }

            end = section.End;
        }

        if (end < length)
        {
            yield return length - end;
        }
    }

    private static double Square(double x) => x * x;
}
