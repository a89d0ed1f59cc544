using System.Net;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Api;

public class FindingFormerNames(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task of_a_code_tells_what_it_and_the_codes_in_it_were_called_by_then()
    {
        var host = shared.Host;
        var (study, root) = await host.OpenStudy();
        var hope = await host.CreateCode(root, "Hope");
        var trust = await host.CreateCode(root, "Trust");
        await Do("rename-code", new { CodeId = hope, Name = "Hoping" });
        await Do("rename-code", new { CodeId = hope, Name = "Hope" });
        await Do("rename-code", new { CodeId = trust, Name = "Trusting others" });
        await Do("merge-codes", new { Into = hope, From = new[] { trust } });
        await Do("rename-code", new { CodeId = hope, Name = "Hope and trust" });
        await RunningHost.CatchUp(shared.Database);
        var now = (await shared.Database.Now(study)).Number;

        (await Former(now)).ShouldBe(["Hope", "Hoping", "Trust", "Trusting others"]);
        (await Former(now - 1)).ShouldBe(["Hoping", "Trust", "Trusting others"]);
        (await Former(now - 2)).ShouldBe(["Hoping"]);
        (await Former(now - 5)).ShouldBeEmpty();

        async Task Do(string command, object body) =>
            (await host.Post($"{root}/codebook/{command}", body)).Status.ShouldBe(
                HttpStatusCode.NoContent
            );

        async Task<List<string?>> Former(long moment) =>
            [
                .. (await host.Get($"{root}/codebook/codes?at={moment}"))
                    .GetProperty("codes")
                    .EnumerateArray()
                    .Single(code => code.GetProperty("id").GetGuid() == hope)
                    .GetProperty("formerNames")
                    .EnumerateArray()
                    .Select(name => name.GetString()),
            ];
    }
}
