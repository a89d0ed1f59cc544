using System.Net;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Accounts;

public class SigningInAtAProvider(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task needs_an_invitation_and_then_nothing_here()
    {
        using var provider = new FakeProvider();
        await using var host = await Start(provider);
        using var ana = new Browser(new Uri(host.Link, "/"));
        (await ana.Open("/sign-in")).Page.ShouldContain("Sign in with The university");

        provider.Person = ("a-1", "Ana@uni.example");
        var stranger = await provider.Lead(ana, "/sign-in/provider?to=/studies");
        stranger.Status.ShouldBe(HttpStatusCode.Unauthorized);
        stranger.Page.ShouldContain("You have no account here yet.");
        (await ana.IsSignedIn()).ShouldBeFalse();

        var invited = host.Link.AbsolutePath.Split('/')[^1];
        var arrived = await provider.Lead(ana, $"/sign-in/provider?invitation={invited}");
        arrived.Status.ShouldBe(HttpStatusCode.OK);
        (await ana.IsSignedIn()).ShouldBeTrue();
        (await database.Ask<string>("select subject from peerevents.accounts")).ShouldBe(
            $"{provider.Address} a-1",
            "an id is one only with the provider that gave it"
        );

        using var later = new Browser(new Uri(host.Link, "/"));
        (await provider.Lead(later, "/sign-in/provider?to=/studies/1?at=5")).Page.ShouldContain(
            "0;url=/studies/1?at=5"
        );
        (await later.IsSignedIn()).ShouldBeTrue();
        (await later.SignIn("ana@uni.example", "")).Status.ShouldBe(
            HttpStatusCode.Unauthorized,
            "there is no password"
        );

        await CloseAna();
        (await provider.Lead(later, "/sign-in/provider")).Page.ShouldContain(
            "This account is closed."
        );

        async Task CloseAna() =>
            (
                await CommandRun.Of(database, "account", "close", "ana@uni.example")
            ).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task is_refused_where_the_provider_refuses_or_somebody_else_answers()
    {
        using var provider = new FakeProvider();
        using var forger = new FakeProvider();
        await using var host = await Start(provider);
        using var browser = new Browser(new Uri(host.Link, "/"));

        provider.Refuses = true;
        (await provider.Lead(browser, "/sign-in/provider")).Page.ShouldContain(
            "The provider did not sign you in."
        );
        provider.Refuses = false;
        provider.SignsWith = forger;
        (await provider.Lead(browser, "/sign-in/provider")).Page.ShouldContain(
            "The provider did not sign you in."
        );
        (await browser.Open("/sign-in/provider/back?code=1&state=2")).Page.ShouldContain(
            "The provider did not sign you in."
        );
        (await browser.IsSignedIn()).ShouldBeFalse();
    }

    [Theory]
    [InlineData("http://provider.example", "pe", "with https")]
    [InlineData("not an address", "pe", "with https")]
    [InlineData("https://provider.example", "", "ClientId is missing")]
    public async Task cannot_be_set_up_by_halves(string authority, string client, string says)
    {
        using var process = CommandRun.Start(
            database,
            ["serve", "--no-browser", "--urls", "http://127.0.0.1:0"],
            ("SignIn__OpenIdConnect__Authority", authority),
            ("SignIn__OpenIdConnect__ClientId", client)
        );
        (await process.StandardError.ReadToEndAsync(TestDatabase.Token)).ShouldContain(says);
        await process.WaitForExitAsync(TestDatabase.Token);
        process.ExitCode.ShouldBe(1);
    }

    private Task<RunningHost> Start(FakeProvider provider) =>
        RunningHost.Start(
            database,
            ("SignIn__OpenIdConnect__Authority", provider.Address),
            ("SignIn__OpenIdConnect__ClientId", FakeProvider.ClientId),
            ("SignIn__OpenIdConnect__ClientSecret", FakeProvider.ClientSecret),
            ("SignIn__OpenIdConnect__Name", "The university")
        );
}
