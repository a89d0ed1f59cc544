using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Api;

public class AskingForAnothersStudy(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task is_answered_on_every_route_as_if_it_were_not_there()
    {
        var (study, somebody) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await shared.Database.Desk.OpenStudy(
            TestDatabase.By(study, somebody),
            new OpenStudy(study, "Not yours", null, somebody),
            TestDatabase.Token
        );
        await RunningHost.CatchUp(shared.Database);
        var asked = 0;

        foreach (
            var operation in DescribedApi
                .Kept.Operations()
                .Where(operation => operation.Path.Contains("{study}", StringComparison.Ordinal))
        )
        {
            var another = await Ask(operation, study);
            var nobodys = await Ask(operation, Guid.CreateVersion7());

            another.Status.ShouldBe(HttpStatusCode.NotFound, operation.Path);
            another.ShouldBe(nobodys, operation.Path);
            asked++;
        }

        asked.ShouldBe(
            Routes.All.Count(route => route.Path.Contains("{study}", StringComparison.Ordinal))
        );
        (
            await shared.Database.Ask<long>(
                "select count(*) from peerevents.mt_events where tenant_id = $1",
                study.ToString("N")
            )
        ).ShouldBe(2, "study_opened and analyst_joined");
    }

    private async Task<(HttpStatusCode Status, string Says)> Ask(
        DescribedOperation operation,
        Guid study
    )
    {
        var path = operation.In(study.ToString("N"));
        if (path.EndsWith("/diff", StringComparison.Ordinal))
        {
            path += "?from=0&to=0";
        }

        using HttpContent? body =
            operation.Method is not "POST" ? null
            : operation.Body is { } schema
                ? new StringContent(
                    DescribedApi.Kept.Sample(schema)!.ToJsonString(),
                    Encoding.UTF8,
                    "application/json"
                )
            : new MultipartFormDataContent { { new StringContent("Hope"), "list" } };
        using var request = new HttpRequestMessage(new HttpMethod(operation.Method), path)
        {
            Content = body,
        };
        using var answer = await shared.Host.Client.SendAsync(request, TestDatabase.Token);
        var problem = JsonNode
            .Parse(await answer.Content.ReadAsStringAsync(TestDatabase.Token))!
            .AsObject();
        problem.Remove("traceId");
        return (answer.StatusCode, problem.ToJsonString());
    }
}
