namespace PeerEvents.Host.Tests.Installing;

public sealed class ReadingAnyMoment(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task of_a_study_in_which_everything_happens_gives_what_the_oracle_says()
    {
        var study = await SampleStudy.Record(database);
        var moments = Enumerable.Range(0, study.Events + 1).Select(moment => (long)moment);
        (await Oracle.Differences(database, study.Id, moments)).ShouldBeEmpty();
    }

    [Fact]
    public async Task that_was_changed_in_the_tables_is_seen_by_the_oracle()
    {
        var study = await SampleStudy.Record(database);
        await database.Run(
            "update peerevents.codings set end_at = end_at + 1 where tenant_id = $1",
            study.Id.ToString("N")
        );
        (await Oracle.Differences(database, study.Id, [0, 25])).ShouldBe([25]);
    }
}
