namespace PeerEvents.Domain.Coding;

/// <summary>A marked passage of a source version and the codings on it.</summary>
/// <param name="Id">The excerpt.</param>
/// <param name="SourceId">Its source.</param>
/// <param name="SourceVersion">The version of the text it lies in; null for a text unknown here.</param>
/// <param name="Anchor">Where it lies.</param>
/// <param name="Codings">The codes on it, in the order they were put there.</param>
/// <param name="CodeVersions">For each of them, the codebook version it was last decided on.</param>
/// <param name="Characterised">What was said of single codings, by id.</param>
/// <param name="IsOrphaned">A correction of the text lost it.</param>
/// <param name="IsWithdrawn">It was taken back.</param>
public sealed record Excerpt(
    Guid Id,
    Guid SourceId,
    int? SourceVersion,
    Anchor Anchor,
    IReadOnlyList<PlacedCoding> Codings,
    IReadOnlyList<int> CodeVersions,
    IReadOnlyList<CharacterisedCoding> Characterised,
    bool IsOrphaned = false,
    bool IsWithdrawn = false
)
{
    /// <summary>Folds one event of its own stream into the state; null until the first.</summary>
    public static Excerpt? Evolve(Excerpt? excerpt, object @event) =>
        (excerpt, @event) switch
        {
            (null, ExcerptMarked e) => new Excerpt(
                e.ExcerptId,
                e.SourceId,
                e.SourceVersion,
                e.Anchor,
                [],
                [],
                []
            ),
            // Undoing marks a withdrawn excerpt again, and puts codings that were taken off again.
            ({ IsWithdrawn: true }, ExcerptMarked e) => Evolve(null, e)! with
            {
                Characterised = excerpt.Characterised,
            },
            ({ }, ExcerptCoded e) => excerpt
                .Without([e.CodingId])
                .Put(
                    new PlacedCoding(e.CodingId, e.ExcerptId, e.CodeId, e.Coder, e.Anchor),
                    e.CodeVersion
                ),
            ({ }, CodingWithdrawn e) => excerpt.Without([e.CodingId]),
            ({ }, CodingMovedToCode e) => excerpt.With(
                new PlacedCoding(e.CodingId, e.ExcerptId, e.To, e.Coder, e.Anchor),
                e.CodeVersion
            ),
            ({ }, CodingBoundaryAdjusted e) => excerpt.With(
                new PlacedCoding(e.CodingId, e.ExcerptId, e.CodeId, e.Coder, e.To),
                e.CodeVersion
            ),
            ({ }, CodingCharacterised e) => excerpt with
            {
                Characterised =
                [
                    .. excerpt
                        .Characterised.Where(c => c.CodingId != e.CodingId)
                        .Concat(
                            e.To == Characterisation.None
                                ? []
                                : [new CharacterisedCoding(e.CodingId, e.To)]
                        )
                        .OrderBy(c => c.CodingId),
                ],
            },
            ({ }, ExcerptBoundaryAdjusted e) => excerpt.Moved(e.Codings) with
            {
                Anchor = e.To,
                SourceVersion = e.SourceVersion,
                IsOrphaned = false,
            },
            ({ }, ExcerptReanchored e) => excerpt.Moved(e.Codings) with
            {
                Anchor = e.To,
                SourceVersion = e.ToVersion,
            },
            ({ }, ExcerptOrphaned) => excerpt with { IsOrphaned = true },
            ({ }, ExcerptWithdrawn) => excerpt with
            {
                Codings = [],
                CodeVersions = [],
                IsWithdrawn = true,
            },
            _ => excerpt,
        };

    /// <summary>What is said of a coding.</summary>
    public Characterisation CharacterisationOf(Guid coding) =>
        Characterised.FirstOrDefault(c => c.CodingId == coding)?.Is ?? Characterisation.None;

    /// <summary>The same excerpt without some of its codings.</summary>
    public Excerpt Without(IReadOnlyCollection<Guid> codings)
    {
        var kept = Enumerable
            .Range(0, Codings.Count)
            .Where(i => !codings.Contains(Codings[i].CodingId))
            .ToList();
        return this with
        {
            Codings = [.. kept.Select(i => Codings[i])],
            CodeVersions = [.. kept.Select(i => CodeVersions[i])],
        };
    }

    /// <summary>The same excerpt with one more coding.</summary>
    private Excerpt Put(PlacedCoding coding, int codeVersion) =>
        this with
        {
            Codings = [.. Codings, coding],
            CodeVersions = [.. CodeVersions, codeVersion],
        };

    /// <summary>The same excerpt with one of its codings changed.</summary>
    public Excerpt With(PlacedCoding changed, int codeVersion) =>
        this with
        {
            Codings = [.. Codings.Select(c => c.CodingId == changed.CodingId ? changed : c)],
            CodeVersions =
            [
                .. CodeVersions.Select(
                    (version, i) => Codings[i].CodingId == changed.CodingId ? codeVersion : version
                ),
            ],
        };

    // Only the place changes: what became of a coding's code is the codebook's to say.
    private Excerpt Moved(IReadOnlyList<PlacedCoding> moved) =>
        this with
        {
            Codings =
            [
                .. Codings.Select(coding =>
                    moved.FirstOrDefault(m => m.CodingId == coding.CodingId) is { } now
                        ? coding with
                        {
                            Anchor = now.Anchor,
                        }
                        : coding
                ),
            ],
        };
}
