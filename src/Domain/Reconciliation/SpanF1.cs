using PeerEvents.Domain.Reconciliation.Agreement;

namespace PeerEvents.Domain.Reconciliation;

/// <summary>
/// The mean over pairs of coders of F1 = 2m / (a + b), where m spans of the one meet an equal span with
/// an equal code of the other, each at most once. It is not corrected for chance (Hripcsak and
/// Rothschild 2005).
/// </summary>
internal static class SpanF1
{
    public static AgreementFigure Of(
        IReadOnlyList<Guid> coders,
        IReadOnlyList<AssessedSource> sources,
        HashSet<Guid> codes
    )
    {
        var spans = coders
            .Select(coder =>
                sources
                    .SelectMany(source =>
                        source
                            .Codings.Where(c => c.Coder == coder && codes.Contains(c.CodeId))
                            .Select(c => (source.Id, c.CodeId, c.Anchor))
                    )
                    .GroupBy(span => span)
                    .ToDictionary(span => span.Key, span => span.Count())
            )
            .ToList();
        var pairs = new List<double>();
        for (var i = 0; i < spans.Count; i++)
        {
            for (var j = i + 1; j < spans.Count; j++)
            {
                var (one, other) = (spans[i], spans[j]);
                var both = one.Sum(span => Math.Min(span.Value, other.GetValueOrDefault(span.Key)));
                var all = one.Values.Sum() + other.Values.Sum();
                if (all > 0)
                {
                    pairs.Add(2.0 * both / all);
                }
            }
        }

        return pairs.Count == 0
            ? AgreementFigure.Without(AgreementReason.NoUnitCodedTwice)
            : AgreementFigure.Plain(pairs.Sum() / pairs.Count);
    }
}
