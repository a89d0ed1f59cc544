using System.Text;
using Microsoft.Data.Sqlite;

namespace PeerEvents.Host.Tests.CommandLine;

public sealed class RefusingBadFiles(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Theory]
    [InlineData("not there.sqlite3", "There is no such file or folder")]
    [InlineData("not there.txt", "There is no such file or folder")]
    public async Task that_are_not_there(string name, string says) =>
        await ShouldRefuse(Path.Join(database.Folder, name), says);

    [Theory]
    [InlineData("", "not a Taguette")]
    [InlineData("SQLite format 3\0 and then nothing of the kind", "")]
    [InlineData("this is no database at all", "")]
    public async Task that_are_no_project(string content, string says) =>
        await ShouldRefuse(Written("project.sqlite3", Encoding.UTF8.GetBytes(content)), says);

    [Fact]
    public async Task that_are_a_database_of_something_else()
    {
        var path = Path.Join(Fresh(), "other.sqlite3");
        var source = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false };
        await using (var connection = new SqliteConnection(source.ToString()))
        {
            await connection.OpenAsync(TestDatabase.Token);
            await using var command = connection.CreateCommand();
            command.CommandText = "create table projects (id integer)";
            await command.ExecuteNonQueryAsync(TestDatabase.Token);
        }

        await ShouldRefuse(path, "");
    }

    [Theory]
    [InlineData(new byte[] { 0x48, 0x65, 0xFF, 0xFE, 0x21 }, "not UTF-8")]
    [InlineData(new byte[] { 0xC3 }, "not UTF-8")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "not UTF-8")]
    [InlineData(new byte[] { 0x41, 0x00, 0x42 }, "U+0000")]
    [InlineData(new byte[] { }, "no text")]
    public async Task that_hold_no_text_that_can_be_kept(byte[] content, string says) =>
        await ShouldRefuse(Written("interview.txt", content), says);

    [Fact]
    public async Task one_of_which_spoils_a_whole_folder()
    {
        var folder = Path.GetDirectoryName(Written("1.txt", "good"u8.ToArray()))!;
        await File.WriteAllBytesAsync(Path.Join(folder, "2.txt"), [0xFF], TestDatabase.Token);
        await ShouldRefuse(folder, "not UTF-8");
    }

    [Fact]
    public async Task that_say_the_same_twice()
    {
        var folder = Path.GetDirectoryName(Written("1.txt", "good"u8.ToArray()))!;
        await File.WriteAllTextAsync(Path.Join(folder, "2.md"), "good", TestDatabase.Token);
        await ShouldRefuse(folder, "the same text");
    }

    [Fact]
    public async Task in_a_folder_without_any() =>
        await ShouldRefuse(Fresh(), "The folder holds no .txt, .md or .docx file");

    [Fact]
    public async Task in_a_folder_of_other_kinds() =>
        await ShouldRefuse(
            Path.GetDirectoryName(Written("picture.png", [1, 2, 3]))!,
            "The folder holds no .txt, .md or .docx file"
        );

    [Fact]
    public async Task that_the_machine_cannot_read()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems have no file like it.");
        await ShouldRefuse("/proc/self/mem", "cannot be read");
    }

    [Fact]
    public async Task with_a_name_longer_than_any_file_has() =>
        await ShouldRefuse(
            Path.Join(database.Folder, new string('x', 5000)),
            "There is no such file or folder"
        );

    private async Task ShouldRefuse(string path, string says)
    {
        var run = await CommandRun.Of(database, "import", path, "--json");

        run.ShouldFail(1, says);
        (await database.Ask<long>("select count(*) from peerevents.mt_events")).ShouldBe(0);
        (await database.Ask<long>("select count(*) from peerevents.mt_doc_sourcetext")).ShouldBe(0);
    }

    private string Fresh() =>
        Directory.CreateDirectory(Path.Join(database.Folder, $"{Guid.NewGuid():N}")).FullName;

    private string Written(string name, byte[] content)
    {
        var path = Path.Join(Fresh(), name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
