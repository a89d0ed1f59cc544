using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using PeerEvents.Host.PrivatePostgres;

namespace PeerEvents.Host.Tests.PrivatePostgres;

public sealed class StartingAPrivateServer
{
    [Fact]
    public async Task on_a_new_folder_gives_an_empty_database()
    {
        using var folder = new TemporaryFolder();
        await using var server = await folder.Attach();

        server.StartedHere.ShouldBeTrue();
        (await server.Ask("SELECT current_database()")).ShouldBe("peerevents");
        (await server.Ask("SELECT count(*) FROM pg_stat_user_tables")).ShouldBe(0L);
        (await server.Ask("SHOW server_encoding")).ShouldBe("UTF8");
    }

    [Fact]
    public async Task again_keeps_what_was_written_and_is_faster()
    {
        using var folder = new TemporaryFolder();
        var clock = Stopwatch.StartNew();
        var first = await folder.Attach();
        var firstTime = clock.Elapsed;
        await first.Ask("CREATE TABLE kept AS SELECT 'ja' AS word");
        await first.DisposeAsync();

        clock.Restart();
        await using var second = await folder.Attach();
        var secondTime = clock.Elapsed;

        TestContext.Current.TestOutputHelper?.WriteLine($"{firstTime}, then {secondTime}");
        second.StartedHere.ShouldBeTrue();
        second.ConnectionString.ShouldBe(first.ConnectionString);
        (await second.Ask("SELECT word FROM kept")).ShouldBe("ja");
        secondTime.ShouldBeLessThan(firstTime);
    }

    [Fact]
    public async Task twice_on_one_folder_attaches()
    {
        using var folder = new TemporaryFolder();
        await using var first = await folder.Attach();
        using var progress = new StringWriter();
        await using var second = await folder.Attach(progress);

        second.StartedHere.ShouldBeFalse();
        progress.ToString().ShouldContain("which is running");
        second.ConnectionString.ShouldBe(first.ConnectionString);
    }

    [Fact]
    public async Task from_several_sides_at_once_starts_one()
    {
        using var folder = new TemporaryFolder();
        var servers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => folder.Attach()));

        servers.Count(server => server.StartedHere).ShouldBe(1);
        await Task.WhenAll(servers.Select(server => server.DisposeAsync().AsTask()));
        (await Asking.IsUp(servers[0].ConnectionString)).ShouldBeFalse();
    }

    [Fact]
    public async Task under_another_name_of_the_folder_attaches()
    {
        using var folder = new TemporaryFolder("Daten für alle");
        await using var first = await folder.Attach();
        var link = Path.Join(folder.Path, "link");
        Directory.CreateSymbolicLink(link, folder.Data.Path);
        await using var second = await PrivateServerAt(link);

        second.StartedHere.ShouldBeFalse();
    }

    [Fact]
    public async Task whose_port_is_taken_chooses_another()
    {
        using var folder = new TemporaryFolder();
        var first = await folder.Attach();
        await first.DisposeAsync();
        var port = new NpgsqlConnectionStringBuilder(first.ConnectionString).Port;
        using var taker = new TcpListener(IPAddress.Loopback, port);
        taker.Start();

        await using var second = await folder.Attach();

        new NpgsqlConnectionStringBuilder(second.ConnectionString).Port.ShouldNotBe(port);
        (await second.Ask("SELECT 1")).ShouldBe(1);
    }

    private static Task<PrivateServer> PrivateServerAt(string path) =>
        PrivateServer.Attach(
            DataFolder.At(path),
            TextWriter.Null,
            TestContext.Current.CancellationToken
        );
}
