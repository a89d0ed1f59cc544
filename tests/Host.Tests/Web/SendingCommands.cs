using System.Net;
using System.Text;

namespace PeerEvents.Host.Tests.Web;

public class SendingCommands(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task records_them_and_shows_what_became_of_them_at_every_moment()
    {
        var host = shared.Host;
        var (study, root) = await host.OpenStudy();
        var source = await host.AddSource(root, "I was alone. Then I met them.");
        var (hope, joy) = (await host.CreateCode(root, "Hope"), await host.CreateCode(root, "Joy"));
        var excerpt = Guid.CreateVersion7();
        await Sent(
            host,
            root + "/coding/code-passage",
            RunningHost.Passage(excerpt, source, 0, 12, hope),
            HttpStatusCode.Created
        );
        await Sent(
            host,
            root + "/codebook/merge-codes",
            new
            {
                Into = joy,
                From = new[] { hope },
                Reason = "One idea",
            },
            HttpStatusCode.NoContent
        );
        await RunningHost.CatchUp(shared.Database);

        var codes = (await host.Get(root + "/codebook/codes")).GetProperty("codes");
        codes.GetArrayLength().ShouldBe(1);
        codes[0].GetProperty("code").GetString().ShouldBe("Joy");
        codes[0].GetProperty("codings").GetInt32().ShouldBe(1);
        var last = (await shared.Database.Now(study)).Number;
        var before = await host.Get($"{root}/codebook/codes?at={last - 1}");
        before.GetProperty("codes").GetArrayLength().ShouldBe(2);
        var history = await host.Get($"{root}/codebook/codes/{joy}/history");
        history.GetProperty("lineage")[0].GetProperty("from").GetGuid().ShouldBe(hope);
    }

    [Fact]
    public async Task on_a_stale_version_is_a_conflict()
    {
        var host = shared.Host;
        var (_, root) = await host.OpenStudy();
        var code = await host.CreateCode(root, "Hope");
        await host.CreateCode(root, "Joy");

        var (status, text) = await host.Post(
            root + "/codebook/rename-code",
            new
            {
                CodeId = code,
                Name = "New paths",
                Version = 1,
            }
        );

        status.ShouldBe(HttpStatusCode.Conflict);
        text.ShouldContain("stale-version");
    }

    [Fact]
    public async Task in_a_study_of_nobody_is_not_found()
    {
        var host = shared.Host;

        var (status, _) = await host.Post(
            $"/api/studies/{Guid.CreateVersion7():N}/codebook/create-code",
            new { CodeId = Guid.CreateVersion7(), Name = "Hope" }
        );

        status.ShouldBe(HttpStatusCode.NotFound);
    }

    public static TheoryData<string, string> Nonsense { get; } =
        new()
        {
            { "codebook/create-code", "{" },
            { "codebook/create-code", "null" },
            { "codebook/create-code", "[]" },
            { "codebook/create-code", "{}" },
            { "codebook/create-code", """{"codeId":"x","name":"Hope"}""" },
            { "codebook/create-code", """{"codeId":"ID","name":3}""" },
            { "codebook/create-code", """{"codeId":"ID","name":" "}""" },
            { "codebook/create-code", """{"codeId":"ID","name":"a\u0000b"}""" },
            { "codebook/create-code", """{"codeId":"ID","name":"\ud800"}""" },
            { "codebook/merge-codes", """{"into":"ID","from":[]}""" },
            { "codebook/merge-codes", """{"into":"ID","from":null}""" },
            { "codebook/merge-codes", """{"into":"ID"}""" },
            { "codebook/split-code", """{"codeId":"ID","into":[null],"codings":[]}""" },
            { "coding/code-passage", """{"excerptId":"ID","sourceId":"ID"}""" },
            { "coding/mark-excerpt", """{"excerptId":"ID","sourceId":"SOURCE","anchor":{}}""" },
            {
                "coding/mark-excerpt",
                """{"excerptId":"ID","sourceId":"SOURCE","anchor":{"range":{"start":0,"end":999}}}"""
            },
            {
                "coding/mark-excerpt",
                """{"excerptId":"ID","sourceId":"SOURCE","anchor":{"range":{"start":-1,"end":2}}}"""
            },
            {
                "coding/mark-excerpt",
                """{"excerptId":"ID","sourceId":"SOURCE","anchor":{"range":{"start":0,"end":3}}}"""
            },
            {
                "coding/mark-excerpt",
                """{"excerptId":"ID","sourceId":"SOURCE","anchor":{"range":{"start":0,"end":99999999999}}}"""
            },
            { "coding/apply-code", """{"excerptId":"ID","codingId":"ID","codeId":"ID"}""" },
            {
                "sources/add-source",
                """{"sourceId":"ID","title":"T","text":"abc","participants":[]}"""
            },
            {
                "sources/add-source",
                """{"sourceId":"ID","title":"T","text":"","participants":["ID"]}"""
            },
            { "sources/correct-transcript", """{"sourceId":"ID","text":"abc"}""" },
            { "participants/enrol-participant", """{"participantId":"ID","label":""}""" },
        };

    [Theory]
    [MemberData(nameof(Nonsense))]
    public async Task that_make_no_sense_is_answered_with_a_problem_and_stores_nothing(
        string command,
        string body
    )
    {
        var host = shared.Host;
        var (study, root) = await host.OpenStudy();
        var source = await host.AddSource(root, "ab\U0001F600");
        var before = await Entries(study);
        using var content = new StringContent(
            body.Replace("ID", Guid.CreateVersion7().ToString(), StringComparison.Ordinal)
                .Replace("SOURCE", source.ToString(), StringComparison.Ordinal),
            Encoding.UTF8,
            "application/json"
        );

        using var answer = await host.Client.PostAsync(
            $"{root}/{command}",
            content,
            TestDatabase.Token
        );

        ((int)answer.StatusCode).ShouldBeInRange(400, 499);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await Entries(study)).ShouldBe(before);
    }

    private Task<long> Entries(Guid study) =>
        shared.Database.Ask<long>(
            "select count(*) from peerevents.mt_events where tenant_id = $1",
            study.ToString("N")
        );

    private static async Task Sent(
        RunningHost host,
        string path,
        object command,
        HttpStatusCode expected
    )
    {
        var (status, text) = await host.Post(path, command);
        status.ShouldBe(expected, text);
    }
}
