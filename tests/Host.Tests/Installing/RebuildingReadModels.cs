namespace PeerEvents.Host.Tests.Installing;

public sealed class RebuildingReadModels(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task gives_the_same_bytes()
    {
        await SampleStudy.Record(database);
        var study = await SampleStudy.Record(database);
        await database.StopProjecting();
        var before = await Dump.Of(database);
        before
            .Values.Count(rows => !rows.StartsWith("0 rows", StringComparison.Ordinal))
            .ShouldBeGreaterThan(8);

        await database.Rebuild();

        (await Dump.Of(database)).ShouldBe(before);
        (await database.Verify(study.Id)).Broken.ShouldBeNull();
    }

    [Fact]
    public async Task puts_right_what_was_changed_in_them()
    {
        await SampleStudy.Record(database);
        await database.StopProjecting();
        var before = await Dump.Of(database);
        await database.Run(
            """
            update peerevents.codings set start_at = start_at + 1;
            delete from peerevents.excerpts;
            delete from peerevents.coding_redirects;
            update peerevents.mt_doc_codetree set data = data - 'codes';
            """
        );
        (await Dump.Of(database)).ShouldNotBe(before);

        await database.Rebuild();

        (await Dump.Of(database)).ShouldBe(before);
    }

    [Fact]
    public async Task by_command_is_refused_where_a_record_does_not_verify()
    {
        var study = await SampleStudy.Record(database);
        await database.StopProjecting();
        await database.Run(
            "update peerevents.mt_events set user_name = null where seq_id = $1",
            (await database.At(study.Id, 10)).Sequence
        );
        var before = await Dump.Of(database);

        var run = await CommandRun.Of(database, "rebuild");

        run.ShouldFail(3, "Moment 10 does not verify");
        run.Error.ShouldContain(study.Id.ToString("N"));
        (await Dump.Of(database)).ShouldBe(before);
        await database.Run(
            "update peerevents.mt_events set user_name = $2 where seq_id = $1",
            (await database.At(study.Id, 10)).Sequence,
            study.Person.ToString("D")
        );
    }
}
