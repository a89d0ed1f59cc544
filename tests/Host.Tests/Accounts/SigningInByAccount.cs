using System.Net;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Accounts;

public class SigningInByAccount(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Password = "five quiet words and one";

    private static readonly (string, string) Accounts = ("SignIn__Accounts", "true");

    [Fact]
    public async Task leads_back_to_a_page_of_ours_only()
    {
        await using var host = await RunningHost.Start(database, Accounts);
        using var browser = new Browser(new Uri(host.Link, "/"));
        var path = await Account(database, "invite");
        await browser.Submit(path, ("name", "clara"), ("password", Password));

        foreach (
            var (to, expected) in new[]
            {
                ("/studies/1?at=5", "/studies/1?at=5"),
                ("https://elsewhere.example/", "/"),
                ("//elsewhere.example/", "/"),
                ("/\\elsewhere.example", "/"),
                ("", "/"),
            }
        )
        {
            (
                await browser.Submit(
                    "/sign-in",
                    ("to", to),
                    ("name", "clara"),
                    ("password", Password)
                )
            ).Location.ShouldBe(expected, to);
        }
    }

    [Fact]
    public async Task is_refused_alike_whether_there_is_an_account_or_not()
    {
        await using var host = await RunningHost.Start(database, Accounts);
        using var browser = new Browser(new Uri(host.Link, "/"));
        await browser.Submit(
            await Account(database, "invite"),
            ("name", "dora"),
            ("password", Password)
        );

        var wrong = await browser.SignIn("dora", "not it");
        var unknown = await browser.SignIn("nobody", "not it");
        var hostile = await browser.SignIn("\0", "not it");

        wrong.Status.ShouldBe(HttpStatusCode.Unauthorized);
        wrong.Page.Replace("dora", "nobody", StringComparison.Ordinal).ShouldBe(unknown.Page);
        hostile.Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await browser.Submit("/sign-in")).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task is_needed_again_after_the_link_of_a_time_without_accounts()
    {
        using var handler = new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false };
        using var client = new HttpClient(handler);
        string cookie;
        await using (var alone = await RunningHost.Start(database))
        {
            using var entered = await client.GetAsync(alone.Link, TestDatabase.Token);
            cookie = entered.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
            (await Ask(alone)).ShouldBe(HttpStatusCode.OK);
        }

        await using var host = await RunningHost.Start(database, Accounts);
        (await Ask(host)).ShouldBe(HttpStatusCode.Unauthorized);

        async Task<HttpStatusCode> Ask(RunningHost asked)
        {
            using var request = new HttpRequestMessage(
                HttpMethod.Get,
                new Uri(asked.Link, "/api/person")
            );
            request.Headers.Add("Cookie", cookie);
            using var answer = await client.SendAsync(request, TestDatabase.Token);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task ends_everywhere_with_another_password_or_a_closed_account()
    {
        await using var host = await RunningHost.Start(database, Accounts);
        using var eva = new Browser(new Uri(host.Link, "/"));
        await eva.Submit(
            await Account(database, "invite"),
            ("name", "eva"),
            ("password", Password)
        );

        (
            await eva.Submit("/account", ("password", "not it"), ("new", "other words, as many"))
        ).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (
            await eva.Submit("/account", ("password", Password), ("new", "other words, as many"))
        ).Location.ShouldBe("/");
        (await eva.IsSignedIn()).ShouldBeTrue();
        (await eva.SignIn("eva", Password)).Status.ShouldBe(HttpStatusCode.Unauthorized);

        var reset = await Account(database, "reset", "Eva");
        (await eva.Open(reset)).Page.ShouldContain("<strong>eva</strong>");
        (await eva.Submit(reset, ("password", Password))).Location.ShouldBe("/");
        (await eva.SignIn("eva", Password)).Location.ShouldBe("/");

        await Run(database, "close", "eva");
        (await eva.SignIn("eva", Password)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        await Run(database, "reopen", "eva");
        (await eva.SignIn("eva", Password)).Location.ShouldBe("/");
        (await Run(database, "list", "--json")).ShouldContain("\"eva\"");
        (await CommandRun.Of(database, "account", "reset", "nobody")).ShouldFail(
            1,
            "Nobody signs in under that name."
        );
    }

    private static async Task<string> Account(TestDatabase database, params string[] arguments) =>
        (await Run(database, arguments)).TrimEnd().Split('\n')[^1];

    private static async Task<string> Run(TestDatabase database, params string[] arguments)
    {
        var run = await CommandRun.Of(database, ["account", .. arguments]);
        run.ExitCode.ShouldBe(0, run.Error);
        return run.Output;
    }
}
