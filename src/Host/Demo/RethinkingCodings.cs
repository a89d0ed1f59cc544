using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;

namespace PeerEvents.Host.Demo;

/// <summary>What a second reading takes back, moves and cuts closer.</summary>
internal sealed class RethinkingCodings(DemoStudy study, CodingTheInterviews coding)
{
    private const int EachWithdrawn = 53;
    private const int EachMoved = 83;
    private const int EachCut = 47;

    private static readonly (string Slug, CodeLevel Level)[] Levels =
    [
        ("shame", CodeLevel.Latent),
        ("hope-hurts", CodeLevel.Latent),
        ("seen-as-person", CodeLevel.Latent),
        ("being-needed", CodeLevel.Between),
        ("story-retold", CodeLevel.Between),
        ("finding-the-door", CodeLevel.Semantic),
        ("referral", CodeLevel.Semantic),
        ("money-worries", CodeLevel.Semantic),
    ];

    private DemoDesk Desk => study.Desk;

    public async Task Run()
    {
        Desk.Morning(2024, 6, 17);
        await Withdraw();
        await Move();
        await Cut();
        foreach (var (slug, level) in Levels)
        {
            await Desk.OnCodes(
                study.Analyst,
                tree => MarkCodeLevel.Decide(new MarkCodeLevel(Desk.Id(slug), level), tree)
            );
        }

        foreach (var slug in new[] { "not-placed", "interviewer-question" })
        {
            await Desk.OnCodes(
                study.Analyst,
                tree =>
                    RetireCode.Decide(
                        new RetireCode(
                            Desk.Id(slug),
                            slug == "not-placed" ? "Every passage has its place now" : null
                        ),
                        tree
                    )
            );
        }
    }

    private async Task Withdraw()
    {
        foreach (var one in Own().Where((_, i) => i % EachWithdrawn == 7).ToList())
        {
            await Desk.OnExcerpt(
                study.Analyst,
                Excerpt(one),
                Source(one),
                (state, source, tree, _) =>
                    WithdrawCoding.Decide(
                        new WithdrawCoding(
                            Excerpt(one),
                            one.CodingId,
                            "Said of somebody else, not of themselves"
                        ),
                        state!,
                        source,
                        tree
                    )
            );
            coding.Codings.Remove(one);
        }
    }

    private async Task Move()
    {
        foreach (var one in Own().Where((_, i) => i % EachMoved == 11).ToList())
        {
            var to = one.Under == "small-steps" ? "everyday-change" : "small-steps";
            if (coding.Codings.Any(c => IsSamePlace(c, one) && c.Under == to))
            {
                continue;
            }

            await Desk.OnExcerpt(
                study.Analyst,
                Excerpt(one),
                Source(one),
                (state, source, tree, _) =>
                    MoveCodingToCode.Decide(
                        new MoveCodingToCode(
                            Excerpt(one),
                            one.CodingId,
                            Desk.Id(to),
                            "On second reading it is the step that counts"
                        ),
                        state!,
                        source,
                        tree
                    )
            );
            one.Under = to;
        }
    }

    private async Task Cut()
    {
        var texts = new Dictionary<int, string>();
        foreach (
            var one in coding
                .Codings.DistinctBy(c => (c.Interview, c.Number))
                .Where((_, i) => i % EachCut == 3)
        )
        {
            if (!texts.TryGetValue(one.Interview, out var text))
            {
                texts[one.Interview] = text = DemoTexts.Interview(one.Interview).Text;
            }

            // The last sentence belongs to what follows.
            var end = text.LastIndexOf('.', one.Range.End - 2, one.Range.End - one.Range.Start - 2);
            if (end < one.Range.Start + 10)
            {
                continue;
            }

            await Desk.OnExcerpt(
                study.Analyst,
                Excerpt(one),
                Source(one),
                (state, source, _, _) =>
                    AdjustExcerpt.Decide(
                        new AdjustExcerpt(
                            Excerpt(one),
                            Anchor.Of(one.Range.Start, end + 1),
                            "The last sentence belongs to what follows"
                        ),
                        state!,
                        source
                    )
            );
        }
    }

    private IEnumerable<PlacedMark> Own() =>
        coding.Codings.Where(one => one.By == study.Analyst).Where(one => one.Slug[1] != '-');

    private static bool IsSamePlace(PlacedMark one, PlacedMark other) =>
        one.Interview == other.Interview && one.Number == other.Number && one.By == other.By;

    private Guid Excerpt(PlacedMark one) => Desk.Id($"excerpt {one.Interview}/{one.Number}");

    private Guid Source(PlacedMark one) => Desk.Id($"source {one.Interview}");
}
