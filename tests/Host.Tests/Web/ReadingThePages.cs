using System.Net;

namespace PeerEvents.Host.Tests.Web;

public class ReadingThePages(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task shows_the_codebook_and_the_trail_of_a_past_moment_without_script()
    {
        var host = shared.Host;
        var (study, root) = await host.OpenStudy("<b>Paths</b>");
        await host.CreateCode(root, "Hope & joy");
        await host.CreateCode(root, "Later");
        await RunningHost.CatchUp(shared.Database);

        var now = await Page(host, $"/studies/{study:N}");
        var then = await Page(host, $"/studies/{study:N}?at=3");

        now.ShouldContain("&lt;b&gt;Paths&lt;/b&gt;");
        now.ShouldContain("Hope &amp; joy");
        WebUtility.HtmlDecode(now).ShouldContain("made the code “Later”");
        now.ShouldNotContain("<script");
        then.ShouldContain("Hope &amp; joy");
        then.ShouldNotContain("Later");
        then.ShouldContain("moment 3 of 4");
    }

    [Fact]
    public async Task shows_the_themes_and_the_reasons_that_are_owed()
    {
        var host = shared.Host;
        var (study, root) = await host.OpenStudy();
        var theme = Guid.CreateVersion7();
        await host.Post(
            root + "/themes/propose-theme",
            new { ThemeId = theme, Name = "Thin & thick" }
        );
        await host.Post(root + "/themes/discard-theme", new { ThemeId = theme });
        await RunningHost.CatchUp(shared.Database);

        var page = WebUtility.HtmlDecode(await Page(host, $"/studies/{study:N}"));

        page.ShouldContain("<td>Thin & thick</td>");
        page.ShouldContain("<td>discarded</td>");
        page.ShouldContain("Reasons owed: 1");
        page.ShouldContain("discarded the theme “Thin & thick”");
    }

    [Fact]
    public async Task at_no_point_in_time_says_what_one_is()
    {
        var host = shared.Host;
        var (study, _) = await host.OpenStudy();

        (await Page(host, $"/studies/{study:N}?at=yesterday")).ShouldContain(
            "A point in time is a moment"
        );
    }

    [Fact]
    public async Task of_a_study_that_is_not_there_finds_nothing()
    {
        var host = shared.Host;

        using var answer = await host.Client.GetAsync(
            $"/studies/{Guid.CreateVersion7():N}",
            TestDatabase.Token
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<string> Page(RunningHost host, string path)
    {
        using var answer = await host.Client.GetAsync(path, TestDatabase.Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync(TestDatabase.Token);
    }
}
