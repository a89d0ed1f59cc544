using System.Text.Json;

namespace PeerEvents.Host.Tests.CommandLine;

public sealed class AskingAboutARecord(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task verifies_with_the_receipt_of_another_day_until_it_was_rewritten()
    {
        var study = await SampleStudy.Record(database);
        await database.StopProjecting();
        var id = study.Id.ToString("N");
        var receipt = await CommandRun.Of(database, "checkpoint", id);
        receipt.ExitCode.ShouldBe(0, receipt.Error);
        receipt.Output.TrimEnd().ShouldNotContain("\n");
        var file = Path.Join(database.Folder, "receipt.txt");
        await File.WriteAllTextAsync(file, receipt.Output, TestDatabase.Token);

        var whole = await CommandRun.Of(database, "verify", id, "--receipt", file, "--json");
        whole.ExitCode.ShouldBe(0, whole.Error);
        using var found = JsonDocument.Parse(whole.Output);
        found.RootElement.GetProperty("verified").GetBoolean().ShouldBeTrue();
        found
            .RootElement.GetProperty("proves")
            .GetString()!
            .ShouldContain($"up to moment {study.Events} is that of the day");
        receipt.Output.ShouldContain(
            found.RootElement.GetProperty("head").GetProperty("hash").GetString()!
        );

        await database.Run(
            "delete from peerevents.mt_events where tenant_id = $1 and seq_id > $2",
            id,
            (await database.At(study.Id, 30)).Sequence
        );
        await database.Run(
            "delete from peerevents.moments where tenant_id = $1 and moment > 30",
            id
        );
        var alone = await CommandRun.Of(database, "verify", id);
        alone.ExitCode.ShouldBe(0, alone.Error);
        alone.Output.ShouldContain("consistent in itself");
        var with = await CommandRun.Of(database, "verify", id, "--receipt", receipt.Output.Trim());
        with.ExitCode.ShouldBe(3);
        with.Output.ShouldContain("Moment 31 does not verify");
    }

    [Fact]
    public async Task gives_the_same_state_byte_for_byte_again_and_after_a_rebuild()
    {
        var study = await SampleStudy.Record(database);
        await database.StopProjecting();
        string[] state = ["state", study.Id.ToString("N"), "--at", "25", "--format", "json"];
        var first = await CommandRun.Of(database, state);
        first.ExitCode.ShouldBe(0, first.Error);
        first.Output.ShouldContain("theirs answer 1 ");
        await Codebooks.Rename(database, study);

        var rebuild = await CommandRun.Of(database, "rebuild");

        rebuild.ExitCode.ShouldBe(0, rebuild.Error);
        (await CommandRun.Of(database, state)).Output.ShouldBe(first.Output);
    }

    [Fact]
    public async Task tells_every_entry_on_a_line_of_its_own()
    {
        var study = await SampleStudy.Record(database);
        await database.StopProjecting();
        var id = study.Id.ToString("N");
        var trail = await CommandRun.Of(database, "audit", id, "--format", "ndjson");
        trail.ExitCode.ShouldBe(0, trail.Error);
        var lines = trail.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(study.Events);
        foreach (var (line, i) in lines.Select((line, i) => (line, i)))
        {
            using var entry = JsonDocument.Parse(line);
            entry.RootElement.GetProperty("moment").GetInt64().ShouldBe(i + 1);
            foreach (var field in Fields)
            {
                entry.RootElement.TryGetProperty(field, out _).ShouldBeTrue(field);
            }
        }

        var some = await CommandRun.Of(
            database,
            "audit",
            id,
            "--from",
            "5",
            "--to",
            "7",
            "--format",
            "csv"
        );
        Exchange.Taguette.Csv.Rows(some.Output).Select(row => row[0]).ShouldBe(Numbers);
    }

    private static readonly string[] Numbers = ["moment", "5", "6", "7"];

    private static readonly string[] Fields =
    [
        "moment",
        "happenedAt",
        "recordedAt",
        "actor",
        "role",
        "event",
        "stream",
        "origin",
        "halpern",
        "sentence",
        "hash",
    ];
}
