using System.Net;
using System.Net.NetworkInformation;
using System.Runtime.Versioning;
using Npgsql;

namespace PeerEvents.Host.Tests.PrivatePostgres;

public sealed class GuardingAPrivateServer
{
    private const UnixFileMode Others =
        UnixFileMode.GroupRead
        | UnixFileMode.GroupWrite
        | UnixFileMode.OtherRead
        | UnixFileMode.OtherWrite;

    private const string Words = "what_anna_told_us";

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task keeps_every_file_from_other_accounts()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes.");
        using var folder = new TemporaryFolder();
        await using var server = await folder.Attach();
        var owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

        File.GetUnixFileMode(folder.ConnectionFile).ShouldBe(owner);
        File.GetUnixFileMode(folder.Cluster).ShouldBe(owner | UnixFileMode.UserExecute);
        File.GetUnixFileMode(Path.Join(folder.Cluster, "server.log")).ShouldBe(owner);
        OpenToOthers(folder.Data.Path).ShouldBe(UnixFileMode.None);
        OpenToOthers(folder.Server).ShouldBe(UnixFileMode.None);
        foreach (var file in Directory.EnumerateFiles(folder.Server))
        {
            File.GetUnixFileMode(file).ShouldBe(owner, file);
        }
        Directory
            .EnumerateFiles(folder.Server)
            .Select(Path.GetFileName)
            .ShouldBe(["connection.json", "start.lock", "users.lock"], ignoreOrder: true);
    }

    [Fact]
    public async Task refuses_a_wrong_password()
    {
        using var folder = new TemporaryFolder();
        await using var server = await folder.Attach();
        var address = new NpgsqlConnectionStringBuilder(server.ConnectionString)
        {
            Password = "guessed",
        };

        var refused = await Should.ThrowAsync<PostgresException>(() =>
            Asking.Ask(address.ConnectionString, "SELECT 1")
        );

        refused.SqlState.ShouldBe(PostgresErrorCodes.InvalidPassword);
    }

    [Fact]
    public async Task listens_on_loopback_only()
    {
        using var folder = new TemporaryFolder();
        await using var server = await folder.Attach();
        var port = new NpgsqlConnectionStringBuilder(server.ConnectionString).Port;

        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners();

        listeners
            .Where(listener => listener.Port == port)
            .Select(listener => listener.Address)
            .ShouldBe([IPAddress.Loopback]);
        (await server.Ask("SHOW unix_socket_directories")).ShouldBe("");
    }

    [Fact]
    public async Task writes_no_statement_to_its_log()
    {
        using var folder = new TemporaryFolder();
        var server = await folder.Attach();
        await server.Ask($"CREATE TABLE told AS SELECT '{Words}' AS words");
        await server.Ask("CREATE UNIQUE INDEX told_once ON told (words)");
        string[] failing =
        [
            $"SELECT {Words}",
            $"SELECT '{Words}'::int",
            $"INSERT INTO told VALUES ('{Words}')",
            $"DO $$ BEGIN RAISE EXCEPTION '{Words}'; END $$",
            $"SELECT pg_terminate_backend(pg_backend_pid()), '{Words}'",
            // The server process of this connection is killed while it runs the statement.
            $"COPY (SELECT '{Words}') TO PROGRAM 'kill -9 $PPID'",
        ];
        foreach (var statement in failing)
        {
            await Should.ThrowAsync<NpgsqlException>(() => server.Ask(statement));
        }
        await server.DisposeAsync();

        var log = await File.ReadAllTextAsync(
            Path.Join(folder.Cluster, "server.log"),
            TestContext.Current.CancellationToken
        );

        log.ShouldContain("was terminated by signal 9");
        log.ShouldNotContain(Words);
    }

    // As root the server's account passes through our folders, and reads nothing there.
    [UnsupportedOSPlatform("windows")]
    private static UnixFileMode OpenToOthers(string path) => File.GetUnixFileMode(path) & Others;
}
