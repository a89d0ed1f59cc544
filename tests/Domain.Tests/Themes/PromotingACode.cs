using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Themes;

namespace PeerEvents.Domain.Tests.Themes;

public class PromotingACode
{
    private static readonly CodePromotedToTheme Hope = new(
        Map.New,
        Book.Hope,
        Words.Of("Hope"),
        ThemeLevel.Theme,
        null,
        null,
        6,
        Words.Of("It holds more than one idea")
    );

    private static Decision Promote(PromoteCodeToTheme command, params object[] later) =>
        PromoteCodeToTheme.Decide(
            command,
            Map.After(later),
            Book.After(new CodeRetired(Book.Anger, null))
        );

    private static Decision Demote(Guid theme, Guid code, params object[] later) =>
        DemoteTheme.Decide(
            new DemoteTheme(theme, code, "One idea"),
            Map.After(later),
            Book.After(new CodeRetired(Book.Anger, null))
        );

    [Fact]
    public void makes_a_theme_of_its_name_that_holds_it() =>
        Promote(new PromoteCodeToTheme(Map.New, Book.Hope, Reason: "It holds more than one idea"))
            .ShouldRecord(Hope);

    [Fact]
    public void shows_it_among_the_themes_with_the_code_in_it()
    {
        var theme = Map.After(Hope).Find(Map.New)!;
        theme.Codes.ShouldBe([Book.Hope]);
        theme.Status.ShouldBe(ThemeStatus.Candidate);
        theme.Name.Text.ShouldBe("Hope");
    }

    [Fact]
    public void under_a_name_in_use_or_a_code_out_of_use_is_refused()
    {
        Promote(new PromoteCodeToTheme(Map.New, Book.Hope, "Change"))
            .ShouldRefuse("themes/name-taken");
        Promote(new PromoteCodeToTheme(Map.New, Book.Anger)).ShouldRefuse("codebook/code-retired");
        Promote(new PromoteCodeToTheme(Map.New, Book.New)).ShouldRefuse("codebook/code-unknown");
        Promote(new PromoteCodeToTheme(Map.Change, Book.Hope)).ShouldRefuse("themes/already-there");
        Promote(new PromoteCodeToTheme(Map.New, Book.Hope, ParentId: Map.Safety))
            .ShouldRefuse("themes/too-deep");
    }

    [Fact]
    public void is_undone_in_kind_by_demoting_a_theme_to_a_code()
    {
        var demoted = new ThemeDemoted(Map.Change, Book.Hope, Words.Of("One idea"));
        Demote(Map.Change, Book.Hope).ShouldRecord(demoted);
        Demote(Map.Change, Book.Hope, demoted).ShouldRecord();
        var theme = Map.After(demoted).Find(Map.Change)!;
        theme.Status.ShouldBe(ThemeStatus.Demoted);
        theme.DemotedTo.ShouldBe(Book.Hope);
        theme.InUse().ShouldBeFalse();
    }

    [Fact]
    public void and_demoting_what_cannot_be_is_refused()
    {
        var demoted = new ThemeDemoted(Map.Change, Book.Hope, null);
        Demote(Map.Change, Book.Faith, demoted).ShouldRefuse("themes/theme-demoted");
        Demote(Map.Belonging, Book.Hope).ShouldRefuse("themes/has-sub-themes");
        Demote(Map.Change, Book.Anger).ShouldRefuse("codebook/code-retired");
        Demote(Map.New, Book.Hope).ShouldRefuse("themes/theme-unknown");
    }
}
