using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Codebook;

namespace PeerEvents.Projections.Tests.Codebook;

/// <summary>Event n happens on the n-th of January 2024.</summary>
public sealed class TellingWhenCodesChanged
{
    private static readonly Guid Hope = Id(1);
    private static readonly Guid Trust = Id(2);
    private static readonly Guid Wish = Id(3);

    [Fact]
    public void tells_when_each_was_made_and_last_decided_about()
    {
        var times = Times(
            new CodeCreated(Hope, Words.Of("Hope"), null, null, null),
            new CodeCreated(Trust, Words.Of("Trust"), null, null, null),
            new CodeRenamed(Hope, Words.Of("Hope"), Words.Of("Hoping"), null)
        );

        times[Hope].ShouldBe((Day(1), Day(3)));
        times[Trust].ShouldBe((Day(2), Day(2)));
    }

    [Fact]
    public void counts_a_split_as_a_decision_about_all_its_codes()
    {
        var times = Times(
            new CodeCreated(Hope, Words.Of("Hope"), null, null, null),
            new CodeSplit(Hope, [new CodePart(Wish, Words.Of("Wish"), null)], [], false, 1, null)
        );

        times[Hope].ShouldBe((Day(1), Day(2)));
        times[Wish].ShouldBe((Day(2), Day(2)));
    }

    private static IReadOnlyDictionary<
        Guid,
        (DateTimeOffset Created, DateTimeOffset Changed)
    > Times(params IReadOnlyList<object> decisions) =>
        CodeTimes.Of(
            decisions.Select(
                (data, i) => new StreamEvent(Id(9), i + 1, Id(100 + i), Day(i + 1), data)
            )
        );

    private static DateTimeOffset Day(int day) => new(2024, 1, day, 0, 0, 0, TimeSpan.Zero);

    private static Guid Id(int number) => Guid.Parse($"00000000-0000-7000-8000-{number:d12}");
}
