using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace PeerEvents.Host.Tests.Web;

public class AskingForHealth
{
    [Fact]
    public async Task tells_whoever_watches_what_is_wrong()
    {
        await using var server = TestServer.Alone();
        await using var database = new TestDatabase(server);
        await database.InitializeAsync();
        await using var host = await RunningHost.StartAndSignIn(database);
        var (study, root) = await host.OpenStudy();
        await host.CreateCode(root, "Hope");
        await RunningHost.CatchUp(database);
        using var nobody = new HttpClient { BaseAddress = host.Client.BaseAddress };

        (await Ask(nobody, "/health/live")).Status.ShouldBe(HttpStatusCode.OK);
        var (status, ready) = await Ask(nobody, "/health/ready");
        status.ShouldBe(HttpStatusCode.OK);
        ready.GetProperty("projections").GetProperty("lag").GetInt64().ShouldBe(0);

        var healthy = await CommandRun.Of(database, "health", host.Client.BaseAddress!.ToString());
        healthy.ExitCode.ShouldBe(0, healthy.Error);
        (await CommandRun.Of(database, "health", "http://127.0.0.1:9")).ShouldFail(
            1,
            "No host answers"
        );

        await database.Run(
            "delete from peerevents.moments where tenant_id = $1 and moment = 2",
            study.ToString("N")
        );
        (status, ready) = await Ask(nobody, "/health/ready");
        status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        ready.GetProperty("projections").GetProperty("withoutMoment").GetInt64().ShouldBe(1);

        await server.Stop();
        (status, ready) = await Ask(nobody, "/health/ready");
        status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        ready.GetProperty("databaseReachable").GetBoolean().ShouldBeFalse();
        (await Ask(nobody, "/health/live")).Status.ShouldBe(HttpStatusCode.OK);
        await server.StartAgain();
    }

    private static async Task<(HttpStatusCode Status, JsonElement Answer)> Ask(
        HttpClient client,
        string path
    )
    {
        using var answer = await client.GetAsync(path, TestDatabase.Token);
        return (
            answer.StatusCode,
            await answer.Content.ReadFromJsonAsync<JsonElement>(TestDatabase.Token)
        );
    }
}
