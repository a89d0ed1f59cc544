using System.Net;

namespace PeerEvents.Host.Tests.Web;

public class LosingTheMasterKey(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task leaves_the_record_readable_without_its_words_and_closed_to_writing()
    {
        string root;
        await using (var host = await RunningHost.StartAndSignIn(database))
        {
            (_, root) = await host.OpenStudy();
            await host.CreateCode(root, "Hope");
            await RunningHost.CatchUp(database);
        }

        var master = Path.Join(database.KeyRing, "master.key");
        File.Move(master, master + ".away");
        try
        {
            await using var host = await RunningHost.StartAndSignIn(database);
            var (status, text) = await host.Post(
                root + "/codebook/create-code",
                new { CodeId = Guid.CreateVersion7(), Name = "Joy" }
            );
            var codes = (await host.Get(root + "/codebook/codes")).GetProperty("codes");

            status.ShouldBe(HttpStatusCode.ServiceUnavailable);
            text.ShouldContain("The master key is missing");
            codes[0].GetProperty("name").GetProperty("withdrawn").GetBoolean().ShouldBeTrue();
        }
        finally
        {
            File.Move(master + ".away", master);
        }
    }

    [Fact]
    public async Task and_the_whole_ring_is_told_before_anything_is_written_under_a_new_one()
    {
        var study = await SampleStudy.Record(database);
        await database.StopProjecting();
        Directory.Move(database.KeyRing, database.KeyRing + ".away");
        var text = Path.Join(database.Folder, "new.txt");
        await File.WriteAllTextAsync(text, "One more text.", TestDatabase.Token);

        var import = await CommandRun.Of(database, "import", text, "--into", $"{study.Id:N}");
        Directory.Delete(database.KeyRing, recursive: true);
        Directory.Move(database.KeyRing + ".away", database.KeyRing);
        var again = await CommandRun.Of(database, "import", text, "--into", $"{study.Id:N}");

        import.ExitCode.ShouldBe(1);
        import.Error.ShouldContain("The key ring does not know the studies of this database");
        again.ExitCode.ShouldBe(0, again.Error);
    }
}
