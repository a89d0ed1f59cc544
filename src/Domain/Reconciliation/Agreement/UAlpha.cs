namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>
/// The uα family for unitized continua (Krippendorff, Mathet, Bouvry and Widlöcher 2016;
/// Krippendorff 2019, section 12.6): 1 − observed / expected disagreement of lengths. A coder's
/// segments must not overlap; what lies between them is a gap.
/// </summary>
public static class UAlpha
{
    /// <summary>uα, |uα, cuα and (k)uα of each category.</summary>
    public static UAlphaFigures Of(UnitizedContinuum continuum)
    {
        if (Trouble(continuum) is { } trouble)
        {
            return None(AgreementFigure.Without(trouble), continuum.Categories);
        }

        var segments = continuum
            .Sections.Select(coder => Segments(coder, continuum.Length))
            .ToList();
        var values = continuum.Categories + 1;
        var observed = new LengthCoincidences(values);
        var (own, ownValued) = (new double[values], new double[values]);
        foreach (var coder in segments)
        {
            foreach (var segment in coder)
            {
                own[segment.Category] +=
                    segment.Category == 0 ? segment.Length : Square(segment.Length);
            }

            foreach (var other in segments.Where(other => other != coder))
            {
                Meet(coder, other, segments.Count - 1, observed, ownValued);
            }
        }

        var expected = observed.Expect(own);
        var valued = observed.WithoutGap();
        var coding = valued.Expect(ownValued[1..]);
        var isProvisional = continuum.Coders > 2;
        return new UAlphaFigures
        {
            U = Alpha(observed, expected).Provisional(isProvisional),
            Relevance = Alpha(observed.GapOrNot(), expected.GapOrNot()).Provisional(isProvisional),
            Coding = Coding(valued, coding)
                .Covering(valued.Total / observed.Total)
                .Provisional(isProvisional),
            OfValue =
            [
                .. Enumerable
                    .Range(0, continuum.Categories)
                    .Select(value =>
                        OfValue(valued, coding, value, observed.Row(value + 1))
                            .Provisional(isProvisional)
                    ),
            ],
            Observed = observed.Rows(),
            Expected = expected.Rows(),
        };
    }

    private static AgreementReason? Trouble(UnitizedContinuum continuum) =>
        continuum.Coders < 2 ? AgreementReason.WrongNumberOfCoders
        : continuum.Length == 0 ? AgreementReason.LengthZero
        : continuum.Sections.All(coder => coder.Count == 0) ? AgreementReason.NothingUnitized
        : continuum.Sections.Any(UnitizedContinuum.Overlap) ? AgreementReason.SegmentsOverlap
        : null;

    /// <summary>Adds what two coders have in common, from the side of the first of them.</summary>
    private static void Meet(
        List<Section> coder,
        List<Section> other,
        double others,
        LengthCoincidences observed,
        double[] ownValued
    )
    {
        var first = 0;
        foreach (var segment in coder)
        {
            while (other[first].End <= segment.Start)
            {
                first++;
            }

            var valued = 0.0;
            for (var at = first; at < other.Count && other[at].Start < segment.End; at++)
            {
                double common =
                    Math.Min(segment.End, other[at].End) - Math.Max(segment.Start, other[at].Start);
                observed[segment.Category, other[at].Category] += common / others;
                valued += other[at].Category > 0 ? common : 0;
            }

            ownValued[segment.Category] += Square(valued) / others;
        }
    }

    private static AgreementFigure Alpha(
        LengthCoincidences observed,
        LengthCoincidences expected
    ) =>
        expected.Differing > 0
            ? AgreementFigure.FromDisagreement(observed.Differing, expected.Differing)
            : AgreementFigure.Without(AgreementReason.OneValueInUse);

    private static AgreementFigure Coding(LengthCoincidences valued, LengthCoincidences expected) =>
        valued.Total > 0
            ? Alpha(valued, expected)
            : AgreementFigure.Without(AgreementReason.NoIntersection);

    private static AgreementFigure OfValue(
        LengthCoincidences valued,
        LengthCoincidences expected,
        int value,
        double length
    )
    {
        if (length == 0)
        {
            return AgreementFigure.Without(AgreementReason.CategoryNeverUsed);
        }

        var (met, chance) = (valued.Row(value), expected.Row(value));
        var differing = expected.DifferingFrom(value);
        var figure =
            met == 0 ? AgreementFigure.Without(AgreementReason.NoIntersection)
            : differing > 0
                ? AgreementFigure.FromDisagreement(
                    valued.DifferingFrom(value) / met,
                    differing / chance
                )
            : AgreementFigure.Without(AgreementReason.OneValueInUse);
        return figure.Covering(met / length);
    }

    /// <summary>The coder's sections and the gaps between them; value 0 is the gap.</summary>
    private static List<Section> Segments(IReadOnlyList<Section> sections, long length)
    {
        var segments = new List<Section>();
        var end = 0L;
        foreach (var section in sections)
        {
            if (section.Start > end)
            {
                segments.Add(new Section(end, section.Start, 0));
            }

            segments.Add(section with { Category = section.Category + 1 });
            end = section.End;
        }

        if (end < length)
        {
            segments.Add(new Section(end, length, 0));
        }

        return segments;
    }

    private static UAlphaFigures None(AgreementFigure figure, int categories) =>
        new()
        {
            U = figure,
            Relevance = figure,
            Coding = figure,
            OfValue = [.. Enumerable.Repeat(figure, categories)],
            Observed = [],
            Expected = [],
        };

    private static double Square(double x) => x * x;
}
