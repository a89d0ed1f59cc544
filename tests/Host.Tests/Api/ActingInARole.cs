using System.Net;
using System.Text;
using PeerEvents.Domain;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Api;

public class ActingInARole(SharedHost shared) : IClassFixture<SharedHost>
{
    [Theory]
    [MemberData(nameof(EveryRole))]
    public async Task allows_on_every_route_what_the_role_may_do_and_nothing_else(Role role)
    {
        var (study, _) = await shared.Host.OpenStudy();
        using var somebody = await SecondPerson.Join(
            shared.Database,
            shared.Host,
            study,
            role,
            "Ben"
        );
        await RunningHost.CatchUp(shared.Database);
        var documented = DocumentedRoles.Read();
        var allowed = documented.RightsOf(role);
        var asked = 0;

        foreach (
            var operation in DescribedApi
                .Kept.Operations()
                .Where(operation => operation.Path.Contains("{study}", StringComparison.Ordinal))
        )
        {
            var right = operation.Method == "GET" ? Right.Read : documented.NeededFor(operation);
            using var answer = await Send(somebody.Client, operation, study);
            var says = await answer.Content.ReadAsStringAsync(TestDatabase.Token);
            var context = $"{operation.Method} {operation.Path} as {role}: {says}";
            if (allowed.Contains(right))
            {
                answer.StatusCode.ShouldNotBe(HttpStatusCode.Forbidden, context);
                answer.StatusCode.ShouldNotBe(HttpStatusCode.Unauthorized, context);
            }
            else
            {
                answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, context);
                says.ShouldContain("/rules/studies/not-allowed\"", Case.Sensitive, context);
            }

            asked++;
        }

        asked.ShouldBe(
            Routes.All.Count(route => route.Path.Contains("{study}", StringComparison.Ordinal))
        );
    }

    [Theory]
    [MemberData(nameof(EveryRole))]
    public void gives_the_rights_that_are_documented(Role role) =>
        Enum.GetValues<Right>()
            .Where(right => role.May(right))
            .ShouldBe(DocumentedRoles.Read().RightsOf(role), ignoreOrder: true);

    [Fact]
    public void names_only_commands_that_there_are()
    {
        var named = DocumentedRoles.Read().Named;

        named.ShouldNotBeEmpty();
        named.ShouldBeUnique();
        named.ShouldBeSubsetOf(
            DescribedApi
                .Kept.Operations()
                .Where(operation => operation.Method == "POST")
                .Select(DocumentedRoles.NameOf)
        );
    }

    public static TheoryData<Role> EveryRole() => [.. Enum.GetValues<Role>()];

    private static async Task<HttpResponseMessage> Send(
        HttpClient client,
        DescribedOperation operation,
        Guid study
    )
    {
        using HttpContent? body =
            operation.Method is not "POST" ? null
            : operation.Body is { } schema
                ? new StringContent(
                    DescribedApi.Kept.Sample(schema)!.ToJsonString(),
                    Encoding.UTF8,
                    "application/json"
                )
            : new MultipartFormDataContent { { new StringContent("Hope"), "list" } };
        using var request = new HttpRequestMessage(
            new HttpMethod(operation.Method),
            operation.In(study.ToString("N"))
        )
        {
            Content = body,
        };
        return await client.SendAsync(request, TestDatabase.Token);
    }
}
