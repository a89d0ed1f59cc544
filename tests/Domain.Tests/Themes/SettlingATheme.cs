using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Coding;
using PeerEvents.Domain.Tests.Sources;
using PeerEvents.Domain.Themes;

namespace PeerEvents.Domain.Tests.Themes;

public class SettlingATheme
{
    private static readonly CentralConceptStated Concept = new(
        Map.Change,
        null,
        Words.Of("Small steps"),
        null
    );

    private static Decision Finalise(string reason, params object[] later) =>
        FinaliseTheme.Decide(new FinaliseTheme(Map.Change, reason), Map.After(later));

    private static Decision Discard(Guid theme, string reason, params object[] later) =>
        DiscardTheme.Decide(new DiscardTheme(theme, reason), Map.After(later));

    private static Decision Restore(params object[] later) =>
        RestoreTheme.Decide(new RestoreTheme(Map.Change, "After all"), Map.After(later));

    private static Decision Merge(Guid into, IReadOnlyList<Guid> from, params object[] later) =>
        MergeThemes.Decide(new MergeThemes(into, from, "One idea"), Map.After(later));

    [Fact]
    public void as_final_needs_a_central_organising_concept()
    {
        Finalise("It holds").ShouldRefuse("themes/concept-not-stated");
        Finalise(" ", Concept).ShouldRecord(Map.Finalised with { Reason = null });
        Finalise("It holds", Concept).ShouldRecord(Map.Finalised);
        Finalise("It holds", Concept, Map.Finalised).ShouldRecord();
        Finalise("It holds", Concept, Map.Discarded).ShouldRefuse("themes/theme-discarded");
    }

    [Fact]
    public void and_reopening_it_records_why()
    {
        ReopenTheme
            .Decide(new ReopenTheme(Map.Change, "A contrary case"), Map.After(Map.Finalised))
            .ShouldRecord(new ThemeReopened(Map.Change, Words.Of("A contrary case")));
        ReopenTheme.Decide(new ReopenTheme(Map.Change), Map.After()).ShouldRecord();
        ReopenTheme
            .Decide(new ReopenTheme(Map.Change), Map.After(Map.Parked))
            .ShouldRefuse("themes/theme-parked");
    }

    [Fact]
    public void by_a_concept_or_a_boundary_keeps_the_words_before()
    {
        StateCentralConcept
            .Decide(new StateCentralConcept(Map.Change, "Steps"), Map.After(Concept))
            .ShouldRecord(
                new CentralConceptStated(
                    Map.Change,
                    Words.Of("Small steps"),
                    Words.Of("Steps"),
                    null
                )
            );
        StateCentralConcept
            .Decide(new StateCentralConcept(Map.Change, " Small steps"), Map.After(Concept))
            .ShouldRecord();
        StateCentralConcept
            .Decide(new StateCentralConcept(Map.Change, ""), Map.After())
            .ShouldRefuse("themes/concept-missing");
        DrawThemeBoundary
            .Decide(new DrawThemeBoundary(Map.Change, "Not work", "Too wide"), Map.After())
            .ShouldRecord(
                new ThemeBoundaryDrawn(Map.Change, null, Words.Of("Not work"), Words.Of("Too wide"))
            );
        DrawThemeBoundary
            .Decide(new DrawThemeBoundary(Map.Change, " "), Map.After())
            .ShouldRefuse("themes/boundary-missing");
    }

    [Fact]
    public void by_another_name_records_both()
    {
        RenameTheme
            .Decide(new RenameTheme(Map.Change, "Sprout for change"), Map.After())
            .ShouldRecord(
                new ThemeRenamed(
                    Map.Change,
                    Words.Of("Change"),
                    Words.Of("Sprout for change"),
                    null
                )
            );
        RenameTheme.Decide(new RenameTheme(Map.Change, "Change "), Map.After()).ShouldRecord();
        RenameTheme
            .Decide(new RenameTheme(Map.Change, "Safety"), Map.After())
            .ShouldRefuse("themes/name-taken");
        RenameTheme
            .Decide(new RenameTheme(Map.Change, "Sprout"), Map.After(Map.Finalised))
            .ShouldRefuse("themes/theme-finalised");
    }

    [Fact]
    public void by_a_review_needs_what_it_led_to()
    {
        ReviewTheme
            .Decide(
                new ReviewTheme(Map.Change, ReviewedAgainst.WholeSet, "Holds but for P07"),
                Map.After(Map.Finalised)
            )
            .ShouldRecord(
                new ThemeReviewed(
                    Map.Change,
                    ReviewedAgainst.WholeSet,
                    Words.Of("Holds but for P07")
                )
            );
        ReviewTheme
            .Decide(new ReviewTheme(Map.Change, ReviewedAgainst.Excerpts, " "), Map.After())
            .ShouldRefuse("themes/finding-missing");
        ReviewTheme
            .Decide(new ReviewTheme(Map.New, ReviewedAgainst.Excerpts, "Holds"), Map.After())
            .ShouldRefuse("themes/theme-unknown");
    }

