using PeerEvents.Host.Exchange.Taguette;
using static PeerEvents.Host.Tests.Exchange.Taguette.Logs;

namespace PeerEvents.Host.Tests.Exchange.Taguette;

public sealed class WorkingOutMerges
{
    [Fact]
    public void takes_a_log_that_was_never_exported_at_its_word()
    {
        var project = Of(Tag(7), Tag(8), Mark(1, 7), new TagMerged(7, 8)).Ending([8], (1, [8]));
        var destinations = TaguetteLog.WorkOut(project);
        destinations.Verdict.ShouldBe(MergeVerdict.NotNeeded);
        destinations.Of(project.Log[3]).ShouldBe(8);
        project.ShouldEndAsStored();
    }

    [Fact]
    public void takes_the_tag_below_zero_where_there_is_one()
    {
        var project = Of(Tag(1), Tag(-7), Tag(-8), Mark(1, -7), new TagMerged(-7, 8))
            .Ending([1], (1, [-8]));
        var destinations = TaguetteLog.WorkOut(project);
        destinations.Verdict.ShouldBe(MergeVerdict.NotNeeded);
        destinations.Of(project.Log[4]).ShouldBe(-8);
    }

    [Fact]
    public void finds_the_tag_that_the_end_state_shows()
    {
        var project = Of(Tag(1), Tag(2), Tag(-7), Mark(1, -7), new TagMerged(-7, 40))
            .Ending([1, 2], (1, [2]));
        var destinations = TaguetteLog.WorkOut(project);
        destinations.Verdict.ShouldBe(MergeVerdict.Unique);
        destinations.OldIds.ShouldBe([new(new(0, 40), 2)]);
        project.ShouldEndAsStored();
    }

    [Fact]
    public void is_not_misled_by_an_old_id_that_another_tag_has_now()
    {
        var project = Of(Tag(1), Tag(2), Tag(-7), Mark(1, -7), new TagMerged(-7, 2))
            .Ending([1, 2], (1, [1]));
        TaguetteLog.WorkOut(project).Of(project.Log[4]).ShouldBe(1);
        project.ShouldEndAsStored();
    }

    [Fact]
    public void needs_what_two_highlights_say_together()
    {
        var project = Of(
                Tag(1),
                Tag(2),
                Tag(-7),
                Tag(-8),
                Mark(1, -7, -8),
                Mark(2, -8),
                new TagMerged(-7, 40),
                new TagMerged(-8, 41)
            )
            .Ending([1, 2], (1, [1, 2]), (2, [1]));
        var destinations = TaguetteLog.WorkOut(project);
        destinations.Verdict.ShouldBe(MergeVerdict.Unique);
        destinations.OldIds.ShouldBe([new(new(0, 40), 2), new(new(0, 41), 1)], ignoreOrder: true);
        project.ShouldEndAsStored();
    }

    [Fact]
    public void goes_by_the_moment_a_tag_was_made()
    {
        var project = Of(Tag(1), Tag(-7), Mark(1, -7), new TagMerged(-7, 40), Tag(2))
            .Ending([1, 2], (1, [1]));
        project = project with { Links = [.. project.Links, new(1, 2)] };
        TaguetteLog.WorkOut(project).Verdict.ShouldBe(MergeVerdict.None);
        var added = Of(Tag(1), Tag(-7), Mark(1, -7), new TagMerged(-7, 40), Tag(2), Mark(1))
            .Ending([1, 2], (1, []));
        var destinations = TaguetteLog.WorkOut(added);
        destinations.Verdict.ShouldBe(MergeVerdict.Unique);
        destinations.OldIds.Values.ShouldBe([1]);
    }

    [Fact]
    public void keeps_the_order_of_ids_where_the_end_state_does_not_decide()
    {
        var project = Of(
                Tag(1),
                Tag(2),
                Tag(3),
                Tag(4),
                Tag(-7),
                Tag(-8),
                Tag(-9),
                Mark(1, 1, 2, 3, -9),
                new TagMerged(-7, 40),
                new TagMerged(-8, 41),
                new TagMerged(-9, 42)
            )
            .Ending([1, 2, 3, 4], (1, [1, 2, 3]));
        var destinations = TaguetteLog.WorkOut(project);
        destinations.Verdict.ShouldBe(MergeVerdict.Several);
        destinations.OldIds.ShouldBe(
            [new(new(0, 40), 1), new(new(0, 41), 2), new(new(0, 42), 3)],
            ignoreOrder: true
        );
    }

    [Fact]
    public void would_rather_have_an_id_mean_itself()
    {
        var project = Of(Tag(1), Tag(2), Tag(-7), new TagMerged(-7, 2)).Ending([1, 2]);
        var destinations = TaguetteLog.WorkOut(project);
        destinations.Verdict.ShouldBe(MergeVerdict.Several);
        destinations.Of(project.Log[3]).ShouldBe(2);
    }

    [Fact]
    public void says_when_nothing_fits_and_invents_nothing()
    {
        var project = Of(Tag(1), Tag(-7), Mark(1, -7), new TagMerged(-7, 40)).Ending([1], (1, []));
        var destinations = TaguetteLog.WorkOut(project);
        destinations.Verdict.ShouldBe(MergeVerdict.None);
        destinations.Of(project.Log[3]).ShouldBeNull();
        project.Replayed().Warnings.ShouldBe([new(WarningKind.MergeIntoUnknownTag, 1)]);
    }

    [Fact]
    public void gives_up_on_a_puzzle_without_end()
    {
        var tags = Enumerable.Range(1, 1001).Select(id => (long)id).ToArray();
        TaguetteChange[] log =
        [
            .. tags.Select(id => Tag(id)),
            .. tags.Select(id => Tag(-10_000 - id)),
            .. tags.Select(id => new TagMerged(-10_000 - id, 5_000 + id)),
        ];
        TaguetteLog.WorkOut(Of(log).Ending(tags)).Verdict.ShouldBe(MergeVerdict.GaveUp);
    }

    [Fact]
    public void keeps_the_ids_of_before_an_import_apart()
    {
        var project = Of(
                Tag(1),
                Tag(2),
                Tag(-7),
                Tag(-8),
                Mark(1, -7),
                Mark(2, -8),
                new TagMerged(-7, 40),
                new ProjectImported(),
                new TagMerged(-8, 40)
            )
            .Ending([1, 2], (1, [1]), (2, [2]));
        var destinations = TaguetteLog.WorkOut(project);
        destinations.Verdict.ShouldBe(MergeVerdict.Unique);
        destinations.Of(project.Log[6]).ShouldBe(1);
        destinations.Of(project.Log[8]).ShouldBe(2);
        project.ShouldEndAsStored();
    }
}
