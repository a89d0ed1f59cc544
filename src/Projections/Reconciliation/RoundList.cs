using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Reconciliation;

/// <summary>Reads the coding rounds of a study as of a moment.</summary>
public static class RoundList
{
    /// <summary>A part of them, ordered by id.</summary>
    public static async Task<Page<CodingRound>> Read(
        StudyReader study,
        Moment moment,
        PageOf part,
        CancellationToken cancellation
    ) =>
        part.Cut(
            moment.Number,
            await FoldedStreams.Read<CodingRound>(
                study,
                "codinground",
                CodingRound.Evolve,
                moment,
                part,
                cancellation
            ),
            round => round.Id
        );
}
