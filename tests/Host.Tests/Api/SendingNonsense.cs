using System.Text;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Api;

public class SendingNonsense(HostOfItsOwn own) : IClassFixture<HostOfItsOwn>
{
    private const string Any = "\"x\"";

    // Never right in any place.
    private static readonly string[] Wrong =
    [
        "{\"a\":{}}",
        "[[[]]]",
        "1.5",
        "1e400",
        "-99999999999999999999",
        "tru",
        "",
        "{",
        "\"\\ud800\"",
        "\"\\u0000\"",
        "\"\uFFFF",
    ];

    // Right in some places: never more than refused.
    private static readonly string[] Doubtful =
    [
        "null",
        "\"\"",
        "\" \"",
        "[]",
        "-1",
        "9223372036854775807",
        "\"=cmd|' /C calc'!A0\"",
        "\"\\u202Eevil\\u202C\"",
        "\"<script>alert(1)</script>\"",
        "\"'; drop table peerevents.mt_events; --\"",
        $"\"{new string('x', 100_000)}\"",
        new string('[', 10_000),
    ];

    private static readonly string[] Questions =
    [
        "abc",
        "-1",
        "0",
        "1001",
        "99999999999999999999",
        "%00",
        "%ff",
        "%ed%a0%80",
        "milestone:",
        "milestone:nothing",
        "2022-02-30T10:00:00Z",
        "2022-02-23T10:00:00",
        "' or 1=1",
        new string('9', 5000),
    ];

    [Fact]
    public async Task in_any_place_of_any_command_is_refused_and_stores_nothing()
    {
        var (study, root) = await own.Host.OpenStudy();
        var sent = 0;
        foreach (var operation in DescribedApi.Kept.Operations().Where(o => o.Body is not null))
        {
            var path = operation.In(study.ToString("N"));
            foreach (var (isText, with) in DescribedApi.Kept.Places(operation.Body!))
            {
                foreach (var wrong in Wrong)
                {
                    await ShouldRefuse(path, Encoding.UTF8.GetBytes(with(wrong)));
                    sent++;
                }

                if (isText)
                {
                    await ShouldRefuse(path, Encoding.Latin1.GetBytes(with("\"\xFF\xC0\"")));
                }

                foreach (var doubtful in Doubtful)
                {
                    (await Post(path, Encoding.UTF8.GetBytes(with(doubtful)))).ShouldBeLessThan(
                        500,
                        $"{path} {with(Any)}"
                    );
                    sent++;
                }
            }

            await ShouldRefuse(path, "null"u8.ToArray());
            await ShouldRefuse(path, []);
        }

        sent.ShouldBeGreaterThan(1000);

        async Task ShouldRefuse(string path, byte[] body)
        {
            var before = await Entries();
            (await Post(path, body)).ShouldBeInRange(
                400,
                499,
                $"{path} {Encoding.UTF8.GetString(body)}"
            );
            (await Entries()).ShouldBe(before, path);
        }
    }

    [Fact]
    public async Task in_any_question_is_answered_or_refused()
    {
        var (study, root) = await own.Host.OpenStudy();
        await own.Host.AddSource(root, "I was alone.");
        await RunningHost.CatchUp(own.Database);
        foreach (var operation in DescribedApi.Kept.Operations().Where(o => o.Method == "GET"))
        {
            var path = operation.In(study.ToString("N"));
            foreach (var name in operation.Query)
            {
                foreach (var question in Questions)
                {
                    await ShouldAnswer($"{path}?{name}={question}");
                }
            }

            foreach (var question in Questions)
            {
                await ShouldAnswer(
                    operation
                        .Path.Replace("{study}", study.ToString("N"))
                        .Replace("{", "")
                        .Replace("}", question)
                );
                await ShouldAnswer(operation.In(question));
            }
        }

        async Task ShouldAnswer(string address)
        {
            using var answer = await own.Host.Client.GetAsync(address, TestDatabase.Token);
            ((int)answer.StatusCode).ShouldBeLessThan(500, address);
            await ShouldExplain(answer, address);
        }
    }

    private async Task<int> Post(string path, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        using var answer = await own.Host.Client.PostAsync(path, content, TestDatabase.Token);
        await ShouldExplain(answer, path);
        return (int)answer.StatusCode;
    }

    private static async Task ShouldExplain(HttpResponseMessage answer, string address)
    {
        // The web server refuses such a path before the host sees it.
        var isRefusedUnseen = address.Split('?')[0].Contains("%00", StringComparison.Ordinal);
        if ((int)answer.StatusCode >= 400 && !isRefusedUnseen)
        {
            answer.Content.Headers.ContentType?.MediaType.ShouldBe(
                "application/problem+json",
                address
            );
            (await answer.Content.ReadAsStringAsync(TestDatabase.Token)).ShouldContain(
                "\"status\"",
                Case.Sensitive,
                address
            );
        }
    }

    private Task<long> Entries() =>
        own.Database.Ask<long>("select count(*) from peerevents.mt_events");
}
