using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PeerEvents.Domain;
using PeerEvents.Host.Installing;

namespace PeerEvents.Host.Tests.Web;

/// <summary>The host as a process of its own, with a browser that may be signed in.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false };

    private RunningHost(Process process, Uri link)
    {
        _process = process;
        Link = link;
        Client = new HttpClient(_handler) { BaseAddress = new Uri(link, "/") };
    }

    public Uri Link { get; }

    public HttpClient Client { get; }

    /// <summary>What the browser was given when it signed in.</summary>
    public CookieContainer Cookies => _handler.CookieContainer;

    /// <summary>Starts the host on a port of its own; it says its link when it is ready.</summary>
    public static async Task<RunningHost> Start(
        TestDatabase database,
        params IReadOnlyList<(string Name, string Value)> environment
    )
    {
        var process = CommandRun.Start(
            database,
            ["serve", "--no-browser", "--urls", "http://127.0.0.1:0"],
            environment
        );
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestDatabase.Token);
        end.CancelAfter(Patience);
        while (await process.StandardOutput.ReadLineAsync(end.Token) is { } line)
        {
            if (line.Contains("/sign-in", StringComparison.Ordinal))
            {
                return new RunningHost(process, new Uri(line.Trim()));
            }
        }

        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync(end.Token));
    }

    public static async Task<RunningHost> StartAndSignIn(
        TestDatabase database,
        params IReadOnlyList<(string Name, string Value)> environment
    )
    {
        var host = await Start(database, environment);
        using var answer = await host.Client.GetAsync(host.Link, TestDatabase.Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return host;
    }

    public async Task<(HttpStatusCode Status, string Text)> Post(string path, object command)
    {
        using var answer = await Client.PostAsJsonAsync(path, command, TestDatabase.Token);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestDatabase.Token));
    }

    public async Task<JsonElement> Get(string path)
    {
        using var answer = await Client.GetAsync(path, TestDatabase.Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestDatabase.Token);
    }

    /// <summary>Opens a study and returns where its routes begin.</summary>
    public async Task<(Guid Study, string Root)> OpenStudy(string title = "A study")
    {
        var study = Guid.CreateVersion7();
        (
            await Post("/api/studies/open-study", new { StudyId = study, Title = title })
        ).Status.ShouldBe(HttpStatusCode.Created);
        return (study, $"/api/studies/{study:N}");
    }

    /// <summary>Enrols a participant and brings a text of theirs.</summary>
    public async Task<Guid> AddSource(string root, string text)
    {
        var (participant, source) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        (
            await Post(
                root + "/participants/enrol-participant",
                new { ParticipantId = participant, Label = "P01" }
            )
        ).Status.ShouldBe(HttpStatusCode.Created);
        (
            await Post(
                root + "/sources/add-source",
                new
                {
                    SourceId = source,
                    Title = "Interview",
                    Text = text,
                    Participants = new[] { participant },
                }
            )
        ).Status.ShouldBe(HttpStatusCode.Created);
        return source;
    }

    public async Task<Guid> CreateCode(string root, string name)
    {
        var code = Guid.CreateVersion7();
        (
            await Post(root + "/codebook/create-code", new { CodeId = code, Name = name })
        ).Status.ShouldBe(HttpStatusCode.Created);
        return code;
    }

    public static object Passage(Guid excerpt, Guid source, int start, int end, Guid code) =>
        new
        {
            ExcerptId = excerpt,
            SourceId = source,
            Anchor = Anchor.Of(start, end),
            CodingId = Guid.CreateVersion7(),
            CodeId = code,
        };

    /// <summary>Waits until the host has projected everything.</summary>
    public static async Task CatchUp(TestDatabase database) =>
        (
            await new Projecting(database.Store.Database).CatchUp(
                database.Store.Documents,
                Patience,
                TestDatabase.Token
            )
        ).ShouldBeTrue("The host did not reach the end of the record.");

    /// <summary>What kill -9 does.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync(TestDatabase.Token);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _handler.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }
}
