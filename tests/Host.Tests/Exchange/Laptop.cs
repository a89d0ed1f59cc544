using System.Text;
using PeerEvents.Domain.Audit;
using PeerEvents.Host.Exchange.Rounds;
using PeerEvents.Host.Tests.Api;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Exchange;

/// <summary>An installation of its own, with other keys, that a round travelled to.</summary>
internal sealed class Laptop : IAsyncDisposable
{
    private readonly TestDatabase _database;

    private Laptop(TestDatabase database, string file, string key)
    {
        (_database, File, Key) = (database, file, key);
        Study = PackOrigin.StudyOf(SealedPack.Open(System.IO.File.ReadAllBytes(file), key));
    }

    /// <summary>The study that holds the round alone.</summary>
    public Guid Study { get; }

    public string File { get; }

    public string Key { get; }

    public string Folder => _database.Folder;

    private RunningHost Host { get; set; } = null!;

    /// <summary>Packs the round for Ben, and opens it on a laptop of his.</summary>
    public static async Task<Laptop> Of(SharedHost shared, BlindRound round)
    {
        var database = new TestDatabase(shared.Database.Server);
        await database.InitializeAsync();
        var file = Path.Combine(database.Folder, "ben.round");
        var key = await KeyOf(
            shared.Database,
            "round",
            "pack",
            $"{round.Study:N}",
            "First",
            "--coder",
            "Ben",
            "--to",
            file
        );
        var laptop = new Laptop(database, file, key);
        var opened = await laptop.Import(file, key);
        opened.ExitCode.ShouldBe(0, opened.Error);
        laptop.Host = await RunningHost.StartAndSignIn(database);
        return laptop;
    }

    public Task<CommandRun> Import(string file, string key) =>
        CommandRun.Of(_database, "import", file, "--key", key);

    public async Task Post(string command, object body)
    {
        var (status, problem) = await Host.Post($"/api/studies/{Study:N}/{command}", body);
        ((int)status).ShouldBeLessThan(300, problem);
    }

    /// <summary>Packs what was done here.</summary>
    public async Task<(string File, string Key)> Pack(string name)
    {
        var file = Path.Combine(Folder, name);
        return (file, await KeyOf(_database, "round", "pack", $"{Study:N}", "First", "--to", file));
    }

    public bool Holds(string words) =>
        System.IO.File.ReadAllBytes(File).AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;

    public async Task<AnalysisState> State()
    {
        await RunningHost.CatchUp(_database);
        var now = await _database.Now(Study);
        return await _database.Read(Study, reader => reader.State(now, TestDatabase.Token));
    }

    /// <summary>What was done here since the round was opened.</summary>
    public async Task<IReadOnlyList<(string Event, DateTimeOffset HappenedAt)>> WhatHappened()
    {
        await RunningHost.CatchUp(_database);
        var person = (await Host.Get("/api/person")).GetProperty("personId").GetGuid();
        var all = await TravellingRounds.WhatHappened(_database, Study, person);
        return [.. all.SkipWhile(entry => entry.Event != "coding_round_opened").Skip(1)];
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await _database.DisposeAsync();
    }

    // The key stands alone on its line, indented.
    private static async Task<string> KeyOf(TestDatabase database, params string[] arguments)
    {
        var run = await CommandRun.Of(database, arguments);
        run.ExitCode.ShouldBe(0, run.Error);
        return run
            .Output.Split('\n')
            .Single(line => line.StartsWith("    ", StringComparison.Ordinal))
            .Trim();
    }
}
