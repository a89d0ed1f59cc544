using System.Text;
using PeerEvents.Host.Exchange.Taguette;

namespace PeerEvents.Host.Tests.Exchange.Taguette;

public sealed class RefusingAFile
{
    private const string NotTaguette =
        "The file is not a Taguette 1.x project: export it from a current Taguette.";
    private const string Damaged =
        "The file is damaged: export the project from Taguette again and import that file.";

    [Fact]
    public void that_is_not_there()
    {
        using var sample = new SampleFile();
        Refusal(sample.Path).ShouldBe("There is no such file: check its name.");
    }

    [Fact]
    public void that_is_a_folder()
    {
        using var sample = new SampleFile();
        Refusal(sample.Folder)
            .ShouldBe("This is a folder: name the project's file, which ends in .sqlite3.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void that_has_no_possible_name(string path) =>
        Refusal(path)
            .ShouldBe("The file could not be read: check its name and that you may open it.");

    [Fact]
    public void that_one_may_not_open()
    {
        Assert.SkipWhen(
            OperatingSystem.IsWindows() || Environment.UserName == "root",
            "Only an ordinary user of a Unix can be kept from a file."
        );
        using var sample = SampleFile.Project();
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(sample.Path, UnixFileMode.None);
        }

        Refusal(sample.Path)
            .ShouldBe("The file could not be read: check its name and that you may open it.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("SQLite format 3\0")]
    [InlineData(
        "{\"type\":\"a JSON file that is as long as the header of a database would be\"}   "
    )]
    public void that_is_not_sqlite(string content)
    {
        using var sample = new SampleFile();
        File.WriteAllText(sample.Path, content);
        Refusal(sample.Path).ShouldBe(NotTaguette);
    }

    [Fact]
    public void that_is_sqlite_in_name_only()
    {
        using var sample = new SampleFile();
        var bytes = new byte[8192];
        "SQLite format 3\0"u8.CopyTo(bytes);
        File.WriteAllBytes(sample.Path, bytes);
        Refusal(sample.Path).ShouldBe(Damaged);
    }

    [Theory]
    [InlineData(0.9)]
    [InlineData(0.5)]
    [InlineData(0.2)]
    public void that_was_cut_off(double kept)
    {
        using var sample = SampleFile.Project();
        using (var stream = File.OpenWrite(sample.Path))
        {
            stream.SetLength((long)(stream.Length * kept));
        }

        Refusal(sample.Path).ShouldBe(Damaged);
    }

    [Fact]
    public void that_has_rubbish_in_the_middle()
    {
        using var sample = SampleFile.Project();
        using (var stream = File.OpenWrite(sample.Path))
        {
            stream.Seek(4096, SeekOrigin.Begin);
            stream.Write(Encoding.UTF8.GetBytes(new string('x', 8192)));
        }

        Refusal(sample.Path).ShouldBe(Damaged);
    }

    [Theory]
    [InlineData("CREATE TABLE notes (id INTEGER)")]
    [InlineData("CREATE VIEW projects AS SELECT 1 AS id")]
    public void that_has_other_tables(string sql)
    {
        using var sample = new SampleFile().Run(sql);
        Refusal(sample.Path).ShouldBe(NotTaguette);
    }

    [Theory]
    [InlineData("DROP TABLE highlight_tags")]
    [InlineData("ALTER TABLE documents DROP COLUMN text_direction")]
    [InlineData("DROP TABLE tags; CREATE VIEW tags AS SELECT 1 AS id")]
    public void that_lacks_a_part(string sql)
    {
        using var sample = SampleFile.Project().Run(sql);
        Refusal(sample.Path).ShouldBe(NotTaguette);
    }

    [Fact]
    public void that_is_written_in_utf16()
    {
        using var sample = new SampleFile().Run(
            "PRAGMA encoding = 'UTF-16'; CREATE TABLE projects (id INTEGER)"
        );
        Refusal(sample.Path).ShouldBe(NotTaguette);
    }

    [Theory]
    [InlineData("INSERT INTO projects VALUES (2, 'Secret', '', '2024-01-01 00:00:00')", 2)]
    [InlineData("DELETE FROM projects", 0)]
    public void that_holds_not_one_project(string sql, int projects)
    {
        using var sample = SampleFile.Project().Run(sql);
        Refusal(sample.Path)
            .ShouldBe(
                $"The file holds {projects} projects where one is needed: "
                    + "export the project that you mean from Taguette and import that file."
            );
    }

    [Theory]
    [InlineData("-wal")]
    [InlineData("-journal")]
    public void that_taguette_still_has_open(string beside)
    {
        using var sample = SampleFile.Project();
        File.WriteAllText(sample.Path + beside, "pages");
        Refusal(sample.Path)
            .ShouldBe(
                "Taguette is still writing to this file: close Taguette, or export the project."
            );
    }

    internal static string Refusal(string path) =>
        Should.Throw<UnreadableProjectException>(() => TaguetteFile.Read(path)).Message;
}
