using System.Net;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Faults;

public class LosingTheDatabase
{
    [Fact]
    public async Task under_load_is_told_and_mends_itself()
    {
        await using var server = TestServer.Alone();
        await using var database = new TestDatabase(server);
        await database.InitializeAsync();
        await using var host = await RunningHost.StartAndSignIn(database);
        var (study, root) = await host.OpenStudy();
        var source = await host.AddSource(root, new string('x', 1000));
        var writers = new Writers(host, root, source, await host.CreateCode(root, "Hope"));

        await writers.Work(
            4,
            async () =>
            {
                await Writers.Until(() => writers.Acknowledged.Count >= 40);
                await server.Stop();
                await Writers.Until(() => writers.Others.Count >= 8);
                await server.StartAgain();
                var before = writers.Acknowledged.Count;
                await Writers.Until(() => writers.Acknowledged.Count >= before + 40);
            }
        );

        writers.Others.ShouldAllBe(answer =>
            answer.Status == HttpStatusCode.ServiceUnavailable
            && answer.Problem.Contains("/rules/database/unreachable\"")
        );
        database.Store.Database.Clear();
        await Everything.ShouldBeThere(database, study, writers.Acknowledged);
    }
}
