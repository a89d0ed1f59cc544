using System.Net;

namespace PeerEvents.Host.Tests.Web;

public class OpeningTheWorkbench(SharedHost shared) : IClassFixture<SharedHost>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/settings")]
    [InlineData("/s/01963f3e000070008000000000000001/sources?at=3")]
    public async Task answers_every_address_with_the_same_page_that_holds_no_words(string address)
    {
        await shared.Host.OpenStudy("Words of a study");

        using var answer = await shared.Host.Client.GetAsync(address, TestDatabase.Token);
        var page = await answer.Content.ReadAsStringAsync(TestDatabase.Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.ShouldContain("<div id=\"root\">");
        page.ShouldNotContain("Words of a study");
        page.ShouldNotContain("://");
    }

    [Fact]
    public async Task allows_the_browser_our_own_files_only()
    {
        using var answer = await shared.Host.Client.GetAsync("/", TestDatabase.Token);

        var policy = answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldStartWith("default-src 'none'; script-src 'self';");
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotContain("http");
    }

    [Fact]
    public async Task sends_its_script_compressed_and_lets_it_be_kept()
    {
        var page = await shared.Host.Client.GetStringAsync("/", TestDatabase.Token);
        var script = page.Split("src=\"", 2)[1].Split('"', 2)[0];
        using var request = new HttpRequestMessage(HttpMethod.Get, script);
        request.Headers.AcceptEncoding.ParseAdd("gzip");

        using var answer = await shared.Host.Client.SendAsync(request, TestDatabase.Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentEncoding.ShouldContain("gzip");
        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
    }

    [Fact]
    public async Task does_not_take_an_address_of_the_api_for_a_page()
    {
        using var answer = await shared.Host.Client.GetAsync("/api/nothing", TestDatabase.Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
