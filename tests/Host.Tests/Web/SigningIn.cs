using System.Net;
using System.Net.Http.Json;

namespace PeerEvents.Host.Tests.Web;

public class SigningIn(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task works_once_with_the_link_on_the_console()
    {
        await using var host = await RunningHost.Start(database);

        using var first = await host.Client.GetAsync(host.Link, TestDatabase.Token);
        using var second = await host.Client.GetAsync(host.Link, TestDatabase.Token);

        first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var cookie = first.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem();
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
        second.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task works_at_any_host_of_the_installation()
    {
        await using var one = await RunningHost.Start(database);
        await using var two = await RunningHost.Start(database);

        using var first = await two.Client.GetAsync(one.Link.AbsolutePath, TestDatabase.Token);
        using var second = await one.Client.GetAsync(one.Link, TestDatabase.Token);

        first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        second.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await two.Get("/api/studies")).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("GET", "/")]
    [InlineData("GET", "/studies/01963f3e000070008000000000000001")]
    [InlineData("GET", "/api/studies/01963f3e000070008000000000000001/audit/state")]
    [InlineData("POST", "/api/studies/open-study")]
    public async Task is_needed_for(string method, string path)
    {
        await using var host = await RunningHost.Start(database);
        using var request = new HttpRequestMessage(new HttpMethod(method), path)
        {
            Content = method == "POST" ? JsonContent.Create(new { }) : null,
        };

        using var answer = await host.Client.SendAsync(request, TestDatabase.Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("Origin", "http://elsewhere.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task does_not_let_another_site_write(string header, string value)
    {
        await using var host = await RunningHost.StartAndSignIn(database);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/studies/open-study")
        {
            Content = JsonContent.Create(new { StudyId = Guid.CreateVersion7(), Title = "Theirs" }),
        };
        request.Headers.Add(header, value);

        using var answer = await host.Client.SendAsync(request, TestDatabase.Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync(TestDatabase.Token)).ShouldContain("cross-site");
    }
}
