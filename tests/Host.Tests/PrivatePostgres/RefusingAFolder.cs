using System.Runtime.Versioning;
using PeerEvents.Host.PrivatePostgres;

namespace PeerEvents.Host.Tests.PrivatePostgres;

public sealed class RefusingAFolder
{
    private const UnixFileMode Closed = UnixFileMode.UserRead | UnixFileMode.UserExecute;

    [Fact]
    public async Task that_is_a_file_says_so()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.Data.Path, "", TestContext.Current.CancellationToken);

        (await Refusal(folder)).ShouldBe(
            $"{folder.Data.Path} is a file; remove it or set PEEREVENTS_DATA_DIR to a folder."
        );
    }

    [Fact]
    public async Task whose_name_a_shell_would_read_says_so()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No shell is asked there.");
        using var folder = new TemporaryFolder("$HOME");

        (await Refusal(folder)).ShouldStartWith($"PostgreSQL cannot work in {folder.Data.Path}");
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task that_is_closed_says_so()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes.");
        using var folder = new TemporaryFolder();
        File.SetUnixFileMode(folder.Path, Closed);

        (await Refusal(folder)).ShouldContain("set PEEREVENTS_DATA_DIR to a folder");
        Directory.Exists(folder.Data.Path).ShouldBeFalse();

        File.SetUnixFileMode(folder.Path, Closed | UnixFileMode.UserWrite);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task that_everybody_may_write_to_says_so()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes.");
        using var folder = new TemporaryFolder();
        folder.Data.Create();
        File.SetUnixFileMode(
            folder.Data.Path,
            File.GetUnixFileMode(folder.Data.Path)
                | UnixFileMode.OtherWrite
                | UnixFileMode.OtherExecute
        );

        (await Refusal(folder)).ShouldStartWith("Every account may write to ");
    }

    [Fact]
    public async Task with_unreadable_connection_details_says_what_to_do()
    {
        using var folder = new TemporaryFolder();
        await (await folder.Attach()).DisposeAsync();
        string[] unreadable =
        [
            "{ broken",
            "",
            "null",
            "{}",
            """{"host":"127.0.0.1","port":0,"user":"peerevents","password":"x"}""",
        ];
        foreach (var text in unreadable)
        {
            PrivateFile.Write(folder.ConnectionFile, text);

            (await Refusal(folder)).ShouldBe(
                $"{folder.ConnectionFile} cannot be read; move it away, "
                    + "and the next start sets a new password."
            );
        }
    }

    [Fact]
    public async Task of_another_account_says_so()
    {
        Assert.SkipUnless(ServerAccount.IsNeeded, "Only root can give a folder away.");
        using var folder = new TemporaryFolder();
        await (await folder.Attach()).DisposeAsync();
        new ServerAccount("daemon", 1, 1).Own(folder.Cluster);

        (await Refusal(folder)).ShouldEndWith(
            "start PeerEvents as the account that made the data."
        );
    }

    [Fact]
    public async Task does_not_happen_once_the_connection_details_are_moved_away()
    {
        using var folder = new TemporaryFolder();
        await (await folder.Attach()).DisposeAsync();
        var old = Moved(folder);

        await using var server = await folder.Attach();

        (await server.Ask("SELECT 1")).ShouldBe(1);
        server.ConnectionString.ShouldNotContain(old.Password);
    }

    [Fact]
    public async Task whose_server_knows_another_password_says_so()
    {
        using var folder = new TemporaryFolder();
        await (await folder.Attach()).DisposeAsync();
        (Moved(folder) with { Password = "another" }).Write(folder.ConnectionFile);

        (await Refusal(folder)).ShouldStartWith(
            "PostgreSQL refuses the password in connection.json; move that file away"
        );
    }

    [Fact]
    public async Task whose_server_cannot_start_names_its_log()
    {
        using var folder = new TemporaryFolder();
        await (await folder.Attach()).DisposeAsync();
        File.Delete(Path.Join(folder.Cluster, "global", "pg_control"));

        (await Refusal(folder)).ShouldBe(
            $"PostgreSQL did not start; {Path.Join(folder.Cluster, "server.log")} says why."
        );
    }

    private static async Task<string> Refusal(TemporaryFolder folder) =>
        (await Should.ThrowAsync<PrivatePostgresException>(() => folder.Attach())).Message;

    private static ConnectionDetails Moved(TemporaryFolder folder)
    {
        var details = ConnectionDetails.Read(folder.ConnectionFile).ShouldNotBeNull();
        File.Move(folder.ConnectionFile, folder.ConnectionFile + ".moved");
        return details;
    }
}
