using System.Security.Cryptography;
using System.Text;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Reconciliation.Agreement;

namespace PeerEvents.Domain.Reconciliation;

/// <summary>A source as agreement sees it.</summary>
/// <param name="Id">The source.</param>
/// <param name="Length">How long its text is, in UTF-16 code units.</param>
/// <param name="Coders">Who codes it; of others it is not known what they would have coded.</param>
/// <param name="Units">The units, where there are any before coding.</param>
/// <param name="Codings">Its codings.</param>
public sealed record AssessedSource(
    Guid Id,
    int Length,
    IReadOnlyList<Guid> Coders,
    IReadOnlyList<TextRange> Units,
    IReadOnlyList<PlacedCoding> Codings
)
{
    /// <summary>Whether a coder put a code on any part of a unit.</summary>
    internal bool Has(Guid coder, Guid code, TextRange unit) =>
        Ranges(coder, code).Any(range => range.Overlaps(unit));

    /// <summary>Where a coder put a code.</summary>
    internal List<TextRange> Ranges(Guid coder, Guid code) =>
        [
            .. Codings
                .Where(coding => coding.Coder == coder && coding.CodeId == code)
                .Select(coding =>
                    coding.Anchor is { Whole: true }
                        ? new TextRange(0, Length)
                        : coding.Anchor.Range
                )
                .OfType<TextRange>(),
        ];
}

/// <summary>One figure.</summary>
/// <param name="CodeId">The code; nothing for all together.</param>
/// <param name="Figure">The figure, or why there is none.</param>
/// <param name="Interval">Its bootstrap interval, where one was asked for.</param>
public sealed record AssessedFigure(
    Guid? CodeId,
    AgreementFigure Figure,
    AgreementInterval? Interval = null
);

/// <summary>
/// A calculation of agreement: pure, so that the same codings give the same figures to the last bit.
/// </summary>
/// <param name="Coders">Who was compared, by id.</param>
/// <param name="Units">How many units there were; nothing for free spans.</param>
/// <param name="Pooled">Over all codes.</param>
/// <param name="OfCodes">For each code, in the order asked for.</param>
/// <param name="InputsHash">SHA-256 over everything that it was computed from, in hex.</param>
public sealed record AgreementAssessment(
    IReadOnlyList<Guid> Coders,
    long? Units,
    AssessedFigure Pooled,
    IReadOnlyList<AssessedFigure> OfCodes,
    string InputsHash
)
{
    /// <summary>Computes it; the design has no problem.</summary>
    public static AgreementAssessment Of(
        AgreementDesign design,
        IReadOnlyList<Guid> coders,
        IReadOnlyList<AssessedSource> sources
    )
    {
        Guid[] people = [.. coders.Distinct().Order()];
        var figures =
            design.Unit == AgreementUnit.FreeSpan ? SpanFigures.Of(design, people, sources)
            : design.OfAScale() ? ScaleFigures.Of(design, people, sources)
            : UnitFigures.Of(design, people, sources);
        return new AgreementAssessment(
            people,
            figures.Units,
            figures.Pooled,
            figures.OfCodes,
            Hash(design, people, sources)
        );
    }

    // One line for each thing, in an order that follows from the things themselves.
    private static string Hash(
        AgreementDesign design,
        IReadOnlyList<Guid> coders,
        IReadOnlyList<AssessedSource> sources
    )
    {
        var lines = new StringBuilder()
            .Append(
                $"agreement 1\n{design.Coefficient} {design.Unit} {design.Resamples} {design.Seed}\n"
            )
            .AppendJoin(' ', coders)
            .Append('\n')
            .AppendJoin(' ', design.Codes)
            .Append('\n');
        foreach (var source in sources.OrderBy(source => source.Id))
        {
            lines
                .Append($"source {source.Id} {source.Length} ")
                .AppendJoin(' ', source.Coders.Order())
                .Append('\n')
                .AppendJoin(' ', source.Units.Select(unit => $"{unit.Start}-{unit.End}"))
                .Append('\n');
            foreach (var coding in source.Codings.OrderBy(coding => coding.CodingId))
            {
                var span = Span.Of(coding.Anchor);
                lines.Append(
                    $"{coding.CodingId} {coding.Coder} {coding.CodeId} {span.Kind} {span.Start} {span.End}\n"
                );
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString())));
    }
}
