using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Studies;

namespace PeerEvents.Projections.Reconciliation;

/// <summary>
/// What differences and their outcomes are called. Reflexive work reads side by side and does not
/// say who is right, so it has words of its own.
/// </summary>
public static class DifferenceWords
{
    /// <summary>A kind of difference as a study of this approach says it.</summary>
    public static string Kind(DifferenceKind kind, Approach? approach) =>
        approach is Approach.Codebook or Approach.CodingReliability
            ? kind.ToString().ToLowerInvariant()
            : kind switch
            {
                DifferenceKind.Omission => "only one",
                DifferenceKind.Boundary or DifferenceKind.Granularity => "other edges",
                _ => "read differently",
            };

    /// <summary>What became of a difference.</summary>
    public static string Outcome(ResolvedAs resolved) =>
        resolved switch
        {
            ResolvedAs.OneReading => "one reading taken",
            ResolvedAs.Both => "both readings taken",
            ResolvedAs.Neither => "neither reading kept",
            ResolvedAs.NewCode => "another code taken",
            ResolvedAs.NewBoundary => "other edges taken",
            ResolvedAs.KeptApart => "kept apart on purpose",
            _ => "answered with a memo",
        };
}
