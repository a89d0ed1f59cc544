using PeerEvents.Domain;
using PeerEvents.Host.Exchange.Taguette;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Codebook;

namespace PeerEvents.Host.Tests.Exchange.Taguette;

public sealed class ImportingARealStudy(RealImport real) : IClassFixture<RealImport>
{
    private const string Importers =
        "from peerevents.mt_events where tenant_id = $1 and headers ->> 'origin' is not null";

    private readonly TestDatabase _database = real.Database;

    [Fact]
    public async Task ends_with_what_its_publishers_counted()
    {
        var study = await real.Study();
        var now = await _database.Now(study);
        var state = await _database.Read(study, r => r.State(now, TestDatabase.Token));
        state.Sources.Count(source => !source.IsWithdrawn).ShouldBe(17);
        state.Codes.Count(code => code.InUse()).ShouldBe(22);
        state.Excerpts.Count.ShouldBe(1794);
        state.Excerpts.Sum(excerpt => excerpt.Codings.Count).ShouldBe(1930);
    }

    [Fact]
    public async Task asks_nobody_for_reasons_that_its_log_never_had()
    {
        var study = await real.Study();
        var now = await _database.Now(study);
        var owed = await _database.Read(study, r => ReasonsOwed.Read(r, now, TestDatabase.Token));
        owed.ShouldBeEmpty();
        (
            await _database.Ask<long>(
                "select count(*) from peerevents.mt_events where type = 'codes_merged'"
            )
        ).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("codebook_20220223_1.csv", 2515)]
    [InlineData("codebook_20220223_3.csv", 2554)]
    [InlineData("codebook_20220223_5.csv", 2646)]
    [InlineData("codebook_20220301_7.csv", 2772)]
    public async Task gives_the_codebook_that_was_exported_on_the_way(string file, long command)
    {
        var study = await real.Study();
        var csv = await File.ReadAllTextAsync(RealData.File("swj2022", file), TestDatabase.Token);
        var published = Csv.Rows(csv).Skip(1).Select(row => (row[0], row[1], long.Parse(row[2])));
        Same(published, await Codebook(study, command)).ShouldBeTrue();
    }

    [Fact]
    public async Task gives_the_codebook_as_it_was_after_any_command()
    {
        var study = await real.Study();
        var project = RealStudy.Read();
        var state = TaguetteReplay.Start(project, TaguetteLog.WorkOut(project));
        var different = new List<long>();
        var compared = 0;
        foreach (var (command, i) in project.Log.Select((command, i) => (command, i)))
        {
            state.Apply(command);
            if (i % 125 == 124 || i == project.Log.Count - 1)
            {
                compared++;
                var replayed = state.Tags.Select(tag =>
                    (tag.Path, tag.Description, (long)state.HighlightsWith(tag.Id).Count)
                );
                if (!Same(replayed, await Codebook(study, command.Id)))
                {
                    different.Add(command.Id);
                }
            }
        }

        compared.ShouldBeGreaterThan(20);
        different.ShouldBeEmpty();
    }

    [Fact]
    public async Task gives_at_two_hundred_moments_what_the_oracle_says()
    {
        var study = await real.Study();
        var last = (await _database.Now(study)).Number;
        var random = new Random(20220203);
        var moments = Enumerable.Range(0, 200).Select(_ => random.NextInt64(last + 1));
        (await Oracle.Differences(_database, study, [0, .. moments, last])).ShouldBeEmpty();
    }

    [Fact]
    public async Task verifies()
    {
        var study = await real.Study();
        var found = await _database.Verify(study);
        found.Broken.ShouldBeNull();
        found.Head.Number.ShouldBe((await Oracle.Entries(_database, study)).Count);
    }

    [Fact]
    public async Task makes_every_command_one_batch()
    {
        var study = await real.Study();
        var mixed = await Ask<long>(
            $"""
            select count(*) from (
                select correlation_id {Importers} group by correlation_id
                having count(distinct headers ->> 'origin') <> 1
                    or max(seq_id) - min(seq_id) + 1 <> count(*)
                union all
                select headers ->> 'origin' {Importers} group by headers ->> 'origin'
                having count(distinct correlation_id) <> 1) odd
            """,
            study
        );
        mixed.ShouldBe(0);
        var origins = await Ask<long>(
            $"select count(distinct headers ->> 'origin') {Importers}",
            study
        );
        origins.ShouldBeInRange(2700, 2790);
    }

    [Fact]
    public async Task keeps_who_did_what_when_and_in_which_order()
    {
        var study = await real.Study();
        var log = RealStudy.Read().Log.ToDictionary(command => $"taguette:{command.Id}");
        var entries = await Oracle.Entries(_database, study);
        var carried = entries.Where(e => e.Header(EventHeaders.Origin) is not null).ToList();
        carried
            .Count(e =>
                UtcTime.Cut(log[e.Header(EventHeaders.Origin)!].At) != e.HappenedAt
                || e.Header(EventHeaders.ActorKind) != "importer"
            )
            .ShouldBe(0);
        var order = carried.Select(e => log[e.Header(EventHeaders.Origin)!].Id).ToList();
        order.SequenceEqual(order.Order()).ShouldBeTrue();
        entries.Select(e => e.RecordedAt).Distinct().Count().ShouldBe(1);
        entries.Count(e => !Guid.TryParseExact(e.Actor, "D", out _)).ShouldBe(0);
        entries[^1].Header(EventHeaders.ActorKind).ShouldBe("person");
        entries[^1].HappenedAt.ShouldBe(entries[^1].RecordedAt);
        (await _database.At(study, 1)).StudyTime.ShouldBe(RealStudy.Read().CreatedAt);
    }

    [Fact]
    public async Task uses_only_the_headers_that_are_allowed()
    {
        await real.Study();
        var headers = await _database.List<string>(
            "select distinct jsonb_object_keys(headers) from peerevents.mt_events"
        );
        headers.Except(EventHeaders.All).ShouldBeEmpty();
    }

    [Fact]
    public async Task leaves_no_sentence_of_any_source_readable()
    {
        await real.Study();
        foreach (var document in RealStudy.Read().Documents)
        {
            var passage = document.Text[(document.Text.Length / 2)..][..40];
            (await Planted.Places(_database, passage)).Count.ShouldBe(0);
        }
    }

    private async Task<IReadOnlyList<(string, string, long)>> Codebook(Guid study, long command)
    {
        var number = await Ask<long>(
            $"""
            select coalesce(max(m.moment), 0) from peerevents.moments m
            join peerevents.mt_events e on e.seq_id = m.seq_id
            where m.tenant_id = $1 and e.headers ->> 'origin' like 'taguette:%'
                and substring(e.headers ->> 'origin' from 10)::bigint <= {command}
            """,
            study
        );
        var moment = await _database.At(study, number);
        return await _database.Read(
            study,
            async reader =>
                (IReadOnlyList<(string, string, long)>)
                    [
                        .. CodebookView
                            .Of(
                                await reader.Codebook(moment, TestDatabase.Token),
                                await reader.Counts(moment, TestDatabase.Token)
                            )
                            .Select(row => (row.Code, row.Definition?.Text ?? "", row.Codings)),
                    ]
        );
    }

    private Task<T> Ask<T>(string sql, Guid study) => _database.Ask<T>(sql, study.ToString("N"));

    private static bool Same(
        IEnumerable<(string, string, long)> one,
        IEnumerable<(string, string, long)> other
    ) => one.Order().SequenceEqual(other.Order());
}
