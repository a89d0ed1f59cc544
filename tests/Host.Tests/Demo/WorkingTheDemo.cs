using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Themes;
using PeerEvents.Host.Demo;
using PeerEvents.Projections.Audit.Questions;
using PeerEvents.Projections.Sources;

namespace PeerEvents.Host.Tests.Demo;

[Collection(WorkedDemo.Name)]
public sealed class WorkingTheDemo(WorkedDemo demo)
{
    private TestDatabase Database => demo.Database;

    [Fact]
    public async Task makes_a_study_of_the_size_of_a_real_one()
    {
        var now = await Database.Now(demo.Study);
        var state = await Database.Read(
            demo.Study,
            reader => reader.State(now, TestDatabase.Token)
        );

        now.Number.ShouldBeGreaterThan(3000);
        state.Participants.Count(person => !person.HasDeclined).ShouldBe(11);
        state.Codes.Count.ShouldBeGreaterThan(90);
        state.Excerpts.Sum(excerpt => excerpt.Codings.Count).ShouldBeGreaterThan(1200);
        state.Study!.IsSynthetic.ShouldBeTrue();
        (await Database.Verify(demo.Study)).Broken.ShouldBeNull();
    }

    [Fact]
    public async Task ends_with_the_four_published_themes_and_what_was_given_up()
    {
        var now = await Database.Now(demo.Study);
        var map = await Database.Read(demo.Study, reader => reader.Themes(now, TestDatabase.Token));

        Names(ThemeStatus.Finalised)
            .ShouldBe([
                "Connectedness as a prerequisite for engagement",
                "A sense of hope by working out new paths to recovery",
                "Seeing new sides of oneself",
                "Sprout for change",
            ]);
        Names(ThemeStatus.Discarded).ShouldBe(["Practical things", "The manual"]);
        Names(ThemeStatus.Merged).ShouldBe(["The facilitators", "Talking about illness"]);
        Names(ThemeStatus.Demoted).ShouldBe(["Shame"]);

        IEnumerable<string?> Names(ThemeStatus status) =>
            map.Themes.Where(theme => theme.Status == status).Select(theme => theme.Name.Text);
    }

    [Fact]
    public async Task has_a_configuration_that_did_not_hold_and_four_that_are_complete()
    {
        var now = await Database.Now(demo.Study);
        var theory = await Database.Read(
            demo.Study,
            reader => reader.Theory(now, TestDatabase.Token)
        );

        theory!.Configurations.Count.ShouldBe(5);
        theory.Configurations.Single(cmo => cmo.IsRejected).IsPartial.ShouldBeTrue();
        theory.Configurations.Where(cmo => !cmo.IsRejected).ShouldAllBe(cmo => !cmo.IsPartial);
        theory.Evidence.ShouldContain(e => e.Stance == Domain.Theory.EvidenceStance.Silent);
        theory.Published.ShouldBe(2);
    }

    [Fact]
    public async Task says_in_the_first_line_of_every_interview_that_nobody_said_it()
    {
        var now = await Database.Now(demo.Study);
        var sources = await Database.Read(
            demo.Study,
            async reader => (await reader.State(now, TestDatabase.Token)).Sources
        );
        sources.Count.ShouldBe(DemoTexts.Interviews);
        foreach (var source in sources)
        {
            var text = await Database.Read(
                demo.Study,
                reader => TextView.Read(reader, source.Id, null, now, TestDatabase.Token)
            );
            text!
                .Pieces[0]
                .Words.Text.ShouldNotBeNull()
                .ShouldStartWith(
                    "Synthetic interview, written for demonstration. Nobody said this."
                );
        }
    }

    [Fact]
    public async Task gives_the_same_record_again_under_the_same_keys() =>
        (await demo.Again()).ShouldBe((await Database.Now(demo.Study)).Hash);

    [Fact]
    public async Task shows_at_every_moment_what_the_oracle_says()
    {
        var last = (await Database.Now(demo.Study)).Number;
        var moments = Enumerable.Range(0, (int)last + 1).Select(moment => (long)moment);
        (await Oracle.Differences(Database, demo.Study, moments)).ShouldBeEmpty();
    }

