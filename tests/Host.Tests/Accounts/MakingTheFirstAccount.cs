using System.Net;
using System.Net.Http.Json;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Accounts;

public class MakingTheFirstAccount(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Password = "five quiet words and one";

    private static readonly (string, string) Accounts = ("SignIn__Accounts", "true");

    [Fact]
    public async Task begins_with_the_link_on_the_console_and_goes_on_with_invitations()
    {
        string invitation;
        await using (var first = await RunningHost.Start(database, Accounts))
        {
            using var ana = new Browser(new Uri(first.Link, "/"));
            (await ana.Open("/studies/01963f3e000070008000000000000001?at=5")).Location.ShouldBe(
                "/sign-in?to=%2Fstudies%2F01963f3e000070008000000000000001%3Fat%3D5"
            );
            (await ana.Open(first.Link.AbsolutePath)).Page.ShouldContain("Make your account");
            (await ana.Open(first.Link.AbsolutePath)).Status.ShouldBe(
                HttpStatusCode.OK,
                "looking does not use the link up"
            );

            await Refused(ana, first.Link.AbsolutePath, "Ana", "short");
            await Refused(ana, first.Link.AbsolutePath, "", Password);
            await Refused(ana, first.Link.AbsolutePath, "quiet", Password);
            var made = await ana.Submit(
                first.Link.AbsolutePath,
                ("name", " Ana@uni.example "),
                ("password", Password)
            );
            made.Status.ShouldBe(HttpStatusCode.Redirect);
            (await ana.IsSignedIn()).ShouldBeTrue();
            (
                await ana.Submit(first.Link.AbsolutePath, ("name", "b"), ("password", Password))
            ).Status.ShouldBe(HttpStatusCode.Unauthorized);
            invitation = await Invite(ana);
        }

        await using var host = await RunningHost.Start(database, Accounts);
        host.Link.AbsolutePath.ShouldBe("/sign-in", "the console is no way in any more");
        using var ben = new Browser(new Uri(host.Link, "/"));
        (
            await ben.Submit(invitation, ("name", "ANA@uni.example"), ("password", Password + "!"))
        ).Page.ShouldContain("Somebody signs in under this name already.");
        (await ben.Submit(invitation, ("name", "Ben"), ("password", Password))).Location.ShouldBe(
            "/"
        );
        (await ben.Open("/api/studies")).Page.ShouldContain("\"Hope\"");

        using var again = new Browser(new Uri(host.Link, "/"));
        (await again.IsSignedIn()).ShouldBeFalse();
        (await again.SignIn("ana@UNI.example", Password)).Location.ShouldBe("/");
        (await again.IsSignedIn()).ShouldBeTrue();
        (await again.Submit("/sign-out")).Location.ShouldBe("/sign-in");
        (await again.IsSignedIn()).ShouldBeFalse();

        async Task Refused(Browser browser, string path, string name, string password) =>
            (await browser.Submit(path, ("name", name), ("password", password))).Status.ShouldBe(
                HttpStatusCode.UnprocessableEntity,
                name + password
            );
    }

    private static async Task<string> Invite(Browser lead)
    {
        var study = Guid.CreateVersion7();
        using var opened = await lead.Client.PostAsJsonAsync(
            "/api/studies/open-study",
            new { StudyId = study, Title = "Hope" },
            TestDatabase.Token
        );
        opened.StatusCode.ShouldBe(HttpStatusCode.Created);
        using var invited = await lead.Client.PostAsJsonAsync(
            $"/api/studies/{study:N}/studies/invite-analyst",
            new { Name = "Ben", Role = "analyst" },
            TestDatabase.Token
        );
        invited.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var known = await lead.Client.PostAsJsonAsync(
            $"/api/studies/{study:N}/studies/invite-analyst",
            new
            {
                Name = "Somebody",
                Role = "analyst",
                Account = "nobody",
            },
            TestDatabase.Token
        );
        known.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return (
            await invited.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>(
                TestDatabase.Token
            )
        )
            .GetProperty("path")
            .GetString()!;
    }
}
