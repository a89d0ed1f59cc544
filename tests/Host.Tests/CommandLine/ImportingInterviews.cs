using System.Text.Json;
using PeerEvents.Host.Tests.Exchange.Interviews;

namespace PeerEvents.Host.Tests.CommandLine;

public sealed class ImportingInterviews(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Name = "Ola Nordmann";

    [Fact]
    public async Task stores_them_by_turn_and_pseudonym_and_forgets_the_list()
    {
        var folder = await Folder("whole");
        var run = await CommandRun.Of(
            database,
            "import",
            folder,
            "--replace",
            await List("whole"),
            "--title",
            "Paths",
            "--json"
        );
        run.ExitCode.ShouldBe(0, run.Error);
        using var report = JsonDocument.Parse(run.Output);
        report.RootElement.GetProperty("sources").GetInt32().ShouldBe(2);
        var study = report.RootElement.GetProperty("study").GetString()!;

        var state = await CommandRun.Of(database, "state", study);

        state.Output.ShouldNotContain("Nordmann");
        state.Output.ShouldNotContain("secret");
        using var document = JsonDocument.Parse(state.Output);
        document
            .RootElement.GetProperty("participants")
            .EnumerateArray()
            .Select(participant => participant.GetProperty("label").GetString())
            .ShouldBe(["P07", "P2"], ignoreOrder: true);
        document
            .RootElement.GetProperty("sources")
            .EnumerateArray()
            .Select(source => source.GetProperty("title").GetString())
            .ShouldBe(["P07", "P2"], ignoreOrder: true);
    }

    [Fact]
    public async Task shows_before_what_it_would_store_and_stores_nothing()
    {
        var before = await Events();

        var run = await CommandRun.Of(
            database,
            "import",
            await Folder("shown"),
            "--replace",
            await List("shown"),
            "--preview"
        );

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldContain("a.docx → P07");
        run.Output.ShouldContain("P07 (new)");
        run.Output.ShouldContain("interviewer");
        run.Output.ShouldContain("Line 1 of the list (P07): replaced 2 times");
        run.Output.ShouldContain("1 files of other kinds are passed over.");
        run.Output.ShouldContain("Nothing was stored.");
        run.Output.ShouldNotContain(Name);
        (await Events()).ShouldBe(before);
    }

    [Fact]
    public async Task of_codes_as_an_indented_list_makes_one_batch()
    {
        var study = (await SampleStudy.Record(database)).Id.ToString("N");
        await database.StopProjecting();
        var list = Path.Join(database.Folder, "codes.txt");
        await File.WriteAllTextAsync(
            list,
            "Agency\n\tChoice\tdeciding oneself",
            TestDatabase.Token
        );

        var run = await CommandRun.Of(
            database,
            "import-codes",
            list,
            "--into",
            study,
            "--origin",
            "theory",
            "--reason",
            "From the synthesis"
        );

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.Trim().ShouldBe("2 codes were made, 0 were there already.");
        (
            await database.Ask<long>(
                """
                select count(*) from peerevents.mt_events e
                where data ->> 'origin' = 'theory' and type = 'code_created'
                group by correlation_id
                """
            )
        ).ShouldBe(2);
        var wrong = await CommandRun.Of(database, "import-codes", "nowhere", "--into", study);
        wrong.ShouldFail(1, "cannot be read");
    }

    private Task<long> Events() => database.Ask<long>("select count(*) from peerevents.mt_events");

    private async Task<string> Folder(string name)
    {
        var folder = Directory.CreateDirectory(Path.Join(database.Folder, name)).FullName;
        await using (var word = File.Create(Path.Join(folder, "a.docx")))
        {
            await using var content = WordFile.Paragraphs(
                "Interviewer: Were you alone?",
                $"{Name}: I was. ({name})",
                $"{Name}: Then I met them."
            );
            await content.CopyToAsync(word, TestDatabase.Token);
        }

        await File.WriteAllTextAsync(
            Path.Join(folder, "b.txt"),
            $"I: Alone?\nP2: Never. {name}",
            TestDatabase.Token
        );
        await File.WriteAllTextAsync(Path.Join(folder, "secret.pdf"), "", TestDatabase.Token);
        return folder;
    }

    private async Task<string> List(string name)
    {
        var list = Path.Join(database.Folder, $"{name}.csv");
        await File.WriteAllTextAsync(list, $"{Name},P07", TestDatabase.Token);
        return list;
    }
}
