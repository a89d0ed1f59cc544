using PeerEvents.Projections.Audit;

namespace PeerEvents.Host.Tests.Audit;

public sealed class VerifyingARecord(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const int Middle = 20;

    [Theory]
    [InlineData("data = jsonb_set(data, '{codeId}', '\"00000000-0000-0000-0000-000000000000\"')")]
    [InlineData("data = data - 'codeId'")]
    [InlineData("data = data || '{\"more\": 1}'")]
    [InlineData("data = data || '{\"more\": 1.5}'")]
    [InlineData("headers = jsonb_set(headers, '{role}', '\"auditor\"')")]
    [InlineData("headers = headers - 'role'")]
    [InlineData("headers = headers || '{\"extra\": \"\"}'")]
    [InlineData("headers = jsonb_set(headers, '{happenedAt}', '\"2024-01-02T03:04:05.000001Z\"')")]
    [InlineData("headers = headers - 'happenedAt'")]
    [InlineData("headers = jsonb_set(headers, '{origin}', '\"taguette:999\"')")]
    [InlineData("timestamp = timestamp + interval '1 microsecond'")]
    [InlineData("user_name = '00000000-0000-0000-0000-000000000000'")]
    [InlineData("user_name = null")]
    [InlineData("correlation_id = '00000000-0000-0000-0000-000000000000'")]
    [InlineData("causation_id = '00000000-0000-0000-0000-000000000000'")]
    [InlineData("type = 'code_revived'")]
    [InlineData("version = version + 1000")]
    public async Task finds_an_entry_of_which_something_was_changed(string change)
    {
        var study = await SampleStudy.Record(database);
        await Tamper(study, Middle, change);
        (await Broken(study)).ShouldBe(new BrokenMoment(Middle, Breakage.EntryChanged));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(-1)]
    public async Task finds_one_byte_of_sealed_words_changed(int moment)
    {
        var study = await SampleStudy.Record(database);
        var place = moment > 0 ? moment : study.Events;
        var changed = await database.Run(
            """
            update peerevents.mt_events set data = regexp_replace(
                data::text, '("cipher": ".{9})(.)', '\1' ||
                case substring(data::text from '"cipher": ".{9}(.)') when 'A' then 'B' else 'A' end
            )::jsonb where tenant_id = $1 and seq_id = $2
            """,
            study.Id.ToString("N"),
            await Sequence(study, place)
        );
        changed.ShouldBe(1);
        (await Broken(study)).ShouldBe(new BrokenMoment(place, Breakage.EntryChanged));
    }

    [Theory]
    [InlineData("is_archived = true")]
    [InlineData("is_skipped = true")]
    public async Task finds_an_entry_marked_to_be_passed_over(string change)
    {
        var study = await SampleStudy.Record(database);
        await Tamper(study, Middle, change);
        (await Broken(study)).ShouldBe(new BrokenMoment(Middle, Breakage.EntryHidden));
    }

    [Fact]
    public async Task finds_an_entry_with_another_id()
    {
        var study = await SampleStudy.Record(database);
        await Tamper(study, Middle, "id = gen_random_uuid()");
        (await Broken(study)).ShouldBe(new BrokenMoment(Middle, Breakage.EntryReplaced));
    }

    [Theory]
    [InlineData("first", 1)]
    [InlineData("middle", Middle)]
    [InlineData("last", 0)]
    public async Task finds_an_entry_gone(string _, int place)
    {
        var study = await SampleStudy.Record(database);
        var moment = place > 0 ? place : study.Events;
        await RemoveEntry(study, moment);
        (await Broken(study)).ShouldBe(new BrokenMoment(moment, Breakage.EntryMissing));
    }

    [Theory]
    [InlineData("first", 1)]
    [InlineData("middle", Middle)]
    public async Task finds_an_entry_gone_with_its_moment(string _, int moment)
    {
        var study = await SampleStudy.Record(database);
        await RemoveEntry(study, moment);
        await RemoveMoments(study, moment, moment);
        (await Broken(study)).ShouldBe(new BrokenMoment(moment, Breakage.MomentMissing));
    }

    [Fact]
    public async Task finds_two_entries_swapped()
    {
        var study = await SampleStudy.Record(database);
        var (one, other) = (await Sequence(study, 12), await Sequence(study, 15));
        foreach (var (from, to) in new[] { (one, -1L), (other, one), (-1L, other) })
        {
            await database.Run(
                "update peerevents.mt_events set seq_id = $2 where seq_id = $1",
                from,
                to
            );
        }

        (await Broken(study)).ShouldBe(new BrokenMoment(12, Breakage.EntryReplaced));
    }

    [Fact]
    public async Task finds_the_contents_of_two_entries_swapped()
    {
        var study = await SampleStudy.Record(database);
        await database.Run(
            """
            update peerevents.mt_events a set data = b.data from peerevents.mt_events b
            where a.seq_id in ($1, $2) and b.seq_id in ($1, $2) and a.seq_id <> b.seq_id
            """,
            await Sequence(study, 13),
            await Sequence(study, 14)
        );
        (await Broken(study)).ShouldBe(new BrokenMoment(13, Breakage.EntryChanged));
    }

    [Fact]
    public async Task finds_an_entry_put_between_two_others()
    {
        var study = await SampleStudy.Record(database);
        var free = await database.Ask<long>("select nextval('peerevents.mt_events_sequence')");
        await Codebooks.Rename(database, study);
        await database.CatchUp();
        await Insert(study, free);
        (await Broken(study)).ShouldBe(new BrokenMoment(study.Events + 1, Breakage.EntryInserted));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-7)]
    public async Task finds_an_entry_put_before_all_others(long sequence)
    {
        var study = await SampleStudy.Record(database);
        await Insert(study, sequence);
        (await Broken(study)).ShouldBe(new BrokenMoment(1, Breakage.EntryInserted));
        await database.Run("delete from peerevents.mt_events where seq_id = $1", sequence);
    }

    [Fact]
    public async Task finds_an_entry_that_was_never_numbered()
    {
        var study = await SampleStudy.Record(database);
        await Insert(
            study,
            await database.Ask<long>("select nextval('peerevents.mt_events_sequence')")
        );
        (await Broken(study)).ShouldBe(new BrokenMoment(study.Events + 1, Breakage.NotNumbered));
        await database.CatchUp();
    }

    [Theory]
    [InlineData("study_time = study_time + interval '1 microsecond'", Breakage.TimeChanged)]
    [InlineData("hash = repeat('0', 64)", Breakage.EntryChanged)]
    [InlineData("event_id = gen_random_uuid()", Breakage.EntryReplaced)]
    [InlineData("moment = 1000", Breakage.MomentMissing)]
    public async Task finds_a_moment_changed(string change, Breakage breakage)
    {
        var study = await SampleStudy.Record(database);
        await database.Run(
            $"update peerevents.moments set {change} where tenant_id = $1 and moment = $2",
            study.Id.ToString("N"),
            (long)Middle
        );
        (await Broken(study)).ShouldBe(new BrokenMoment(Middle, breakage));
    }

    [Theory]
    [InlineData("data = jsonb_set(data, '{pieces,0,words,cipher}', '\"AAAA\"')")]
    [InlineData("data = jsonb_set(data, '{pieces}', (data -> 'pieces') - 1)")]
    [InlineData("data = jsonb_set(data, '{pieces,0,end}', '1')")]
    [InlineData("data = jsonb_set(data, '{pieces,0,words,path}', '\"elsewhere\"')")]
    [InlineData("data = jsonb_set(data, '{pieces,0,words,keys}', '[]')")]
    [InlineData("data = jsonb_set(data, '{pieces,0,words}', '7')")]
    [InlineData("id = gen_random_uuid()")]
    public async Task finds_a_text_changed_beside_the_record(string change)
    {
        var study = await SampleStudy.Record(database);
        var changed = await database.Run(
            $"update peerevents.mt_doc_sourcetext set {change} where id = $1",
            study.TextId
        );
        changed.ShouldBe(1);
        (await Broken(study)).ShouldBe(new BrokenMoment(8, Breakage.TextDiffers));
    }

    [Fact]
    public async Task of_another_study_is_not_disturbed()
    {
        var study = await SampleStudy.Record(database);
        var other = await SampleStudy.Record(database);
        await RemoveEntry(study, Middle);
        var found = await database.Verify(other.Id);
        found.Broken.ShouldBeNull();
        found.Head.Number.ShouldBe(other.Events);
    }

    private async Task<BrokenMoment?> Broken(SampleStudy study)
    {
        var found = await database.Verify(study.Id);
        if (found.Broken is { } broken)
        {
            found.Head.Number.ShouldBe(broken.Moment - 1);
            broken.Sentence().ShouldStartWith($"Moment {broken.Moment} does not verify: ");
        }

        return found.Broken;
    }

    private Task<long> Sequence(SampleStudy study, long moment) =>
        database.Ask<long>(
            "select seq_id from peerevents.moments where tenant_id = $1 and moment = $2",
            study.Id.ToString("N"),
            moment
        );

    private async Task Tamper(SampleStudy study, long moment, string change) =>
        (
            await database.Run(
                $"update peerevents.mt_events set {change} where seq_id = $1",
                await Sequence(study, moment)
            )
        ).ShouldBe(1);

    private async Task RemoveEntry(SampleStudy study, long moment) =>
        (
            await database.Run(
                "delete from peerevents.mt_events where seq_id = $1",
                await Sequence(study, moment)
            )
        ).ShouldBe(1);

    private Task<int> RemoveMoments(SampleStudy study, long from, long to) =>
        database.Run(
            "delete from peerevents.moments " + "where tenant_id = $1 and moment between $2 and $3",
            study.Id.ToString("N"),
            from,
            to
        );

    private async Task Insert(SampleStudy study, long sequence)
    {
        var columns = await database.Ask<string>(
            """
            select string_agg(quote_ident(column_name), ', ') from information_schema.columns
            where table_schema = 'peerevents' and table_name = 'mt_events'
                and column_name not in ('seq_id', 'id', 'version')
            """
        );
        var inserted = await database.Run(
            $"""
            insert into peerevents.mt_events (seq_id, id, version, {columns})
            select $1, gen_random_uuid(), version + 500, {columns}
            from peerevents.mt_events where seq_id = $2
            """,
            sequence,
            await Sequence(study, Middle)
        );
        inserted.ShouldBe(1);
    }
}
