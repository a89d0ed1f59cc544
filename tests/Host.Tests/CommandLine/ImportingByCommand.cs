using System.Text.Json;
using PeerEvents.Host.Tests.Exchange.Taguette;

namespace PeerEvents.Host.Tests.CommandLine;

public sealed class ImportingByCommand(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly string[] Hostile =
    [
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-2",
        "@sum(a)",
        "say \"yes\", twice",
        "two\nlines",
        "right \u202Eot left\u202C",
        "🐝👩‍👩‍👧 émoji",
        "[bold]markup[/]",
        "'; drop table peerevents.mt_events; --",
    ];

    [Fact]
    public async Task a_folder_of_texts_whatever_they_are_called()
    {
        var folder = Directory.CreateDirectory(Path.Join(database.Folder, "texts")).FullName;
        foreach (var (name, i) in Hostile.Select((name, i) => (name, i)))
        {
            var file = $"{name.Replace('/', '|')}.{(i % 2 == 0 ? "txt" : "MD")}";
            await File.WriteAllTextAsync(
                Path.Join(folder, file),
                $"Text {i}\r\n🐝",
                TestDatabase.Token
            );
        }

        var title = string.Join(" ", Hostile.Where(name => !name.Contains('\n')));
        var first = await CommandRun.Of(database, "import", folder, "--title", title, "--json");

        first.Error.ShouldBeEmpty();
        first.ExitCode.ShouldBe(0);
        using var report = JsonDocument.Parse(first.Output);
        report.RootElement.GetProperty("title").GetString().ShouldBe(title);
        report.RootElement.GetProperty("sources").GetInt32().ShouldBe(Hostile.Length);
        (
            await database.Ask<long>(
                """
                select count(*) from peerevents.mt_events
                where data::text like '%calc%' or headers::text like '%calc%'
                """
            )
        ).ShouldBe(0);

        var again = await CommandRun.Of(database, "import", folder, "--title", "Other", "--json");
        again.ShouldFail(1, "imported already");
    }

    [Fact]
    public async Task one_text_and_says_how_much_came_in()
    {
        var folder = Directory.CreateDirectory(Path.Join(database.Folder, "one")).FullName;
        await File.WriteAllTextAsync(Path.Join(folder, "one.txt"), "One text.", TestDatabase.Token);

        var run = await CommandRun.Of(database, "import", folder, "--title", "One text");

        run.Error.ShouldBeEmpty();
        run.Output.Split('\n')[1].ShouldBe("  1 source, 0 codes, 0 excerpts, 0 codings");
    }

    [Fact]
    public async Task codes_with_names_that_a_spreadsheet_would_run_exactly_as_they_are()
    {
        using var file = SampleFile.Project();
        foreach (var (name, i) in Hostile.Select((name, i) => (name, i)))
        {
            file.Tag(i + 1, name);
        }

        var run = await CommandRun.Of(database, "import", file.Path, "--json");
        run.ExitCode.ShouldBe(0, run.Error);
        using var report = JsonDocument.Parse(run.Output);
        var study = report.RootElement.GetProperty("study").GetString()!;
        report.RootElement.GetProperty("codes").GetInt32().ShouldBe(Hostile.Length);
        report
            .RootElement.GetProperty("warnings")
            .EnumerateArray()
            .ShouldContain(warning => warning.GetString()!.Contains("kept no log"));

        var csv = await CommandRun.Of(database, "codebook", study, "--format", "csv");
        var rows = Csv.Rows(csv.Output);
        rows[0].ShouldBe(["code", "definition", "codings"]);
        rows.Skip(1).Select(row => row[0]).ShouldBe(Hostile, ignoreOrder: true);
        var table = await CommandRun.Of(database, "codebook", study);
        table.ExitCode.ShouldBe(0, table.Error);
        table.Output.ShouldContain("[bold]markup[/]");
    }

    [Fact]
    public async Task more_texts_into_a_study_that_is_there()
    {
        var study = await SampleStudy.Record(database);
        await database.StopProjecting();
        var path = Path.Join(database.Folder, "more.txt");
        await File.WriteAllTextAsync(path, "One more interview.", TestDatabase.Token);
        var id = study.Id.ToString("N");

        var run = await CommandRun.Of(database, "import", path, "--into", id, "--json");

        run.ExitCode.ShouldBe(0, run.Error);
        using var report = JsonDocument.Parse(run.Output);
        report.RootElement.GetProperty("study").GetString().ShouldBe(id);
        report.RootElement.GetProperty("sources").GetInt32().ShouldBe(2);
        report.RootElement.GetProperty("events").GetInt32().ShouldBe(3);
        report.RootElement.GetProperty("moments").GetInt32().ShouldBe(study.Events + 3);
        var again = await CommandRun.Of(database, "import", path, "--into", id, "--json");
        again.ExitCode.ShouldBe(1, again.Output);
        again.Complaints.ShouldHaveSingleItem();
        (await database.Now(study.Id)).Number.ShouldBe(study.Events + 3);
    }

    [Fact]
    public async Task a_project_into_a_study_is_refused()
    {
        using var file = SampleFile.Project();
        var run = await CommandRun.Of(database, "import", file.Path, "--into", "0", "--json");
        run.ShouldFail(2, "becomes a study of its own");
    }
}
