using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Sources;

namespace PeerEvents.Domain.Tests.Reconciliation;

/// <summary>Ana and Ben, who code one interview in a round, and Cleo where a third is needed.</summary>
internal static class Side
{
    public static Guid Round { get; } = Ids.Event(80);

    public static Guid Cleo { get; } = Ids.Event(81);

    public static CodingRoundOpened Opened { get; } =
        new(
            Round,
            Words.Of("First three"),
            RoundMode.ParallelBlind,
            [new RoundItem(Interview.Id, [Ids.Ana, Ids.Ben])],
            [],
            [],
            IsBlind: true,
            OverlapPercent: 50,
            AdjudicatorId: Cleo,
            null
        );

    public static RoundUnblinded Unblinded { get; } = new(Round, null);

    public static CodingRound After(params IReadOnlyList<object> later) =>
        Given.Stream<CodingRound>(CodingRound.Evolve, [Opened, .. later]).State;

    /// <summary>A coding on an excerpt of its own number.</summary>
    public static ReadCoding Read(
        int number,
        Guid coder,
        Guid code,
        int start,
        int end,
        CodeLevel? level = null
    ) => new(Placed(number, coder, code, start, end), level);

    public static PlacedCoding Placed(int number, Guid coder, Guid code, int start, int end) =>
        Book.Coding(number, code, number, coder, Anchor.Of(start, end));

    public static IReadOnlyList<Difference> Find(
        IReadOnlyList<ReadCoding> codings,
        int percent = 50,
        IReadOnlyList<Guid>? coders = null,
        params IReadOnlyList<Guid> codes
    ) =>
        Differences.Find(
            Round,
            [new RoundItem(Interview.Id, coders ?? [Ids.Ana, Ids.Ben])],
            codes,
            new Dictionary<Guid, IReadOnlyList<ReadCoding>> { [Interview.Id] = codings },
            percent
        );

    /// <summary>The one difference of some codings, and the excerpts they are on.</summary>
    public static DifferenceContext Around(
        IReadOnlyList<PlacedCoding> codings,
        params IReadOnlyList<object> later
    ) =>
        new(
            After([Unblinded, .. later]),
            Find([.. codings.Select(coding => new ReadCoding(coding))]).ShouldHaveSingleItem(),
            Interview.After(),
            Book.After(),
            [
                .. codings.Select(coding => new Excerpt(
                    coding.ExcerptId,
                    Interview.Id,
                    1,
                    coding.Anchor,
                    [coding],
                    [5],
                    []
                )),
            ]
        );
}
