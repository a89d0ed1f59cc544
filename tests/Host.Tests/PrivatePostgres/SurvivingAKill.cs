using System.Diagnostics;
using System.Globalization;
using Npgsql;
using PeerEvents.Host.PrivatePostgres;

namespace PeerEvents.Host.Tests.PrivatePostgres;

public sealed class SurvivingAKill
{
    private const string HeldFolder = "PEEREVENTS_TEST_HELD_FOLDER";

    // It never waits for anything, so it does not notice that the server is gone.
    private const string BusyForSeconds =
        "DO $$ BEGIN WHILE clock_timestamp() < now() + interval '3 s' LOOP END LOOP; END $$";

    private const string BusyOnes =
        "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'DO %'";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task of_the_server_keeps_what_was_committed()
    {
        using var folder = new TemporaryFolder();
        await using var first = await folder.Attach();
        await first.Ask("CREATE TABLE kept AS SELECT 42 AS answer");
        var survivor = Record.ExceptionAsync(() => first.Ask(BusyForSeconds));
        await Until(async () => (long)(await first.Ask(BusyOnes))! == 1);
        Process.GetProcessById(Postmaster.Of(folder.Cluster)!.ProcessId).Kill();

        await using var second = await folder.Attach();

        second.StartedHere.ShouldBeTrue();
        (await second.Ask("SELECT answer FROM kept")).ShouldBe(42);
        await survivor;
    }

    [Fact]
    public async Task of_the_server_whose_number_another_process_got_starts_it()
    {
        using var folder = new TemporaryFolder();
        var first = await folder.Attach();
        var file = Postmaster.FileIn(folder.Cluster);
        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        await first.DisposeAsync();
        lines[0] = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        await File.WriteAllLinesAsync(file, lines, TestContext.Current.CancellationToken);

        await using var second = await folder.Attach();

        second.StartedHere.ShouldBeTrue();
    }

    [Fact]
    public async Task that_lets_the_server_end_slowly_starts_it_again()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        using var folder = new TemporaryFolder();
        await using var first = await folder.Attach();
        await using var last = new NpgsqlConnection(first.ConnectionString + ";Pooling=false");
        await last.OpenAsync(TestContext.Current.CancellationToken);
        var server = Postmaster.Of(folder.Cluster)!.ProcessId;
        using var kill = Process.Start("kill", ["-TERM", $"{server}"]);
        await Until(async () => !await Asking.IsUp(first.ConnectionString));

        using var progress = new Awaiting("Joining");
        var joining = folder.Attach(progress);
        await progress.Seen.WaitAsync(Patience, TestContext.Current.CancellationToken);
        await last.CloseAsync();
        await using var second = await joining;

        second.StartedHere.ShouldBeTrue();
        (await second.Ask("SELECT 1")).ShouldBe(1);
    }

    [Fact]
    public async Task of_its_owner_leaves_a_server_that_the_next_one_joins_and_stops()
    {
        using var folder = new TemporaryFolder();
        using var owner = StartOwner(folder.Data.Path);
        var held = Path.Join(folder.Path, "held");
        await Until(() => Task.FromResult(owner.HasExited || File.Exists(held)));
        owner.HasExited.ShouldBeFalse();
        owner.Kill();
        await owner.WaitForExitAsync(TestContext.Current.CancellationToken);

        var joiner = await folder.Attach();
        joiner.StartedHere.ShouldBeFalse();
        (await joiner.Ask("SELECT word FROM written")).ShouldBe("by the owner");

        await joiner.DisposeAsync();
        (await Asking.IsUp(joiner.ConnectionString)).ShouldBeFalse();
    }

    [Fact]
    public async Task while_the_data_was_being_made_makes_it_anew()
    {
        using var folder = new TemporaryFolder();
        var first = await folder.Attach();
        await first.DisposeAsync();
        Directory.Move(folder.Cluster, folder.Cluster + ".new");

        await using var second = await folder.Attach();

        (await second.Ask("SELECT 1")).ShouldBe(1);
    }

    /// <summary>Run in a process of its own by the test of its killing.</summary>
    [Fact(Explicit = true)]
    public async Task owner_to_be_killed()
    {
        var data = DataFolder.At(Environment.GetEnvironmentVariable(HeldFolder)!);
        var token = TestContext.Current.CancellationToken;
        var server = await PrivateServer.Attach(data, TextWriter.Null, token);
        await server.Ask("CREATE TABLE written AS SELECT 'by the owner' AS word");
        await File.WriteAllTextAsync(Path.Join(data.Path, "../held"), "", token);
        await Task.Delay(Timeout.Infinite, token);
    }

    private static Process StartOwner(string folder)
    {
        var start = new ProcessStartInfo(
            Path.ChangeExtension(typeof(SurvivingAKill).Assembly.Location, null),
            ["-explicit", "only", "-method", $"*.{nameof(owner_to_be_killed)}"]
        )
        {
            RedirectStandardOutput = true,
            Environment = { [HeldFolder] = folder },
        };
        return Process.Start(start)!;
    }

    private static async Task Until(Func<Task<bool>> condition)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(
            TestContext.Current.CancellationToken
        );
        end.CancelAfter(Patience);
        while (!await condition())
        {
            await Task.Delay(20, end.Token);
        }
    }

    private sealed class Awaiting(string word) : StringWriter
    {
        private readonly TaskCompletionSource _seen = new();

        public Task Seen => _seen.Task;

        public override Task WriteLineAsync(string? value)
        {
            if (value?.Contains(word, StringComparison.Ordinal) == true)
            {
                _seen.TrySetResult();
            }
            return Task.CompletedTask;
        }
    }
}
