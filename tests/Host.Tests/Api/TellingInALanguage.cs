using System.Text.Json;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Api;

/// <summary>The record is told in the language that is asked for, and people's words stay as they are.</summary>
public class TellingInALanguage(SharedHost shared) : IClassFixture<SharedHost>
{
    private const string English = "made the code “Hope”.";
    private const string Danish = "dannede koden “Hope”.";

    [Theory]
    [InlineData("da", Danish)]
    [InlineData("da-DK, en;q=0.5", Danish)]
    [InlineData("fr, da;q=0.4, en;q=0.3", Danish)]
    [InlineData("en;q=0.5, da;q=0.3", English)]
    [InlineData("da;q=0", English)]
    [InlineData("fr", English)]
    [InlineData("not a language, ;;", English)]
    [InlineData(null, English)]
    public async Task that_is_wanted_most(string? asked, string expected)
    {
        var (_, root) = await shared.Host.OpenStudy();
        await shared.Host.CreateCode(root, "Hope");
        await RunningHost.CatchUp(shared.Database);

        var trail = await Get($"{root}/audit", asked);

        trail
            .GetProperty("items")
            .EnumerateArray()
            .Select(entry => entry.GetProperty("sentence").GetString()!)
            .Last()
            .ShouldEndWith(expected);
    }

    [Fact]
    public async Task in_answers_and_questions_of_an_auditor()
    {
        var (_, root) = await shared.Host.OpenStudy();
        var hope = await shared.Host.CreateCode(root, "Hope");
        await RunningHost.CatchUp(shared.Database);

        var answer = await Get($"{root}/audit/questions/AQ03?code={hope}", "da");
        answer.GetProperty("columns")[3].GetString().ShouldBe("navn");
        answer.GetProperty("rows")[0].GetProperty("cells")[4].GetString().ShouldBe("dannet");
        (await Get("/api/audit-questions", "da"))
            .GetProperty("items")[7]
            .GetProperty("asks")
            .GetString()
            .ShouldBe("Hvordan så hele kodebogen ud?");
    }

    [Fact]
    public async Task in_what_differs_between_two_moments()
    {
        var (_, root) = await shared.Host.OpenStudy();
        var (status, text) = await shared.Host.Post(
            root + "/studies/choose-approach",
            new { Approach = "reflexive" }
        );
        ((int)status).ShouldBeLessThan(300, text);
        await RunningHost.CatchUp(shared.Database);

        var other = (await Get($"{root}/audit/diff?from=1", "da")).GetProperty("others")[0];

        other.GetProperty("what").GetString().ShouldBe("tilgang");
        other.GetProperty("name").GetString().ShouldBe("Refleksiv");
    }

    private async Task<JsonElement> Get(string path, string? language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (language is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", language);
        }

        using var answer = await shared.Host.Client.SendAsync(request, TestDatabase.Token);
        answer.EnsureSuccessStatusCode();
        return await JsonSerializer.DeserializeAsync<JsonElement>(
            await answer.Content.ReadAsStreamAsync(TestDatabase.Token),
            cancellationToken: TestDatabase.Token
        );
    }
}
