using PeerEvents.Domain;
using PeerEvents.Host.Exchange;
using PeerEvents.Host.Exchange.Interviews;

namespace PeerEvents.Host.Tests.Recording;

public sealed class WritingTogether(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const int Acts = 150;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task gives_at_every_moment_what_the_oracle_says(int seed)
    {
        var study = await OpenStudy(seed);
        await database.CatchUp();
        var others = Enumerable.Range(0, 3).Select(_ => new SampleStudy(database.Store)).ToList();
        RandomAnalyst[] analysts =
        [
            new(database, study, seed * 1000),
            new(database, study, seed * 1000 + 1),
        ];

        await Task.WhenAll([.. analysts.Select(Work), .. others.Select(o => o.RecordIn(database))]);
        await analysts[0].WithdrawASource();
        await Work(analysts[0]);

        await database.CatchUp();
        analysts.ShouldAllBe(analyst => analyst.Recorded > Acts / 4);
        await ShouldHoldEveryKind(study);
        var last = (await database.Now(study)).Number;
        last.ShouldBe((await Oracle.Entries(database, study)).Count);
        var moments = Enumerable.Range(0, (int)last + 1).Select(moment => (long)moment);
        (await Oracle.Differences(database, study, moments)).ShouldBeEmpty();
        (await database.Verify(study)).Broken.ShouldBeNull();
        foreach (var other in others)
        {
            (await database.Now(other.Id)).Number.ShouldBe(other.Events);
        }

        await database.StopProjecting();
        var before = await Dump.Of(database);
        await database.Rebuild();
        (await Dump.Of(database)).ShouldBe(before);
    }

    private static async Task Work(RandomAnalyst analyst)
    {
        for (var i = 0; i < Acts; i++)
        {
            await analyst.Act();
        }
    }

    private async Task ShouldHoldEveryKind(Guid study)
    {
        string[] expected =
        [
            "code_created",
            "code_renamed",
            "code_moved",
            "code_retired",
            "code_revived",
            "code_split",
            "codes_merged",
            "coding_boundary_adjusted",
            "coding_moved_to_code",
            "coding_withdrawn",
            "excerpt_boundary_adjusted",
            "excerpt_coded",
            "excerpt_marked",
            "excerpt_withdrawn",
            "source_withdrawn",
        ];
        var found = await database.List<string>(
            "select distinct type from peerevents.mt_events where tenant_id = $1",
            study.ToString("N")
        );
        expected.Except(found).ShouldBeEmpty();
        var absorbed = await database.Ask<long>(
            """
            select coalesce(sum(jsonb_array_length(data -> 'absorbed')), 0)::bigint
            from peerevents.mt_events where tenant_id = $1 and type = 'codes_merged'
            """,
            study.ToString("N")
        );
        absorbed.ShouldBeGreaterThanOrEqualTo(0);
    }

    private async Task<Guid> OpenStudy(int seed)
    {
        var texts = Enumerable
            .Range(0, 3)
            .Select(n => new InterviewFile("", $"Run {seed}, text {n}: ".PadRight(60, 'x'), []))
            .ToList();
        var plan = InterviewPlanner.Plan(
            new InterviewFolder(texts, 0),
            ImportWishes.None,
            KnownPeople.None,
            []
        );
        var study = InterviewImport.StudyOf(plan);
        var import = new InterviewImport(database.Store, study, Guid.CreateVersion7(), Role.Lead);
        await new ImportRecorder(database.Store).Record(
            import.Open("Together", null, plan),
            new Progress<double>(),
            TestDatabase.Token
        );
        return study;
    }
}
