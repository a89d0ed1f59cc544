using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Coding;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Coding;

namespace PeerEvents.Host.Tests.Installing;

/// <summary>Who knows the codings of a source as of one moment is told what is different at another.</summary>
public sealed class KnowingCodingsAlready(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static CancellationToken Token => TestDatabase.Token;

    [Fact]
    public async Task what_is_known_and_what_is_different_give_all_that_there_is()
    {
        var study = await SampleStudy.Record(database);
        var changes = await database.Read(study.Id, reader => Changes(reader, study.Events));

        // Forwards and backwards, by a step and by a leap, codings came, went and changed.
        changes.Count(change => change.Codings > 0).ShouldBeGreaterThan(20);
        changes.Count(change => change.Gone > 0).ShouldBeGreaterThan(20);
        changes.Count(change => change is { Codings: 0, Gone: 0 }).ShouldBeGreaterThan(20);
    }

    private static async Task<IReadOnlyList<(int Codings, int Gone)>> Changes(
        StudyReader reader,
        int events
    )
    {
        var moments = new List<Moment>();
        for (var number = 0; number <= events; number++)
        {
            var (moment, _) = await reader.Resolve(new PointInTime(number, null, null), Token);
            moments.Add(moment!);
        }

        var changes = new List<(int, int)>();
        var sources = (await reader.State(moments[^1], Token)).Sources;
        sources.ShouldNotBeEmpty();
        foreach (var source in sources.Select(source => source.Id))
        {
            foreach (var at in moments)
            {
                foreach (var known in Around(at.Number, events).Select(number => moments[number]))
                {
                    if (await Change(reader, source, known, at) is { } change)
                    {
                        changes.Add(change);
                    }
                }
            }
        }

        return changes;
    }

    private static IEnumerable<int> Around(long at, int events) =>
        ((int[])[(int)at - 1, (int)at, (int)at + 1, (int)at - 9, (int)at + 9, 0, events])
            .Where(number => number >= 0 && number <= events)
            .Distinct();

    /// <summary>Null where the source was not there by then.</summary>
    private static async Task<(int, int)?> Change(
        StudyReader reader,
        Guid source,
        Moment known,
        Moment at
    )
    {
        var all = await SourceCodings.Read(reader, source, at, null, Token);
        var told = await SourceCodings.Read(reader, source, at, known, Token);
        if (all is null)
        {
            told.ShouldBeNull();
            return null;
        }

        told.ShouldNotBeNull();
        var before = (await SourceCodings.Read(reader, source, known, null, Token))?.Codings ?? [];
        var kept = before.Where(coding => !told.Gone.Contains(coding.CodingId));
        IEnumerable<PlacedCoding> made = kept.Concat(told.Codings)
            .OrderBy(coding => coding.CodingId);
        made.ShouldBe(all.Codings, $"{known.Number} to {at.Number}");
        told.Codings.Intersect(before).ShouldBeEmpty();
        told.Codes.ShouldBe(all.Codes);
        (all.Known, all.Gone.Count, told.Known).ShouldBe((null, 0, known.Number));
        return (told.Codings.Count, told.Gone.Count);
    }
}
