using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Coding;
using PeerEvents.Domain.Tests.Sources;
using PeerEvents.Domain.Themes;

namespace PeerEvents.Domain.Tests.Themes;

public class SplittingATheme
{
    private static readonly object[] Full =
    [
        new CodeAssignedToTheme(Map.Change, Book.Hope, 5, null),
        new CodeAssignedToTheme(Map.Change, Book.Fear, 5, null),
        new ExcerptAttachedToTheme(Map.Change, Passage.Id, Interview.Id, null),
    ];

    private static readonly NewTheme Small = new(
        Map.New,
        " Small steps ",
        "Little by little",
        [Book.Hope, Book.Hope],
        [Passage.Id]
    );

    private static readonly NewTheme Blocked = new(Ids.Event(6), "Blocked", Codes: [Book.Fear]);

    private static Decision Split(
        IReadOnlyList<NewTheme> into,
        bool keep = false,
        string reason = "Two ideas",
        params object[] later
    ) =>
        SplitTheme.Decide(
            new SplitTheme(Map.Change, into, reason, keep),
            Map.After([.. Full, .. later])
        );

    private static ThemeSplit Recorded(bool kept, params IReadOnlyList<ThemePart> parts) =>
        new(Map.Change, parts, kept, Words.Of("Two ideas"));

    private static ThemePart SmallPart { get; } =
        new(
            Map.New,
            Words.Of("Small steps"),
            Words.Of("Little by little"),
            [Book.Hope],
            [Passage.Id]
        );

    private static ThemePart BlockedPart { get; } =
        new(Ids.Event(6), Words.Of("Blocked"), null, [Book.Fear], []);

    [Fact]
    public void records_where_everything_goes() =>
        Split([Small, Blocked]).ShouldRecord(Recorded(false, SmallPart, BlockedPart));

    [Fact]
    public void and_keeping_it_may_leave_something() =>
        Split([Small], keep: true).ShouldRecord(Recorded(true, SmallPart));

    [Fact]
    public void that_leaves_something_nowhere_is_refused() =>
        Split([Small, Blocked with { Codes = [] }]).ShouldRefuse("themes/something-left");

    [Fact]
    public void into_too_few_is_refused()
    {
        Split([]).ShouldRefuse("themes/too-few-parts");
        Split([Small]).ShouldRefuse("themes/too-few-parts");
        Split([], keep: true).ShouldRefuse("themes/too-few-parts");
    }

    [Fact]
    public void of_what_it_does_not_hold_is_refused()
    {
        Split([Small, Blocked with { Codes = [Book.Fear, Book.Anger] }])
            .ShouldRefuse("themes/code-not-in-theme");
        Split([Small, Blocked with { Excerpts = [Ids.Excerpt(7)] }])
            .ShouldRefuse("themes/excerpt-not-in-theme");
    }

    [Fact]
    public void under_a_name_or_id_that_is_there_is_refused()
    {
        Split([Small, Blocked with { Name = "Safety" }]).ShouldRefuse("themes/name-taken");
        Split([Small, Blocked with { Name = "Small steps" }]).ShouldRefuse("themes/name-taken");
        Split([Small, Blocked with { Name = "" }]).ShouldRefuse("themes/name-missing");
        Split([Small, Blocked with { ThemeId = Map.Safety }]).ShouldRefuse("themes/already-there");
        Split([Small, Blocked with { ThemeId = Map.New }]).ShouldRefuse("themes/already-there");
    }

    [Fact]
    public void may_give_a_part_the_old_name_unless_it_is_kept()
    {
        Split([Small with { Name = "Change" }, Blocked])
            .ShouldRecord(
                Recorded(false, SmallPart with { Name = Words.Of("Change") }, BlockedPart)
            );
        Split([Small with { Name = "Change" }], keep: true).ShouldRefuse("themes/name-taken");
    }

    [Fact]
    public void when_finalised_is_refused()
    {
        Split([Small, Blocked], later: Map.Finalised).ShouldRefuse("themes/theme-finalised");
    }

    [Fact]
    public void with_sub_themes_needs_it_kept() =>
        SplitTheme
            .Decide(
                new SplitTheme(
                    Map.Belonging,
                    [new NewTheme(Map.New, "A"), new NewTheme(Ids.Event(6), "B")],
                    "Two ideas"
                ),
                Map.After()
            )
            .ShouldRefuse("themes/has-sub-themes");

    [Fact]
    public void makes_themes_in_its_place()
    {
        var map = Map.After([.. Full, Recorded(false, SmallPart, BlockedPart)]);
        map.Find(Map.Change)!.Status.ShouldBe(ThemeStatus.Split);
        map.Find(Map.Change)!.Codes.ShouldBe([Book.Hope, Book.Fear]);
        map.Find(Map.New)!.Codes.ShouldBe([Book.Hope]);
        map.Find(Map.New)!.Excerpts.ShouldBe([Passage.Id]);
        map.Find(Ids.Event(6))!.Level.ShouldBe(ThemeLevel.Theme);
    }

    [Fact]
    public void and_keeping_it_takes_away_what_went()
    {
        var map = Map.After([.. Full, Recorded(true, SmallPart)]);
        map.Find(Map.Change)!.Status.ShouldBe(ThemeStatus.Candidate);
        map.Find(Map.Change)!.Codes.ShouldBe([Book.Fear]);
        map.Find(Map.Change)!.Excerpts.ShouldBeEmpty();
    }
}
