using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;

namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>Highlights as excerpts, one each, and the tags on them as codings.</summary>
internal sealed class CarriedExcerpts(Guid study, CarriedSources sources, CarriedCodes codes)
{
    private readonly Dictionary<long, CarriedExcerpt> _excerpts = [];
    private readonly Dictionary<(long Highlight, long Tag), int> _times = [];

    /// <summary>A passage was marked, or moved and coded anew.</summary>
    public IReadOnlyList<StreamChange> Put(ReplayedHighlight highlight, Guid person)
    {
        var isNew = !_excerpts.TryGetValue(highlight.Id, out var excerpt);
        var source = sources.Of(highlight.DocumentId);
        var anchor = source.Anchor(highlight.Span);
        excerpt ??= new CarriedExcerpt(
            DerivedId.Of(study, $"taguette-highlight:{highlight.Id}"),
            source,
            anchor,
            []
        );
        List<object> facts = isNew
            ? [new ExcerptMarked(excerpt.Id, source.Id, source.Version, anchor)]
            : [.. Move(excerpt, anchor)];
        excerpt = excerpt with { Anchor = anchor };
        _excerpts[highlight.Id] = excerpt;
        foreach (var tag in excerpt.Codings.Keys.Except(highlight.TagIds).Order().ToList())
        {
            facts.Add(Withdraw(excerpt, tag));
        }

        foreach (var tag in highlight.TagIds.Except(excerpt.Codings.Keys).ToList())
        {
            facts.Add(Apply(highlight.Id, excerpt, tag, person));
        }

        return facts.Count == 0
            ? []
            : [new StreamChange(typeof(Excerpt), excerpt.Id, isNew, facts)];
    }

    /// <summary>A mark was taken off.</summary>
    public StreamChange Withdraw(long highlight)
    {
        _excerpts.Remove(highlight, out var excerpt);
        return new StreamChange(
            typeof(Excerpt),
            excerpt!.Id,
            false,
            [
                new ExcerptWithdrawn(
                    excerpt.Id,
                    excerpt.Source.Id,
                    excerpt.Anchor,
                    Placed(excerpt),
                    null
                ),
            ]
        );
    }

    /// <summary>A highlight went with its document.</summary>
    public void Forget(long highlight) => _excerpts.Remove(highlight);

    /// <summary>A tag was taken off every highlight that has it.</summary>
    public IReadOnlyList<StreamChange> Clear(long tag) =>
        [
            .. _excerpts
                .OrderBy(excerpt => excerpt.Key)
                .Where(excerpt => excerpt.Value.Codings.ContainsKey(tag))
                .Select(excerpt => new StreamChange(
                    typeof(Excerpt),
                    excerpt.Value.Id,
                    false,
                    [Withdraw(excerpt.Value, tag)]
                )),
        ];

    /// <summary>A tag went into another; what would stand twice on a highlight is absorbed.</summary>
    public IReadOnlyList<AbsorbedCoding> Merge(long from, long into)
    {
        var absorbed = new List<AbsorbedCoding>();
        foreach (var (_, excerpt) in _excerpts.OrderBy(excerpt => excerpt.Key))
        {
            if (excerpt.Codings.Remove(from, out var coding))
            {
                if (excerpt.Codings.TryGetValue(into, out var there) && there.Coder == coding.Coder)
                {
                    absorbed.Add(new AbsorbedCoding(coding.Id, excerpt.Id, there.Id));
                }
                else
                {
                    excerpt.Codings[into] = coding;
                }
            }
        }

        return absorbed;
    }

    private IEnumerable<object> Move(CarriedExcerpt excerpt, Anchor anchor)
    {
        if (excerpt.Anchor != anchor)
        {
            yield return new ExcerptBoundaryAdjusted(
                excerpt.Id,
                excerpt.Source.Id,
                excerpt.Anchor,
                anchor,
                Placed(excerpt with { Anchor = anchor }),
                excerpt.Source.Version,
                null
            );
        }
    }

    private ExcerptCoded Apply(long highlight, CarriedExcerpt excerpt, long tag, Guid person)
    {
        var time = _times[(highlight, tag)] = _times.GetValueOrDefault((highlight, tag)) + 1;
        var coding = new CarriedCoding(
            DerivedId.Of(study, $"taguette-coding:{highlight}/{tag}/{time}"),
            person
        );
        excerpt.Codings[tag] = coding;
        return new ExcerptCoded(
            excerpt.Id,
            coding.Id,
            codes.Of(tag),
            excerpt.Source.Id,
            coding.Coder,
            excerpt.Anchor,
            codes.Version,
            excerpt.Source.Version,
            null
        );
    }

    private CodingWithdrawn Withdraw(CarriedExcerpt excerpt, long tag)
    {
        excerpt.Codings.Remove(tag, out var coding);
        return new CodingWithdrawn(
            excerpt.Id,
            coding!.Id,
            codes.Of(tag),
            excerpt.Source.Id,
            coding.Coder,
            excerpt.Anchor,
            codes.Version,
            excerpt.Source.Version,
            null
        );
    }

    private IReadOnlyList<PlacedCoding> Placed(CarriedExcerpt excerpt) =>
        [
            .. excerpt
                .Codings.OrderBy(coding => coding.Key)
                .Select(coding => new PlacedCoding(
                    coding.Value.Id,
                    excerpt.Id,
                    codes.Of(coding.Key),
                    coding.Value.Coder,
                    excerpt.Anchor
                )),
        ];

    private sealed record CarriedExcerpt(
        Guid Id,
        CarriedSource Source,
        Anchor Anchor,
        Dictionary<long, CarriedCoding> Codings
    );

    private sealed record CarriedCoding(Guid Id, Guid Coder);
}
