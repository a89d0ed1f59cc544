using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PeerEvents.Domain;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Api;

/// <summary>A study that Ana leads, in which she and Ben code one source blind.</summary>
internal sealed record BlindRound(
    TestDatabase Database,
    RunningHost Host,
    Guid Study,
    Guid Id,
    Guid Source,
    Guid Shared,
    SecondPerson Ben,
    long Opening
)
{
    public const string Text = "I: Were you alone?\nP01: I was alone. Then I met them.\n";

    public string Root { get; } = $"/api/studies/{Study:N}";

    public Guid AnasCode { get; } = Guid.CreateVersion7();

    public Guid AnasExcerpt { get; } = Guid.CreateVersion7();

    public Guid AnasMemo { get; } = Guid.CreateVersion7();

    public static Task<BlindRound> Begin(SharedHost shared) => Begin(shared.Database, shared.Host);

    public static async Task<BlindRound> Begin(TestDatabase database, RunningHost host)
    {
        var (study, root) = await host.OpenStudy();
        var (participant, source, round) = (
            Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            Guid.CreateVersion7()
        );
        await host.Post(
            root + "/participants/enrol-participant",
            new { ParticipantId = participant, Label = "P01" }
        );
        await host.Post(
            root + "/sources/add-source",
            new
            {
                SourceId = source,
                Title = "P01",
                Text,
                Participants = new[] { participant },
                Turns = new object[]
                {
                    new
                    {
                        Extent = new { Start = 19, End = 54 },
                        Words = new { Start = 24, End = 54 },
                        Speaker = "participant",
                        ParticipantId = participant,
                    },
                },
            }
        );
        var code = await host.CreateCode(root, "Hope");
        var ben = await SecondPerson.Join(database, host, study, Role.SecondCoder, "Ben");
        var ana = (await host.Get("/api/person")).GetProperty("personId").GetGuid();
        var (status, problem) = await host.Post(
            root + "/reconciliation/open-round",
            new
            {
                RoundId = round,
                Name = "First",
                Mode = "parallelBlind",
                Items = new[] { new { SourceId = source, Coders = new[] { ana, ben.Id } } },
            }
        );
        status.ShouldBe(HttpStatusCode.Created, problem);
        await RunningHost.CatchUp(database);
        return new BlindRound(
            database,
            host,
            study,
            round,
            source,
            code,
            ben,
            (await database.Now(study)).Number
        );
    }

    /// <summary>Ana codes and notes something; returns what must not be seen of it.</summary>
    public async Task<IReadOnlyList<string>> WorkAsAna()
    {
        var coding = Guid.CreateVersion7();
        await Do("codebook/create-code", new { CodeId = AnasCode, Name = "Secret" });
        await Do(
            "coding/code-passage",
            new
            {
                ExcerptId = AnasExcerpt,
                SourceId = Source,
                Anchor = Anchor.Of(24, 36),
                CodingId = coding,
                CodeId = AnasCode,
                Reason = "A secret reason",
            }
        );
        await Do(
            "memos/write-memo",
            new
            {
                MemoId = AnasMemo,
                Kind = "code",
                About = new { Kind = "source", Id = Source },
                Text = "A secret note",
                Release = true,
            }
        );
        await RunningHost.CatchUp(Database);
        return
        [
            "secret",
            .. new[] { AnasCode, AnasExcerpt, AnasMemo, coding }.SelectMany(id =>
                (string[])[$"{id:D}", $"{id:N}"]
            ),
        ];
    }

    private async Task Do(string command, object body)
    {
        var (status, problem) = await Host.Post($"{Root}/{command}", body);
        ((int)status).ShouldBeLessThan(300, problem);
    }

    public object Passage(int start, int end, Guid code) =>
        RunningHost.Passage(Guid.CreateVersion7(), Source, start, end, code);

    public async Task<HttpStatusCode> PostAsAna(string command, object body) =>
        (await Host.Post($"{Root}/{command}", body)).Status;

    public async Task<HttpStatusCode> PostAsBen(string command, object body)
    {
        using var answer = await Ben.Client.PostAsJsonAsync(
            $"{Root}/{command}",
            body,
            TestDatabase.Token
        );
        return answer.StatusCode;
    }

    public async Task<List<JsonElement>> Differences() =>
        [
            .. (await Host.Get($"{Root}/reconciliation/rounds/{Id}"))
                .GetProperty("differences")
                .EnumerateArray(),
        ];

    /// <summary>An address with what this study has, and Ana made, in the place of ids.</summary>
    public string Fill(string address) =>
        address
            .Replace("{study}", $"{Study:N}", StringComparison.Ordinal)
            .Replace("{source}", $"{Source}", StringComparison.Ordinal)
            .Replace("{code}", $"{AnasCode}", StringComparison.Ordinal)
            .Replace("{excerpt}", $"{AnasExcerpt}", StringComparison.Ordinal)
            .Replace("{memo}", $"{AnasMemo}", StringComparison.Ordinal)
            .Replace("{thing}", $"{AnasCode}", StringComparison.Ordinal)
            .Replace("{round}", $"{Id}", StringComparison.Ordinal)
            .Replace("{question}", "AQ20", StringComparison.Ordinal)
            .Replace("{theme}", $"{Id}", StringComparison.Ordinal)
            .Replace("{meeting}", $"{Id}", StringComparison.Ordinal)
            .Replace("{participant}", $"{Id}", StringComparison.Ordinal)
        + $"?from=0&to={Opening}&coefficient=percent&unit=turn&guideline=coreq&code={AnasCode}";
}
