using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;

namespace PeerEvents.Domain.Reconciliation;

/// <summary>
/// What becomes of a difference, and what that does to codings: afterwards every coder concerned has
/// the same codings there. Their own are kept or changed; what they did not have is put there in
/// their name; what is over is taken off.
/// </summary>
internal sealed class Resolution(ResolvedAs resolved, Guid? readingOf, Guid? codeId, Anchor? anchor)
{
    /// <summary>Why the difference cannot come to this, or null.</summary>
    public Refusal? Problem(DifferenceContext context) =>
        context.Handled().Outcome is not null ? RoundRules.AlreadyResolved
        : !context.StandsAsItDid() ? RoundRules.CodingsChanged
        : resolved switch
        {
            ResolvedAs.OneReading
                when readingOf is not { } coder || !context.Difference.Coders().Contains(coder) =>
                new Refusal(
                    "reconciliation/reading-of",
                    "Say whose reading is taken: one of the coders concerned."
                ),
            ResolvedAs.NewCode => CodebookRules.ProblemWith(
                codeId is { } code ? context.Tree.Find(code) : null
            ),
            ResolvedAs.NewBoundary
                when anchor is not null
                    && context.Difference.Codings().DistinctBy(c => c.CodeId).Count() > 1 =>
                new Refusal(
                    "reconciliation/several-codes",
                    "New edges settle a difference under one code. Take one reading or another code."
                ),
            ResolvedAs.NewBoundary => anchor is null
                ? new Refusal("reconciliation/anchor-missing", "Say where the passage lies.")
                : CodingRules.Problem(anchor, context.Source),
            _ => null,
        };

    /// <summary>The changes, for every coder in turn.</summary>
    public IEnumerable<StreamFact> Changes(DifferenceContext context, Func<Guid> newId) =>
        context.Difference.Kind == DifferenceKind.Level
            ? resolved == ResolvedAs.OneReading
                ? OtherLevels.Taken(context, readingOf!.Value)
                : []
            : Wanted(context.Difference) is { } wanted
                ? context.Difference.Readings.SelectMany(reading =>
                    OfOne(context, reading, wanted, newId)
                )
                : [];

    /// <summary>What all have afterwards, each once; null where nothing changes.</summary>
    private List<PlacedCoding>? Wanted(Difference difference)
    {
        var all = difference.Codings();
        IEnumerable<PlacedCoding>? wanted = resolved switch
        {
            ResolvedAs.OneReading => difference
                .Readings.Single(reading => reading.Coder == readingOf)
                .Codings,
            ResolvedAs.Both => all,
            ResolvedAs.Neither => [],
            ResolvedAs.NewCode =>
            [
                all[0] with
                {
                    CodeId = codeId!.Value,
                    Anchor = anchor ?? all[0].Anchor,
                },
            ],
            ResolvedAs.NewBoundary => all.DistinctBy(coding => coding.CodeId)
                .Select(coding => coding with { Anchor = anchor! }),
            _ => null,
        };
        return wanted?.DistinctBy(coding => (coding.CodeId, coding.Anchor)).ToList();
    }

    private static IEnumerable<StreamFact> OfOne(
        DifferenceContext context,
        Reading reading,
        IReadOnlyList<PlacedCoding> wanted,
        Func<Guid> newId
    )
    {
        var own = reading.Codings.ToList();
        var left = new List<PlacedCoding>();
        foreach (var want in wanted)
        {
            if (Take(c => c.CodeId == want.CodeId && c.Anchor == want.Anchor) is null)
            {
                left.Add(want);
            }
        }

        foreach (var want in left)
        {
            var mine = Take(c => c.CodeId == want.CodeId) ?? Take(_ => true);
            foreach (var fact in Become(context, reading.Coder, mine, want, newId))
            {
                yield return fact;
            }
        }

        foreach (var over in own)
        {
            yield return On(
                over,
                new CodingWithdrawn(
                    over.ExcerptId,
                    over.CodingId,
                    over.CodeId,
                    context.Source.Id,
                    over.Coder,
                    over.Anchor,
                    context.Tree.CodeVersion,
                    context.ExcerptOf(over).SourceVersion,
                    null
                )
            );
        }

        PlacedCoding? Take(Predicate<PlacedCoding> fits)
        {
            var at = own.FindIndex(fits);
            if (at < 0)
            {
                return null;
            }

            var taken = own[at];
            own.RemoveAt(at);
            return taken;
        }
    }

    private static IEnumerable<StreamFact> Become(
        DifferenceContext context,
        Guid coder,
        PlacedCoding? mine,
        PlacedCoding want,
        Func<Guid> newId
    )
    {
        var version = context.ExcerptOf(mine ?? want).SourceVersion;
        if (mine is null)
        {
            yield return On(
                want,
                new ExcerptCoded(
                    want.ExcerptId,
                    newId(),
                    want.CodeId,
                    context.Source.Id,
                    coder,
                    want.Anchor,
                    context.Tree.CodeVersion,
                    version,
                    null
                )
            );
            yield break;
        }

        if (mine.CodeId != want.CodeId)
        {
            yield return On(
                mine,
                new CodingMovedToCode(
                    mine.ExcerptId,
                    mine.CodingId,
                    mine.CodeId,
                    want.CodeId,
                    context.Source.Id,
                    coder,
                    mine.Anchor,
                    context.Tree.CodeVersion,
                    version,
                    null
                )
            );
        }

        if (mine.Anchor != want.Anchor)
        {
            yield return On(
                mine,
                new CodingBoundaryAdjusted(
                    mine.ExcerptId,
                    mine.CodingId,
                    want.CodeId,
                    context.Source.Id,
                    coder,
                    mine.Anchor,
                    want.Anchor,
                    context.Tree.CodeVersion,
                    version,
                    null
                )
            );
        }
    }

    private static StreamFact On(PlacedCoding coding, object fact) =>
        new(typeof(Excerpt), coding.ExcerptId, fact);
}
