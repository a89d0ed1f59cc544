using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Themes;

namespace PeerEvents.Domain.Tests.Themes;

public class ProposingATheme
{
    private static Decision Propose(ProposeTheme command, params object[] later) =>
        ProposeTheme.Decide(
            command,
            Map.After(later),
            Book.After(new CodeRetired(Book.Anger, null))
        );

    [Fact]
    public void records_its_name_why_and_the_codes_it_gathers_once_each() =>
        Propose(
                new ProposeTheme(
                    Map.New,
                    " New paths ",
                    Codes: [Book.Hope, Book.Faith, Book.Hope],
                    Concept: "Hope is made together",
                    Reason: "Both speak of hope"
                )
            )
            .ShouldRecord(
                new ThemeProposed(
                    Map.New,
                    Words.Of("New paths"),
                    ThemeLevel.Theme,
                    null,
                    Words.Of("Hope is made together"),
                    Words.Of("Both speak of hope")
                ),
                new CodeAssignedToTheme(Map.New, Book.Hope, 6, null),
                new CodeAssignedToTheme(Map.New, Book.Faith, 6, null)
            );

    [Fact]
    public void below_another_takes_the_next_level()
    {
        Propose(new ProposeTheme(Map.New, "New", Map.Umbrella))
            .ShouldRecord(Map.Proposed(Map.New, "New", ThemeLevel.Theme, Map.Umbrella));
        Propose(new ProposeTheme(Map.New, "New", Map.Belonging))
            .ShouldRecord(Map.Proposed(Map.New, "New", ThemeLevel.SubTheme, Map.Belonging));
    }

    [Fact]
    public void on_a_fourth_level_is_refused() =>
        Propose(new ProposeTheme(Map.New, "New", Map.Safety)).ShouldRefuse("themes/too-deep");

    [Fact]
    public void on_a_level_that_does_not_fit_is_refused()
    {
        Propose(new ProposeTheme(Map.New, "New", Map.Umbrella, ThemeLevel.SubTheme))
            .ShouldRefuse("themes/level-does-not-fit");
        Propose(new ProposeTheme(Map.New, "New", null, ThemeLevel.SubTheme))
            .ShouldRefuse("themes/sub-theme-needs-theme");
    }

    [Fact]
    public void below_a_theme_that_is_not_under_review_is_refused()
    {
        Propose(new ProposeTheme(Map.New, "New", Ids.Event(9)))
            .ShouldRefuse("themes/theme-unknown");
        Propose(new ProposeTheme(Map.New, "New", Map.Change), Map.Discarded)
            .ShouldRefuse("themes/theme-discarded");
        Propose(new ProposeTheme(Map.New, "New", Map.Change), Map.Finalised)
            .ShouldRefuse("themes/theme-finalised");
    }

    [Fact]
    public void under_a_name_in_use_is_refused_and_under_one_given_up_is_not()
    {
        Propose(new ProposeTheme(Map.New, "Change")).ShouldRefuse("themes/name-taken");
        Propose(new ProposeTheme(Map.New, "Change"), Map.Discarded)
            .ShouldRecord(Map.Proposed(Map.New, "Change"));
    }

    [Fact]
    public void twice_or_without_a_name_is_refused()
    {
        Propose(new ProposeTheme(Map.Change, "Other")).ShouldRefuse("themes/already-there");
        Propose(new ProposeTheme(Map.New, " ")).ShouldRefuse("themes/name-missing");
        Propose(new ProposeTheme(Map.New, "\0")).ShouldRefuse("text/null-character");
    }

    [Fact]
    public void with_a_code_that_cannot_be_used_is_refused()
    {
        Propose(new ProposeTheme(Map.New, "New", Codes: [Book.Hope, Book.New]))
            .ShouldRefuse("codebook/code-unknown");
        Propose(new ProposeTheme(Map.New, "New", Codes: [Book.Anger]))
            .ShouldRefuse("codebook/code-retired");
    }
}
