using PeerEvents.Host.Exchange.Taguette;

namespace PeerEvents.Host.Tests.Exchange.Taguette;

public sealed class ReadingARealProject
{
    [Fact]
    public void finds_what_its_publishers_counted()
    {
        var project = RealStudy.Read();
        project.Documents.Count.ShouldBe(17);
        project.Highlights.Count.ShouldBe(1794);
        project.Tags.Count.ShouldBe(22);
        project.Links.Count.ShouldBe(1930);
        project.Members.Single().Privileges.ShouldBe("ADMIN");
        project.CreatedAt.ShouldBe(
            new DateTimeOffset(2022, 2, 3, 8, 0, 53, 304, 249, TimeSpan.Zero)
        );
        project.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void finds_every_command_of_its_log()
    {
        var log = RealStudy.Read().Log;
        log.Count.ShouldBe(2790);
        log.Select(command => command.Id).ShouldBeInOrder();
        log.CountBy(command => command.Change.GetType().Name)
            .OrderBy(x => x.Key, StringComparer.Ordinal)
            .ShouldBe([
                new("DocumentAdded", 60),
                new("DocumentDeleted", 43),
                new("HighlightAdded", 2314),
                new("HighlightDeleted", 86),
                new("ProjectMeta", 2),
                new("TagAdded", 176),
                new("TagDeleted", 16),
                new("TagMerged", 93),
            ]);
    }

    [Fact]
    public void finds_every_stored_snippet_at_its_place_in_the_text()
    {
        var project = RealStudy.Read();
        var documents = project.Documents.ToDictionary(document => document.Id);
        project
            .Highlights.Count(highlight =>
            {
                var document = documents[highlight.DocumentId];
                return document.Offsets.Range(highlight.Span) is { } range
                    && document.Text[range] == DocumentText.Of(highlight.Snippet);
            })
            .ShouldBe(1794);
    }

    [Fact]
    public void leaves_no_file_beside_it()
    {
        var path = RealData.File("swj2022", "study.sqlite3");
        TaguetteFile.Read(path);
        Directory.GetFiles(Path.GetDirectoryName(path)!, "study.*").ShouldBe([path]);
    }
}
