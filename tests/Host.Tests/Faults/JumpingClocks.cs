using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Tests.Faults;

public class JumpingClocks(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task an_hour_both_ways_never_turn_study_time_back()
    {
        var clock = new Clock(Noon);
        var desk = new StudyDesk(database.Store with { Clock = clock });
        var (study, person) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await desk.OpenStudy(
            TestDatabase.By(study, person),
            new OpenStudy(study, "Paths", null, person),
            TestDatabase.Token
        );
        foreach (var hours in new[] { 1, -1, 0 })
        {
            clock.Time = Noon.AddHours(hours);
            var outcome = await desk.OnCodebook(
                TestDatabase.By(study, person),
                null,
                tree =>
                    CreateCode.Decide(new CreateCode(Guid.CreateVersion7(), $"At {hours}"), tree),
                TestDatabase.Token
            );
            outcome.ShouldBe(Outcome.Recorded);
        }

        await database.CatchUp();

        (await database.Verify(study)).Broken.ShouldBeNull();
        (
            await database.List<DateTime>(
                "select study_time from peerevents.moments where tenant_id = $1 order by moment",
                study.ToString("N")
            )
        ).ShouldBe([
            Noon.UtcDateTime,
            Noon.UtcDateTime,
            Noon.AddHours(1).UtcDateTime,
            Noon.AddHours(1).UtcDateTime,
            Noon.AddHours(1).UtcDateTime,
        ]);
        (await At(study, Noon.AddMinutes(30))).ShouldBe(2);
        (await At(study, Noon.AddHours(1))).ShouldBe(5);
        (
            await database.List<DateTime>(
                "select timestamp from peerevents.mt_events where tenant_id = $1 order by seq_id",
                study.ToString("N")
            )
        )[3]
            .ShouldBe(Noon.AddHours(-1).UtcDateTime, "what was recorded when is told as it was");
    }

    private Task<long> At(Guid study, DateTimeOffset instant) =>
        database.Read(
            study,
            async reader =>
                (
                    await reader.Resolve(
                        new Domain.Audit.PointInTime(null, null, instant),
                        TestDatabase.Token
                    )
                )
                    .Moment!
                    .Number
        );

    private sealed class Clock(DateTimeOffset time) : TimeProvider
    {
        public DateTimeOffset Time { get; set; } = time;

        public override DateTimeOffset GetUtcNow() => Time;
    }
}
