using PeerEvents.Domain.Themes;

namespace PeerEvents.Domain.Tests.Themes;

public class NestingATheme
{
    private static Decision Nest(
        Guid theme,
        Guid? parent,
        ThemeLevel? level = null,
        params object[] later
    ) => NestTheme.Decide(new NestTheme(theme, parent, level), Map.After(later));

    [Fact]
    public void records_both_places_and_both_levels() =>
        Nest(Map.Change, Map.Belonging)
            .ShouldRecord(
                new ThemeNested(
                    Map.Change,
                    null,
                    Map.Belonging,
                    ThemeLevel.Theme,
                    ThemeLevel.SubTheme,
                    null
                )
            );

    [Fact]
    public void at_the_top_makes_it_a_theme_unless_told()
    {
        Nest(Map.Safety, null)
            .ShouldRecord(
                new ThemeNested(
                    Map.Safety,
                    Map.Belonging,
                    null,
                    ThemeLevel.SubTheme,
                    ThemeLevel.Theme,
                    null
                )
            );
        Nest(Map.Change, null, ThemeLevel.Overarching)
            .ShouldRecord(
                new ThemeNested(
                    Map.Change,
                    null,
                    null,
                    ThemeLevel.Theme,
                    ThemeLevel.Overarching,
                    null
                )
            );
        Nest(Map.Safety, null, ThemeLevel.SubTheme).ShouldRefuse("themes/sub-theme-needs-theme");
    }

    [Fact]
    public void where_it_is_records_nothing() => Nest(Map.Safety, Map.Belonging).ShouldRecord();

    [Fact]
    public void within_itself_or_below_itself_is_refused()
    {
        Nest(Map.Change, Map.Change).ShouldRefuse("themes/within-itself");
        Nest(Map.Umbrella, Map.Safety).ShouldRefuse("themes/within-itself");
    }

    [Fact]
    public void so_that_there_would_be_a_fourth_level_is_refused()
    {
        Nest(Map.Change, Map.Safety).ShouldRefuse("themes/too-deep");
        Nest(Map.Belonging, Map.Change).ShouldRefuse("themes/too-deep");
        Nest(Map.Umbrella, null, ThemeLevel.Theme).ShouldRefuse("themes/too-deep");
    }

    [Fact]
    public void below_one_that_was_given_up_is_refused() =>
        Nest(Map.Safety, Map.Change, null, Map.Discarded).ShouldRefuse("themes/theme-discarded");

    [Fact]
    public void takes_along_what_stands_below()
    {
        var map = Map.After(
            new ThemeNested(
                Map.Belonging,
                Map.Umbrella,
                null,
                ThemeLevel.Theme,
                ThemeLevel.Overarching,
                null
            )
        );
        map.Find(Map.Belonging)!.ParentId.ShouldBeNull();
        map.Find(Map.Belonging)!.Level.ShouldBe(ThemeLevel.Overarching);
        map.Find(Map.Safety)!.ParentId.ShouldBe(Map.Belonging);
        map.Find(Map.Safety)!.Level.ShouldBe(ThemeLevel.Theme);
    }
}
