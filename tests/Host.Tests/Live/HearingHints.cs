using System.Diagnostics;
using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.SignalR;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Live;

public class HearingHints(HostOfItsOwn own) : IClassFixture<HostOfItsOwn>
{
    private static CancellationToken Token => TestDatabase.Token;

    [Fact]
    public async Task names_a_moment_that_can_be_read_and_nothing_else()
    {
        var host = own.Host;
        var (study, root) = await host.OpenStudy();
        await RunningHost.CatchUp(own.Database);
        await using var page = await Page.Open(host);
        (await page.Join(study)).ShouldBe(2);

        await host.CreateCode(root, "Hope");
        var hint = await page.Next();
        while (hint.GetProperty("moment").GetInt64() == 2)
        {
            // What was there when the page joined may be told once more.
            hint = await page.Next();
        }

        hint.EnumerateObject().Select(field => field.Name).ShouldBe(["study", "moment"]);
        hint.GetProperty("study").GetGuid().ShouldBe(study);
        hint.GetProperty("moment").GetInt64().ShouldBe(3);
        var read = await host.Get($"{root}/codebook/codes?at=3");
        read.GetProperty("codes").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task of_a_burst_is_told_at_a_pace_and_ends_at_the_last_moment()
    {
        var host = own.Host;
        var (study, root) = await host.OpenStudy();
        await using var page = await Page.Open(host);
        await page.Join(study);
        var started = Stopwatch.GetTimestamp();

        await Parallel.ForEachAsync(
            Enumerable.Range(0, 200),
            new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Token },
            async (i, _) => await host.CreateCode(root, $"Code {i}")
        );

        var told = await page.Until(202);
        told.ShouldBeLessThanOrEqualTo(
            (int)(Stopwatch.GetElapsedTime(started) / TimeSpan.FromMilliseconds(40)) + 2,
            "projections, and so hints, keep a pace of 40 ms"
        );
    }

    [Fact]
    public async Task goes_on_after_the_listening_connection_is_lost()
    {
        var host = own.Host;
        var (study, root) = await host.OpenStudy();
        await using var page = await Page.Open(host);
        await page.Join(study);
        (
            await own.Database.Ask<long>(
                """
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                where datname = current_database() and query = 'listen peerevents_moments'
                """
            )
        ).ShouldBe(1);

        await host.CreateCode(root, "Hope");

        await page.Until(3);
    }

    [Fact]
    public async Task is_not_for_somebody_who_is_not_signed_in()
    {
        var refused = await Should.ThrowAsync<HttpRequestException>(() =>
            Page.Open(own.Host, isSignedIn: false)
        );

        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task is_not_for_the_page_of_another_site()
    {
        await Should.ThrowAsync<WebSocketException>(() =>
            Page.Open(own.Host, origin: "https://elsewhere.example")
        );
        await using var ours = await Page.Open(
            own.Host,
            origin: own.Host.Client.BaseAddress!.ToString().TrimEnd('/')
        );
    }

    [Fact]
    public async Task of_a_study_of_others_is_refused_as_for_one_that_is_not_there()
    {
        var others = Guid.CreateVersion7();
        await own.Database.Desk.OpenStudy(
            TestDatabase.By(others, Guid.CreateVersion7()),
            new OpenStudy(others, "Theirs", null, Guid.CreateVersion7()),
            Token
        );
        await using var page = await Page.Open(own.Host);

        var theirs = await Should.ThrowAsync<HubException>(() => page.Join(others));
        var nobodys = await Should.ThrowAsync<HubException>(() => page.Join(Guid.CreateVersion7()));

        theirs.Message.ShouldBe(nobodys.Message);
    }

    [Fact]
    public async Task reaches_pages_of_another_host()
    {
        var (study, root) = await own.Host.OpenStudy();
        await using var other = await RunningHost.StartAndSignIn(own.Database);
        await using var page = await Page.Open(other);
        await page.Join(study);

        await own.Host.CreateCode(root, "Hope");

        await page.Until(3);
    }
}
