using System.Net.Http.Json;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Api;

/// <summary>The answer to a write names its act, so that whoever sent it can undo it and nothing else.</summary>
public class NamingActs(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task in_an_answer_lets_that_act_be_undone_and_done_again()
    {
        var (study, root) = await shared.Host.OpenStudy();
        var hope = Guid.CreateVersion7();

        var made = await Send($"{root}/codebook/create-code", new { CodeId = hope, Name = "Hope" });
        await shared.Host.CreateCode(root, "Joy");
        var undone = await Send($"{root}/audit/undo", new { Acts = new[] { made } });

        (await InUse()).ShouldBe(["Joy"]);
        await Send($"{root}/audit/undo", new { Acts = new[] { undone } });
        (await InUse()).ShouldBe(["Hope", "Joy"], ignoreOrder: true);

        async Task<List<string?>> InUse()
        {
            await RunningHost.CatchUp(shared.Database);
            return
            [
                .. (await shared.Host.Get($"/api/studies/{study:N}/codebook/codes"))
                    .GetProperty("codes")
                    .EnumerateArray()
                    .Select(code => code.GetProperty("name").GetString()),
            ];
        }
    }

    [Fact]
    public async Task names_the_same_act_when_a_request_is_sent_again()
    {
        var (_, root) = await shared.Host.OpenStudy();
        var command = new { CodeId = Guid.CreateVersion7(), Name = "Hope" };

        var first = await Send($"{root}/codebook/create-code", command, "again");

        first.ShouldNotBeNull();
        (await Send($"{root}/codebook/create-code", command, "again")).ShouldBe(first);
    }

    [Fact]
    public async Task names_none_where_nothing_was_recorded()
    {
        var (_, root) = await shared.Host.OpenStudy();
        var hope = await shared.Host.CreateCode(root, "Hope");

        (
            await Send($"{root}/codebook/rename-code", new { CodeId = hope, Name = "Hope" })
        ).ShouldBeNull("it is called so already");
        (await Send($"{root}/codebook/rename-code", new { CodeId = hope, Name = "" })).ShouldBeNull(
            "it was refused"
        );
    }

    private async Task<string?> Send(string path, object command, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = JsonContent.Create(command),
        };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        using var answer = await shared.Host.Client.SendAsync(request, TestDatabase.Token);
        return answer.Headers.TryGetValues("Act", out var acts) ? acts.Single() : null;
    }
}