    [Fact]
    public void marks_every_passage_of_an_interview_with_codes_that_are_there()
    {
        var slugs = DemoTexts.Codes().Select(code => code.Slug).ToHashSet();
        for (var number = 1; number <= DemoTexts.Interviews; number++)
        {
            var interview = DemoTexts.Interview(number);
            interview.Marks.Count.ShouldBeGreaterThan(70);
            interview
                .Marks.SelectMany(mark => mark.Codes)
                .ShouldAllBe(slug => slugs.Contains(slug));
            interview.Text.ShouldNotContain('{');
            interview.Text.ShouldNotContain('}');
        }
    }

    [Fact]
    public async Task gives_every_question_of_an_auditor_an_answer()
    {
        var record = await Record(null);
        var state = record.Now;
        var asked = new AskedOf(
            state.Tree.Codes.Single(code => code.Name.Text == "Coffee and the way in").Id,
            state.Map.Themes[0].Id,
            state.Sources.Values.First(source => source.Title.Text == "P04 (synthetic)").Id,
            null,
            state.Report!.Findings[0].Id,
            state.Meetings.Keys.ElementAt(1),
            state.Study!.Members[1].PersonId,
            2000,
            Item: "COREQ-17"
        );
        var silent = new List<string>();
        foreach (var question in AuditQuestions.All)
        {
            var (answer, refusal) = question.Ask(record, asked);
            refusal.ShouldBeNull();
            answer!.Rows.ShouldAllBe(row => row.Cells.Count == answer.Columns.Count);
            if (answer.Rows.Count == 0)
            {
                silent.Add(question.Id);
            }
        }

        // What the synthetic study has none of, or nobody records yet.
        silent.ShouldBe([
            "AQ16",
            "AQ17",
            "AQ18",
            "AQ21",
            "AQ33",
            "AQ34",
            "AQ35",
            "AQ36",
            "AQ37",
            "AQ38",
            "AQ43",
            "AQ44",
        ]);
    }

    [Theory]
    [InlineData("first-map")]
    [InlineData("second-round-done")]
    [InlineData("four-themes")]
    public async Task leads_from_themes_to_turns_and_back_without_a_gap(string milestone) =>
        ShouldLeadBothWays(await Record(milestone));

    [Fact]
    public async Task leads_from_themes_to_turns_and_back_at_moments_by_chance()
    {
        var whole = await Record(null);
        foreach (var moment in new Random(20240115).GetItems(whole.Entries.ToArray(), 30))
        {
            ShouldLeadBothWays(
                new AuditRecord(demo.Study, [.. whole.Entries.Take((int)moment.Moment)])
            );
        }
    }

    private static void ShouldLeadBothWays(AuditRecord record)
    {
        var themes = record.Now.Map.Themes.Where(theme => theme.InUse()).ToList();
        var behind = themes.ToDictionary(
            theme => theme.Name.Text!,
            theme => AuditRecord.Behind(record.Now, theme).Select(e => $"{e.Id}").ToHashSet()
        );
        var forward = behind.ToDictionary(theme => theme.Key, _ => new HashSet<string>());
        foreach (var source in record.Now.Sources.Values)
        {
            foreach (var turn in source.Newest() is { } text ? record.Now.Turns[text.TextId] : [])
            {
                var rows = AuditQuestions
                    .Find("AQ11")!
                    .Ask(record, new AskedOf(Source: source.Id, Position: turn.Extent.Start))
                    .Answer!.Rows;
                foreach (var row in rows)
                {
                    foreach (var theme in row.Cells[3].Split(", ").Where(forward.ContainsKey))
                    {
                        forward[theme].Add(row.Cells[0]);
                    }
                }
            }
        }

        foreach (var (theme, excerpts) in behind)
        {
            forward[theme].ShouldBe(excerpts, ignoreOrder: true);
        }
    }

    private async Task<AuditRecord> Record(string? milestone) =>
        await Database.Read(
            demo.Study,
            async reader =>
            {
                var at = milestone is null ? null : new PointInTime(null, milestone, null);
                var (moment, _) = await reader.Resolve(at, TestDatabase.Token);
                return await AuditRecordReader.Read(reader, moment!, TestDatabase.Token);
            }
        );
}
