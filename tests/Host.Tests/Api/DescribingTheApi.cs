using System.Text.Json;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Api;

public class DescribingTheApi(SharedHost shared) : IClassFixture<SharedHost>
{
    internal static readonly string Kept = Path.GetFullPath(
        Path.Join(
            Path.GetDirectoryName(typeof(DescribingTheApi).Assembly.Location),
            "../../../../../docs/openapi.json"
        )
    );

    [Fact]
    public async Task is_what_the_repository_keeps()
    {
        var served = await Served();

        var now = served.GetRawText().ReplaceLineEndings("\n");
        var kept = (await File.ReadAllTextAsync(Kept, TestDatabase.Token)).ReplaceLineEndings("\n");
        now.ShouldBe(
            kept,
            "The API changed. Read /openapi/v1.json from a running host into docs/openapi.json."
        );
    }

    [Fact]
    public async Task names_every_route_under_api()
    {
        var served = await Served();

        var described = served
            .GetProperty("paths")
            .EnumerateObject()
            .SelectMany(path =>
                path.Value.EnumerateObject().Select(o => $"{o.Name.ToUpperInvariant()} {path.Name}")
            )
            .ToHashSet(StringComparer.Ordinal);
        var routes = Routes.All.Select(route => $"{route.Method} {route.Path}").ToList();
        routes.Count.ShouldBeGreaterThan(40);
        described.ShouldBe(routes, ignoreOrder: true);
    }

    [Fact]
    public async Task says_what_each_operation_answers_and_refuses()
    {
        foreach (var (name, operation) in await Operations())
        {
            operation.TryGetProperty("summary", out _).ShouldBeTrue($"{name} has no summary.");
            var responses = operation.GetProperty("responses");
            responses
                .EnumerateObject()
                .Any(response => response.Name[0] == '2')
                .ShouldBeTrue($"{name} has no answer.");
            foreach (var response in responses.EnumerateObject().Where(r => r.Name[0] != '2'))
            {
                response
                    .Value.GetProperty("content")
                    .TryGetProperty("application/problem+json", out _)
                    .ShouldBeTrue($"{name} answers {response.Name} with something else.");
            }

            if (name.StartsWith("get", StringComparison.Ordinal))
            {
                responses
                    .GetProperty("200")
                    .GetProperty("content")
                    .EnumerateObject()
                    .Single()
                    .Value.GetProperty("schema")
                    .EnumerateObject()
                    .ShouldNotBeEmpty($"{name} does not say what it answers.");
            }
        }
    }

    [Fact]
    public async Task gives_every_read_of_a_study_a_point_in_time()
    {
        // One's own work in a blind round is told as it is now, without moments.
        var exceptions = new[]
        {
            "getAuditVerification",
            "getAuditDiff",
            "getReconciliationRoundsMine",
        };
        var reads = (await Operations())
            .Where(o => o.Name.StartsWith("get", StringComparison.Ordinal))
            .Where(o => Parameters(o.Operation).Contains("study") && !exceptions.Contains(o.Name))
            .ToList();

        reads.Count.ShouldBeGreaterThan(10);
        reads.ShouldAllBe(read => Parameters(read.Operation).Contains("at"));
    }

    private static List<string> Parameters(JsonElement operation) =>
        operation.TryGetProperty("parameters", out var parameters)
            ? [.. parameters.EnumerateArray().Select(p => p.GetProperty("name").GetString()!)]
            : [];

    private async Task<List<(string Name, JsonElement Operation)>> Operations() =>
        [
            .. (await Served())
                .GetProperty("paths")
                .EnumerateObject()
                .SelectMany(path => path.Value.EnumerateObject())
                .Select(o => (o.Value.GetProperty("operationId").GetString()!, o.Value)),
        ];

    private Task<JsonElement> Served() => shared.Host.Get("/openapi/v1.json");
}
