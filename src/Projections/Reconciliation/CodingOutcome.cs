using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Reconciliation;

/// <summary>What became of a coding that somebody made in a round.</summary>
/// <param name="SourceId">The source.</param>
/// <param name="Coding">The coding as it stood when differences were looked for.</param>
/// <param name="Differences">The differences that it is in; none where all read alike.</param>
/// <param name="Now">The coding as it stands; absent where it was taken off.</param>
public sealed record CodingOutcome(
    Guid SourceId,
    PlacedCoding Coding,
    IReadOnlyList<ConcernedDifference> Differences,
    PlacedCoding? Now
)
{
    /// <summary>Of everything that one person coded in a round that is not blind any more.</summary>
    internal static async Task<IReadOnlyList<CodingOutcome>> Read(
        StudyReader study,
        CodingRound round,
        Guid person,
        IReadOnlyList<OwnCoding> now,
        long upTo,
        CancellationToken cancellation
    )
    {
        var found = await FoundDifferences.Read(study, round, upTo, cancellation);
        var differences = found
            .All.SelectMany(difference =>
                difference.Codings().Select(coding => (coding.CodingId, Difference: difference))
            )
            .ToLookup(one => one.CodingId, one => one.Difference);
        var standing = now.ToDictionary(own => own.Coding.CodingId, own => own.Coding);
        return
        [
            .. found
                .Codings.SelectMany(source =>
                    source.Value.Select(read => (source.Key, read.Coding))
                )
                .Where(one => one.Coding.Coder == person)
                .OrderBy(one => one.Coding.CodingId)
                .Select(one => new CodingOutcome(
                    one.Key,
                    one.Coding,
                    [
                        .. differences[one.Coding.CodingId]
                            .Select(difference => new ConcernedDifference(
                                difference.Id,
                                difference.Kind,
                                round.Find(difference.Id)?.Outcome
                            )),
                    ],
                    standing.GetValueOrDefault(one.Coding.CodingId)
                )),
        ];
    }
}

/// <summary>A difference that a coding is in, and what became of it.</summary>
public sealed record ConcernedDifference(
    Guid DifferenceId,
    DifferenceKind Kind,
    DifferenceOutcome? Outcome
);
