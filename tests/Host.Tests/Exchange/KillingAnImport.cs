using System.Text.Json;

namespace PeerEvents.Host.Tests.Exchange;

public sealed class KillingAnImport(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const long Middle = 1500;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task in_the_middle_leaves_nothing_and_can_be_repeated()
    {
        var file = RealImport.File();
        using (var importer = CommandRun.Start(database, ["import", file, "--json"]))
        {
            using var end = new CancellationTokenSource(Patience);

            // A sequence shows how far a transaction is that nobody can look into.
            while (
                await database.Ask<long>("select last_value from peerevents.mt_events_sequence")
                < Middle
            )
            {
                importer.HasExited.ShouldBeFalse("it should be killed before it is done");
                await Task.Delay(5, end.Token);
            }

            importer.Kill();
            await importer.WaitForExitAsync(end.Token);
        }

        (await database.Ask<long>("select count(*) from peerevents.mt_events")).ShouldBe(0);
        (await database.Ask<long>("select count(*) from peerevents.mt_doc_study")).ShouldBe(0);
        (await database.Ask<long>("select count(*) from peerevents.mt_doc_sourcetext")).ShouldBe(0);

        var again = await CommandRun.Of(database, "import", file, "--json");

        again.ExitCode.ShouldBe(0, again.Error);
        again.Error.ShouldBeEmpty();
        using var report = JsonDocument.Parse(again.Output);
        int Number(string name) => report.RootElement.GetProperty(name).GetInt32();
        Number("sources").ShouldBe(17);
        Number("codes").ShouldBe(22);
        Number("excerpts").ShouldBe(1794);
        Number("codings").ShouldBe(1930);
        Number("moments").ShouldBe(Number("events"));
        (await database.Verify(RealImport.StudyOf())).Broken.ShouldBeNull();

        var twice = await CommandRun.Of(database, "import", file, "--json");
        twice.ShouldFail(1, "imported already");
    }
}
