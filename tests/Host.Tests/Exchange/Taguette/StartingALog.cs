using PeerEvents.Host.Exchange.Taguette;
using static PeerEvents.Host.Tests.Exchange.Taguette.Logs;

namespace PeerEvents.Host.Tests.Exchange.Taguette;

public sealed class StartingALog
{
    [Fact]
    public void with_the_tag_that_every_project_is_given()
    {
        var project = Of(Mark(1, 1)).Ending([1], (1, [1]));
        WithoutOrigin.Tags(project).ShouldBe([new(1, "tag 1", "", null)]);
        project.ShouldEndAsStored();
    }

    [Fact]
    public void with_that_tag_renamed_knows_only_its_later_name()
    {
        var project = Of(Mark(1, 1), Tag(1, "rest")).Ending([], (1, [1]));
        WithoutOrigin.Tags(project).ShouldBe([new(1, "rest", "", 2)]);
        project.Replayed().HighlightsWith(1).Count.ShouldBe(1);
    }

    [Fact]
    public void with_that_tag_deleted_names_nothing()
    {
        var project = Of(Mark(1, -1), new TagDeleted(-1)).Ending([], (1, []));
        WithoutOrigin.Tags(project).ShouldBe([new(-1, null, null, null)]);
        project.Replayed().Warnings.ShouldBe([new(WarningKind.UnknownTag, 2)]);
        project.ShouldEndAsStored();
    }

    [Fact]
    public void with_a_document_that_no_entry_added()
    {
        WithoutOrigin.Documents(Of(Mark(1))).Single().Id.ShouldBe(Document);
        WithoutOrigin
            .Documents(Of(new DocumentAdded(Document, "", "", TextDirection.LeftToRight)))
            .ShouldBeEmpty();
    }
}
