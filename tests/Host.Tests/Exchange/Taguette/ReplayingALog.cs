using PeerEvents.Host.Exchange.Taguette;
using static PeerEvents.Host.Tests.Exchange.Taguette.Logs;

namespace PeerEvents.Host.Tests.Exchange.Taguette;

public sealed class ReplayingALog
{
    [Fact]
    public void renames_and_redefines_a_tag_that_is_there()
    {
        var state = Of(Tag(1), Mark(1, 1), new TagAdded(1, "sleep", "rest of bees")).Replayed();
        state.Tags.ShouldBe([new(1, "sleep", "rest of bees")]);
        state.HighlightsWith(1).Count.ShouldBe(1);
    }

    [Fact]
    public void respans_a_highlight_and_replaces_its_tags()
    {
        var state = Of(
                Tag(1),
                Tag(2),
                Mark(1, 1),
                new HighlightAdded(1, Document, new(4, 8), [2, 2])
            )
            .Replayed();
        state.Highlight(1)!.Span.ShouldBe(new(4, 8));
        state.Highlight(1)!.TagIds.ShouldBe([2]);
        state.HighlightsWith(1).ShouldBeEmpty();
    }

    [Fact]
    public void takes_a_deleted_tag_off_every_highlight()
    {
        var state = Of(Tag(1), Tag(2), Mark(1, 1, 2), Mark(2, 1), new TagDeleted(1)).Replayed();
        state.Tag(1).ShouldBeNull();
        state.Highlight(1)!.TagIds.ShouldBe([2]);
        state.Highlight(2)!.TagIds.ShouldBeEmpty();
    }

    [Fact]
    public void takes_the_highlights_of_a_deleted_document()
    {
        var state = Of(Tag(1), Mark(1, 1), new DocumentDeleted(Document)).Replayed();
        state.Document(Document).ShouldBeNull();
        state.Highlights.ShouldBeEmpty();
        state.HighlightsWith(1).ShouldBeEmpty();
    }

    [Fact]
    public void merges_without_repeating_a_tag()
    {
        var state = Of(Tag(1), Tag(2), Mark(1, 1, 2), Mark(2, 1), new TagMerged(1, 2)).Replayed();
        state.Tag(1).ShouldBeNull();
        state.Highlight(1)!.TagIds.ShouldBe([2]);
        state.HighlightsWith(2).Select(x => x.Id).ShouldBe([1, 2]);
    }

    [Fact]
    public void leaves_earlier_snapshots_alone()
    {
        var project = Of(Tag(1), Mark(1, 1), new TagDeleted(1));
        var state = TaguetteReplay.Start(project, TaguetteLog.WorkOut(project));
        state.Apply(project.Log[0]);
        state.Apply(project.Log[1]);
        var before = state.HighlightsWith(1);
        state.Apply(project.Log[2]);
        before.Single().TagIds.ShouldBe([1]);
    }

    [Fact]
    public void reports_what_it_does_not_know_and_goes_on()
    {
        var state = Of(
                Tag(1),
                Mark(1, 1, 77),
                new HighlightAdded(2, 88, new(0, 1), [1]),
                new HighlightAdded(3, Document, new(5, 5), []),
                new HighlightAdded(3, Document, new(-1, 5), []),
                new HighlightDeleted(99),
                new DocumentDeleted(88),
                new TagDeleted(77),
                new TagMerged(77, 1),
                new Unrecognised("tag_split"),
                new MemberAdded("bo", "TAG")
            )
            .Replayed();
        state.Warnings.ShouldBe([
            new(WarningKind.UnknownDocument, 2),
            new(WarningKind.UnknownTag, 3),
            new(WarningKind.UnknownHighlight, 1),
            new(WarningKind.HighlightWithoutRange, 2),
        ]);
        state.Highlights.Single().TagIds.ShouldBe([1]);
    }

    [Fact]
    public void loses_a_tag_that_merges_into_nothing_or_itself()
    {
        var state = Of(Tag(1), Tag(2), Mark(1, 1, 2), new TagMerged(1, 9), new TagMerged(2, 2))
            .Replayed();
        state.Tags.ShouldBeEmpty();
        state.Highlight(1)!.TagIds.ShouldBeEmpty();
        state.Warnings.ShouldBe([
            new(WarningKind.MergeIntoUnknownTag, 1),
            new(WarningKind.MergeIntoItself, 1),
        ]);
    }
}
