using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Reconciliation.Agreement;

namespace PeerEvents.Domain.Reconciliation;

/// <summary>
/// Figures over the spans that coders marked themselves, in the sources that all of them code, laid
/// end to end.
/// </summary>
internal static class SpanFigures
{
    private const int Samples = 300;

    public static (long? Units, AssessedFigure Pooled, IReadOnlyList<AssessedFigure> OfCodes) Of(
        AgreementDesign design,
        IReadOnlyList<Guid> coders,
        IReadOnlyList<AssessedSource> sources
    )
    {
        var shared = sources
            .Where(source => coders.All(source.Coders.Contains))
            .OrderBy(source => source.Id)
            .ToList();
        return (
            null,
            Figure(design, coders, shared, design.Codes, null),
            [.. design.Codes.Select(code => Figure(design, coders, shared, [code], code))]
        );
    }

    private static AssessedFigure Figure(
        AgreementDesign design,
        IReadOnlyList<Guid> coders,
        IReadOnlyList<AssessedSource> sources,
        IReadOnlyList<Guid> codes,
        Guid? of
    )
    {
        if (design.Coefficient == Coefficient.SpanF1)
        {
            return new AssessedFigure(of, SpanF1.Of(coders, sources, [.. codes]));
        }

        var continuum = Continuum(coders, sources, codes);
        return new AssessedFigure(
            of,
            design.Coefficient switch
            {
                Coefficient.AlphaU => of is null
                    ? AlphaU.Of(continuum)
                    : AlphaU.OfCategory(continuum, 0),
                Coefficient.UAlpha => UAlpha.Of(continuum).U,
                Coefficient.UAlphaRelevance => UAlpha.Of(continuum).Relevance,
                Coefficient.UAlphaCoding => UAlpha.Of(continuum).Coding,
                _ => Gamma.Of(continuum, GammaWeights.Equal, Samples, (ulong)design.Seed).Figure,
            }
        );
    }

    private static UnitizedContinuum Continuum(
        IReadOnlyList<Guid> coders,
        IReadOnlyList<AssessedSource> sources,
        IReadOnlyList<Guid> codes
    )
    {
        var numbers = codes.Select((code, i) => (code, i)).ToDictionary(c => c.code, c => c.i);
        var sections = coders.ToDictionary(coder => coder, _ => new List<Section>());
        var from = 0L;
        foreach (var source in sources)
        {
            foreach (var coding in source.Codings.Where(c => numbers.ContainsKey(c.CodeId)))
            {
                if (
                    Place(coding, source.Length) is { } range
                    && sections.TryGetValue(coding.Coder, out var mine)
                )
                {
                    mine.Add(
                        new Section(from + range.Start, from + range.End, numbers[coding.CodeId])
                    );
                }
            }

            from += source.Length;
        }

        return new UnitizedContinuum(from, codes.Count, coders.Select(coder => sections[coder]));
    }

    private static TextRange? Place(PlacedCoding coding, int length) =>
        coding.Anchor is { Whole: true } ? new TextRange(0, length) : coding.Anchor.Range;
}