    [Fact]
    public void by_giving_it_up_needs_nothing_below()
    {
        Discard(Map.Change, "Too thin").ShouldRecord(Map.Discarded);
        Discard(Map.Change, "Too thin", Map.Parked).ShouldRecord(Map.Discarded);
        Discard(Map.Change, "Too thin", Map.Discarded).ShouldRecord();
        Discard(Map.Change, "").ShouldRecord(Map.Discarded with { Reason = null });
        Discard(Map.Belonging, "Too thin").ShouldRefuse("themes/has-sub-themes");
        Discard(Map.Change, "Too thin", Map.Finalised).ShouldRefuse("themes/theme-finalised");
    }

    [Fact]
    public void by_parking_it_lays_it_aside()
    {
        ParkTheme.Decide(new ParkTheme(Map.Change), Map.After()).ShouldRecord(Map.Parked);
        ParkTheme.Decide(new ParkTheme(Map.Change), Map.After(Map.Parked)).ShouldRecord();
        ParkTheme
            .Decide(new ParkTheme(Map.Belonging), Map.After())
            .ShouldRefuse("themes/has-sub-themes");
    }

    [Fact]
    public void and_restoring_it_brings_it_under_review_again()
    {
        var restored = new ThemeRestored(Map.Change, Words.Of("After all"));
        Restore(Map.Parked).ShouldRecord(restored);
        Restore(Map.Discarded).ShouldRecord(restored);
        Restore().ShouldRecord();
        Restore(Map.Finalised).ShouldRefuse("themes/theme-finalised");
        Restore(Map.Discarded, Map.Proposed(Map.New, "Change")).ShouldRefuse("themes/name-taken");
    }

    [Fact]
    public void and_restoring_it_where_there_would_be_a_fourth_level_is_refused()
    {
        object[] sunk =
        [
            new ThemeDiscarded(Map.Safety, Words.Of("Too thin")),
            new ThemeNested(
                Map.Belonging,
                Map.Umbrella,
                Map.Change,
                ThemeLevel.Theme,
                ThemeLevel.SubTheme,
                null
            ),
        ];
        RestoreTheme
            .Decide(new RestoreTheme(Map.Safety), Map.After(sunk))
            .ShouldRefuse("themes/too-deep");
        RestoreTheme
            .Decide(new RestoreTheme(Map.Safety), Map.After(sunk[0]))
            .ShouldRecord(new ThemeRestored(Map.Safety, null));
    }

    [Fact]
    public void by_merging_takes_everything_once()
    {
        Merge(Map.Change, [Map.Safety])
            .ShouldRecord(new ThemesMerged(Map.Change, [Map.Safety], Words.Of("One idea")));
        var map = Map.After(
            new CodeAssignedToTheme(Map.Change, Book.Hope, 5, null),
            new CodeAssignedToTheme(Map.Safety, Book.Fear, 5, null),
            new CodeAssignedToTheme(Map.Safety, Book.Hope, 5, null),
            new ExcerptAttachedToTheme(Map.Safety, Passage.Id, Interview.Id, null),
            new ContraryCaseNoted(Map.Safety, Ids.Excerpt(2), Interview.Id, null),
            new ThemesMerged(Map.Change, [Map.Safety], Words.Of("One idea"))
        );
        map.ThemeVersion.ShouldBe(10);
        var into = map.Find(Map.Change)!;
        into.Codes.ShouldBe([Book.Hope, Book.Fear]);
        into.Excerpts.ShouldBe([Passage.Id]);
        into.ContraryCases.ShouldBe([Ids.Excerpt(2)]);
        var from = map.Find(Map.Safety)!;
        from.Status.ShouldBe(ThemeStatus.Merged);
        from.MergedInto.ShouldBe(Map.Change);
        from.Codes.ShouldBe([Book.Fear, Book.Hope]);
    }

    [Fact]
    public void by_merging_what_cannot_be_merged_is_refused()
    {
        Merge(Map.Change, [Map.Change]).ShouldRefuse("themes/merge-into-itself");
        Merge(Map.Change, []).ShouldRefuse("themes/nothing-to-merge");
        Merge(Map.Change, [Map.Belonging]).ShouldRefuse("themes/has-sub-themes");
        Merge(Map.Change, [Map.New]).ShouldRefuse("themes/theme-unknown");
        Merge(Map.Safety, [Map.Change], Map.Discarded).ShouldRefuse("themes/theme-discarded");
    }
}
