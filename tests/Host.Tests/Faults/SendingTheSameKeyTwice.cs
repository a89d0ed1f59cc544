using System.Net;
using System.Net.Http.Json;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Faults;

public class SendingTheSameKeyTwice(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task answers_the_same_and_records_once()
    {
        var (study, root) = await shared.Host.OpenStudy();
        var command = new { CodeId = Guid.CreateVersion7(), Name = "Hope" };

        var first = await Send(root + "/codebook/create-code", "k-1", command);
        var second = await Send(root + "/codebook/create-code", "k-1", command);

        first.Status.ShouldBe(HttpStatusCode.Created);
        second.ShouldBe(first);
        (await Entries(study)).ShouldBe(3);
    }

    [Fact]
    public async Task with_another_command_is_refused()
    {
        var (study, root) = await shared.Host.OpenStudy();
        await Send(root + "/codebook/create-code", "k-2", new { CodeId = Study, Name = "Hope" });

        var other = await Send(
            root + "/codebook/create-code",
            "k-2",
            new { CodeId = Guid.CreateVersion7(), Name = "Joy" }
        );

        other.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        other.Rule.ShouldEndWith("idempotency/key-reused");
        (await Entries(study)).ShouldBe(3);
    }

    [Fact]
    public async Task at_the_same_time_records_once()
    {
        var (study, root) = await shared.Host.OpenStudy();
        var command = new { CodeId = Guid.CreateVersion7(), Name = "Hope" };

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Send(root + "/codebook/create-code", "k-3", command))
        );

        answers.ShouldContain(answer => answer.Status == HttpStatusCode.Created);
        answers.ShouldAllBe(answer =>
            answer.Status == HttpStatusCode.Created || answer.Status == HttpStatusCode.Conflict
        );
        (await Entries(study)).ShouldBe(3);
    }

    [Fact]
    public async Task after_a_refusal_decides_again()
    {
        var (study, root) = await shared.Host.OpenStudy();
        var taken = await shared.Host.CreateCode(root, "Hope");
        var command = new { CodeId = Guid.CreateVersion7(), Name = "Hope" };
        var refused = await Send(root + "/codebook/create-code", "k-4", command);
        await shared.Host.Post(
            root + "/codebook/rename-code",
            new { CodeId = taken, Name = "New paths" }
        );

        var again = await Send(root + "/codebook/create-code", "k-4", command);

        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        again.Status.ShouldBe(HttpStatusCode.Created);
        (await Entries(study)).ShouldBe(5);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    public async Task that_is_no_key_is_malformed(string key)
    {
        var (study, root) = await shared.Host.OpenStudy();

        var answer = await Send(
            root + "/codebook/create-code",
            key,
            new { CodeId = Guid.CreateVersion7(), Name = "Hope" }
        );

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Rule.ShouldEndWith("idempotency/key-malformed");
        (await Entries(study)).ShouldBe(2);
    }

    [Fact]
    public async Task keeps_no_word_of_the_command()
    {
        var (_, root) = await shared.Host.OpenStudy();
        await Send(
            root + "/codebook/create-code",
            "k-5",
            new { CodeId = Guid.CreateVersion7(), Name = "Seldom said" }
        );

        var kept = await shared.Database.List<string>(
            "select row_to_json(k)::text from peerevents.request_keys k"
        );

        kept.ShouldNotBeEmpty();
        kept.ShouldAllBe(row => !row.Contains("Seldom"));
    }

    private static Guid Study { get; } = Guid.CreateVersion7();

    private async Task<(HttpStatusCode Status, string? Location, string Rule)> Send(
        string path,
        string key,
        object command
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = JsonContent.Create(command),
        };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        using var answer = await shared.Host.Client.SendAsync(request, TestDatabase.Token);
        var rule = answer.IsSuccessStatusCode
            ? ""
            : (await answer.Content.ReadFromJsonAsync<Problem>(TestDatabase.Token))!.Type;
        return (answer.StatusCode, answer.Headers.Location?.ToString(), rule);
    }

    private Task<long> Entries(Guid study) =>
        shared.Database.Ask<long>(
            "select count(*) from peerevents.mt_events where tenant_id = $1",
            study.ToString("N")
        );

    private sealed record Problem(string Type);
}
