using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Sources;

namespace PeerEvents.Domain.Reconciliation;

/// <summary>What a decision on a difference sees.</summary>
/// <param name="Round">The round.</param>
/// <param name="Difference">The difference.</param>
/// <param name="Source">Its source.</param>
/// <param name="Tree">All codes.</param>
/// <param name="Excerpts">The excerpts its codings are on, as they stand now.</param>
public sealed record DifferenceContext(
    CodingRound Round,
    Difference Difference,
    Source Source,
    CodeTree Tree,
    IReadOnlyList<Excerpt> Excerpts
)
{
    /// <summary>What was done about the difference so far.</summary>
    public HandledDifference Handled() =>
        Round.Find(Difference.Id) ?? new HandledDifference(Difference.Id);

    /// <summary>The excerpt a coding is on.</summary>
    public Excerpt ExcerptOf(PlacedCoding coding) =>
        Excerpts.Single(excerpt => excerpt.Id == coding.ExcerptId);

    /// <summary>Whether every coding of the difference stands as it did.</summary>
    public bool StandsAsItDid() =>
        Difference
            .Codings()
            .All(coding =>
                Excerpts.Any(excerpt => !excerpt.IsWithdrawn && excerpt.Codings.Contains(coding))
            );
}
