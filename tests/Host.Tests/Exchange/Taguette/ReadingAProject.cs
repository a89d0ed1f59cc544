using PeerEvents.Host.Exchange.Taguette;

namespace PeerEvents.Host.Tests.Exchange.Taguette;

public sealed class ReadingAProject
{
    [Fact]
    public void keeps_every_value()
    {
        using var sample = SampleFile
            .Project()
            .Tag(3, "rest")
            .Highlight(5, 9, 14, "<p>sleep</p>", 3)
            .Logged("""{"type": "tag_add", "tag_id": 3, "tag_path": "rest", "description": ""}""");
        var project = TaguetteFile.Read(sample.Path);
        project.Name.ShouldBe("Bees");
        project.CreatedAt.ShouldBe(
            new DateTimeOffset(2024, 1, 2, 3, 4, 5, 678, 901, TimeSpan.Zero)
        );
        project.Members.ShouldBe([new("ada", "ADMIN")]);
        project.Documents.Single().Text.ShouldBe("The bees sleep.");
        project.Documents.Single().FileName.ShouldBe("hive.txt");
        project.Documents.Single().Direction.ShouldBe(TextDirection.LeftToRight);
        project.Tags.ShouldBe([new(3, "rest", "")]);
        project.Highlights.ShouldBe([new(5, 1, new(9, 14), "<p>sleep</p>")]);
        project.Links.ShouldBe([new(5, 3)]);
        project.Log.ShouldBe([
            new(
                1,
                new DateTimeOffset(2024, 1, 2, 3, 6, 0, 0, 1, TimeSpan.Zero),
                "ada",
                null,
                new TagAdded(3, "rest", "")
            ),
        ]);
        project.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void without_a_log_is_its_end_state()
    {
        using var sample = SampleFile.Project().Tag(1, "rest").Run("DROP TABLE commands");
        var project = TaguetteFile.Read(sample.Path);
        project.Log.ShouldBeEmpty();
        project.Tags.Count.ShouldBe(1);
        TaguetteLog.WorkOut(project).Verdict.ShouldBe(MergeVerdict.NotNeeded);
    }

    [Fact]
    public void counts_the_entries_it_does_not_know()
    {
        using var sample = SampleFile
            .Project()
            .Logged("""{"type": "tag_split", "tag_id": 3}""")
            .Logged("""{"type": "member_add", "member": "bo", "privileges": "TAG"}""")
            .Logged("""{"type": "tag_split"}""");
        var project = TaguetteFile.Read(sample.Path);
        project.Log[0].Change.ShouldBe(new Unrecognised("tag_split"));
        project.Log[1].Change.ShouldBe(new MemberAdded("bo", "TAG"));
        project.Warnings.ShouldBe([new(WarningKind.UnrecognisedCommand, 2)]);
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(3, 0)]
    [InlineData(4, 4)]
    [InlineData(0, 16)]
    [InlineData(9007199254740990, 9007199254740991)]
    public void counts_the_highlights_that_lie_nowhere(long start, long end)
    {
        using var sample = SampleFile.Project().Highlight(1, start, end, "The");
        TaguetteFile
            .Read(sample.Path)
            .Warnings.ShouldBe([new(WarningKind.HighlightOutsideText, 1)]);
    }

    [Fact]
    public void counts_the_snippets_that_say_something_else()
    {
        using var sample = SampleFile
            .Project()
            .Highlight(1, 0, 3, "Wasps")
            .Highlight(2, 0, 3, "The");
        TaguetteFile.Read(sample.Path).Warnings.ShouldBe([new(WarningKind.SnippetDiffers, 1)]);
    }

    [Fact]
    public void drops_and_counts_what_hangs_on_nothing()
    {
        using var sample = SampleFile
            .Project()
            .Highlight(1, 0, 3, "The", 99)
            .Run("INSERT INTO highlights VALUES (2, 77, 0, 3, 'The')")
            .Run("INSERT INTO highlight_tags VALUES (2, 1)");
        var project = TaguetteFile.Read(sample.Path);
        project.Highlights.Single().Id.ShouldBe(1);
        project.Links.ShouldBeEmpty();
        project.Warnings.ShouldBe([
            new(WarningKind.HighlightWithoutDocument, 1),
            new(WarningKind.LinkWithoutEnds, 2),
        ]);
    }

    [Fact]
    public void leaves_the_folder_as_it_was_even_in_wal_mode()
    {
        using var sample = SampleFile.Project().Run("PRAGMA journal_mode = WAL");
        var before = File.ReadAllBytes(sample.Path);
        TaguetteFile.Read(sample.Path).Name.ShouldBe("Bees");
        Directory.GetFiles(sample.Folder).ShouldBe([sample.Path]);
        File.ReadAllBytes(sample.Path).ShouldBe(before);
    }

    [Theory]
    [InlineData("a ?mode=memory#b%41.sqlite3")]
    [InlineData("a;Mode=Memory'\".sqlite3")]
    [InlineData("méhek 🐝.sqlite3")]
    public void from_a_file_of_any_name(string name)
    {
        using var sample = SampleFile.Project();
        var path = Path.Combine(sample.Folder, name);
        File.Move(sample.Path, path);
        TaguetteFile.Read(path).Name.ShouldBe("Bees");
    }
}
