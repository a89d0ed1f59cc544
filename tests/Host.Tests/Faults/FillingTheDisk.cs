using System.Net;
using System.Security.Cryptography;
using Npgsql;
using PeerEvents.Host.PrivatePostgres;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Faults;

public class FillingTheDisk
{
    private const int Room = 16;

    [Fact]
    public async Task is_told_loses_nothing_and_is_over_when_there_is_room()
    {
        using var disk =
            ServerAccount.Unprivileged() is { } account && OperatingSystem.IsLinux()
                ? SmallDisk.Of(Room, account.UserId)
                : null;
        Assert.SkipWhen(disk is null, "Only root can mount a small disk.");
        await using var server = TestServer.Alone();
        await using var database = new TestDatabase(server);
        await database.InitializeAsync();
        var size = await MoveTo(disk, database);
        await using var host = await RunningHost.StartAndSignIn(database);
        var (study, root) = await host.OpenStudy();
        var source = await host.AddSource(root, new string('x', 1000));
        var code = await host.CreateCode(root, "Hope");
        List<Guid> excerpts = [await Code(host, root, source, code)];

        var (status, problem) = (HttpStatusCode.Created, "");
        for (var i = 0; status == HttpStatusCode.Created && i < Room * 2; i++)
        {
            (status, problem) = await Fill(host, root);
        }

        status.ShouldBe(HttpStatusCode.InsufficientStorage, problem);
        problem.ShouldContain("/rules/database/no-room\"");
        disk.Enlarge(size + 4 * Room);
        (await Fill(host, root)).Status.ShouldBe(HttpStatusCode.Created);
        excerpts.Add(await Code(host, root, source, code));
        await Everything.ShouldBeThere(database, study, excerpts);
    }

    // The log of the server stays on the large disk, so that the server itself goes on.
    private static async Task<int> MoveTo(SmallDisk disk, TestDatabase database)
    {
        var size = (int)(
            await database.Ask<long>("select pg_database_size(current_database())") / 1_000_000
        );
        disk.Enlarge(size + Room);
        var address = new NpgsqlConnectionStringBuilder(database.Address);
        var name = address.Database!;
        database.Store.Database.Clear();
        address.Database = "postgres";
        address.Pooling = false;
        await using var connection = new NpgsqlConnection(address.ConnectionString);
        await connection.OpenAsync(TestDatabase.Token);
        foreach (
            var sql in new[]
            {
                $"create tablespace small location '{disk.Folder}'",
                $"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'",
                $"alter database {name} set tablespace small",
            }
        )
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync(TestDatabase.Token);
        }

        return size;
    }

    private static async Task<(HttpStatusCode Status, string Text)> Fill(
        RunningHost host,
        string root
    )
    {
        var participant = Guid.CreateVersion7();
        var (status, text) = await host.Post(
            root + "/participants/enrol-participant",
            new { ParticipantId = participant, Label = "P02" }
        );
        return status == HttpStatusCode.Created
            ? await host.Post(
                root + "/sources/add-source",
                new
                {
                    SourceId = Guid.CreateVersion7(),
                    Title = "P02",
                    Text = RandomNumberGenerator.GetHexString(1_000_000),
                    Participants = new[] { participant },
                }
            )
            : (status, text);
    }

    private static async Task<Guid> Code(RunningHost host, string root, Guid source, Guid code)
    {
        var excerpt = Guid.CreateVersion7();
        (
            await host.Post(
                root + "/coding/code-passage",
                RunningHost.Passage(excerpt, source, 0, 10, code)
            )
        ).Status.ShouldBe(HttpStatusCode.Created);
        return excerpt;
    }
}
