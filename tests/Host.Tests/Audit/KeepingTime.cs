using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Tests.Audit;

public sealed class KeepingTime(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly int[] Hours = [0, 3, 1, -40, 5, 4];
    private static readonly int[] Latest = [0, 3, 3, 3, 5, 5];

    [Fact]
    public async Task never_lets_study_time_run_backwards()
    {
        var study = await SampleStudy.Record(database);
        var noon = new DateTimeOffset(2025, 6, 1, 12, 0, 0, TimeSpan.Zero);
        foreach (var hour in Hours)
        {
            await MakeCode(study, noon.AddHours(hour));
        }

        await database.CatchUp();
        var times = await database.List<DateTime>(
            "select study_time from peerevents.moments where tenant_id = $1 order by moment",
            study.Id.ToString("N")
        );
        times.ShouldBe(times.Order());
        times.TakeLast(Hours.Length).ShouldBe(Latest.Select(h => noon.AddHours(h).UtcDateTime));
    }

    [Fact]
    public async Task takes_an_instant_for_the_last_moment_at_or_before_it()
    {
        var study = await SampleStudy.Record(database);
        var moments = await database.List<long>(
            "select moment from peerevents.moments where tenant_id = $1 order by moment",
            study.Id.ToString("N")
        );
        foreach (var number in moments)
        {
            var moment = await database.At(study.Id, number);
            var last = await database.Ask<long>(
                """
                select max(moment) from peerevents.moments
                where tenant_id = $1 and study_time <= $2
                """,
                study.Id.ToString("N"),
                moment.StudyTime.UtcDateTime
            );
            (await At(study, moment.StudyTime)).Number.ShouldBe(last);
        }

        var first = await database.At(study.Id, 1);
        (await At(study, first.StudyTime.AddTicks(-10))).Number.ShouldBe(0);
    }

    [Fact]
    public async Task hands_out_no_moment_that_the_read_models_have_not_reached()
    {
        var study = await SampleStudy.Record(database);
        await database.StopProjecting();
        await MakeCode(study, DateTimeOffset.UtcNow);
        (await database.Now(study.Id)).Number.ShouldBe(study.Events);
        await database.CatchUp();
        (await database.Now(study.Id)).Number.ShouldBe(study.Events + 1);
    }

    private async Task<Moment> At(SampleStudy study, DateTimeOffset instant) =>
        await database.Read(
            study.Id,
            async reader =>
                (
                    await reader.Resolve(new PointInTime(null, null, instant), TestDatabase.Token)
                ).Moment!
        );

    private async Task MakeCode(SampleStudy study, DateTimeOffset happened)
    {
        var code = Guid.CreateVersion7();
        var outcome = await database.Desk.OnCodebook(
            TestDatabase.By(study.Id, study.Person) with
            {
                HappenedAt = happened,
            },
            null,
            tree => CreateCode.Decide(new CreateCode(code, $"code {code}"), tree),
            TestDatabase.Token
        );
        outcome.ShouldBe(Outcome.Recorded);
    }
}
