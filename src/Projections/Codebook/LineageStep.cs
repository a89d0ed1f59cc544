using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;

namespace PeerEvents.Projections.Codebook;

/// <summary>One step of descent: a code went into another, or came out of it.</summary>
/// <param name="Moment">When.</param>
/// <param name="Kind">By a merge or a split.</param>
/// <param name="From">The code before.</param>
/// <param name="To">The code after.</param>
/// <param name="Codings">For a split, the codings that went this way; a merge takes all.</param>
/// <param name="Absorbed">For a merge, the codings that others stand for now.</param>
public sealed record LineageStep(
    long Moment,
    LineageKind Kind,
    Guid From,
    Guid To,
    IReadOnlyList<Guid> Codings,
    IReadOnlyList<AbsorbedCoding> Absorbed
)
{
    internal static IEnumerable<LineageStep> Of(Moment moment, object data) =>
        data switch
        {
            CodesMerged e => e.From.Select(from => new LineageStep(
                moment.Number,
                LineageKind.Merge,
                from,
                e.Into,
                [],
                e.Absorbed
            )),
            CodeSplit e => e.Into.Select(part => new LineageStep(
                moment.Number,
                LineageKind.Split,
                e.CodeId,
                part.CodeId,
                [
                    .. e
                        .Codings.Where(coding => coding.To == part.CodeId)
                        .Select(coding => coding.CodingId),
                ],
                []
            )),
            _ => [],
        };

    /// <summary>The steps that lead to a code or from it, however far, in order.</summary>
    internal static IReadOnlyList<LineageStep> Connected(
        Guid code,
        IReadOnlyList<LineageStep> steps
    )
    {
        var before = Reach(code, steps, step => step.To, step => step.From);
        var after = Reach(code, steps, step => step.From, step => step.To);
        return [.. steps.Where(step => before.Contains(step.To) || after.Contains(step.From))];
    }

    private static HashSet<Guid> Reach(
        Guid code,
        IReadOnlyList<LineageStep> steps,
        Func<LineageStep, Guid> near,
        Func<LineageStep, Guid> far
    )
    {
        var reached = new HashSet<Guid> { code };
        for (var grown = true; grown; )
        {
            grown = false;
            foreach (var step in steps)
            {
                grown |= reached.Contains(near(step)) && reached.Add(far(step));
            }
        }

        return reached;
    }
}

/// <summary>How a code can descend from another.</summary>
public enum LineageKind
{
    /// <summary>It took the other in.</summary>
    Merge,

    /// <summary>It was divided off.</summary>
    Split,
}
