using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Coding;

namespace PeerEvents.Projections.Reconciliation;

/// <summary>The differences of a round as of a moment, with what became of each.</summary>
/// <param name="Moment">The moment.</param>
/// <param name="Round">The round.</param>
/// <param name="Codes">The codes that occur, by id.</param>
/// <param name="Differences">By source, then by where they lie.</param>
/// <param name="LeftAsRead">How many have no outcome.</param>
public sealed record RoundDifferences(
    long Moment,
    CodingRound Round,
    IReadOnlyList<CodeLabel> Codes,
    IReadOnlyList<DifferenceView> Differences,
    int LeftAsRead
)
{
    /// <summary>Null for a round that was not there by then.</summary>
    public static async Task<RoundDifferences?> Read(
        StudyReader study,
        Guid roundId,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var round = await FoldedStreams.One<CodingRound>(
            study,
            roundId,
            CodingRound.Evolve,
            moment,
            cancellation
        );
        if (round is null)
        {
            return null;
        }

        var found = round.IsRunningBlind()
            ? []
            : (await FoundDifferences.Read(study, round, moment.Sequence, cancellation)).All;
        var approach = (await study.StudyAt(moment, cancellation))?.Framing.Approach;
        var tree = await study.Codebook(moment, cancellation);
        var changed = await LaterChanges.Read(study, round, moment, cancellation);
        return new RoundDifferences(
            moment.Number,
            round,
            [
                .. found
                    .SelectMany(difference => difference.Codings())
                    .Select(coding => coding.CodeId)
                    .Distinct()
                    .Order()
                    .Select(code => new CodeLabel(code, tree.Find(code)!.Name)),
            ],
            [
                .. found.Select(difference => new DifferenceView(
                    difference.Id,
                    difference.Kind,
                    DifferenceWords.Kind(difference.Kind, approach),
                    difference.SourceId,
                    difference.Where,
                    difference.Readings,
                    round.Find(difference.Id) ?? new HandledDifference(difference.Id),
                    changed.Contains(difference.Id)
                )),
            ],
            found.Count(difference => round.Find(difference.Id)?.Outcome is null)
        );
    }
}

/// <summary>One difference and what became of it.</summary>
/// <param name="Id">The difference.</param>
/// <param name="Kind">How the codings do not match.</param>
/// <param name="Words">The same, as a study of this approach says it.</param>
/// <param name="SourceId">The source.</param>
/// <param name="Where">The passage.</param>
/// <param name="Readings">What each coder concerned has there.</param>
/// <param name="Handled">What was said and decided about it.</param>
/// <param name="ChangedSince">Whether a coding of it was changed after its outcome.</param>
public sealed record DifferenceView(
    Guid Id,
    DifferenceKind Kind,
    string Words,
    Guid SourceId,
    Anchor Where,
    IReadOnlyList<Reading> Readings,
    HandledDifference Handled,
    bool ChangedSince
);
