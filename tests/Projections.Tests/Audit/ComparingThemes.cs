using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Themes;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Themes;

namespace PeerEvents.Projections.Tests.Audit;

public sealed class ComparingThemes
{
    private static readonly Guid Id = Guid.CreateVersion7();
    private static readonly Guid Belonging = Guid.CreateVersion7();
    private static readonly Guid Change = Guid.CreateVersion7();
    private static readonly Guid Hope = Guid.CreateVersion7();
    private static readonly Guid Fear = Guid.CreateVersion7();
    private static readonly Guid Passage = Guid.CreateVersion7();

    private static readonly CodeTree Tree = CodeTree.Evolve(
        CodeTree.Evolve(null, Id, new CodeCreated(Hope, Words.Of("Hope"), null, null, null)),
        Id,
        new CodeCreated(Fear, Words.Of("Fear"), null, null, null)
    )!;

    private static readonly object[] Begin =
    [
        new ThemeProposed(
            Belonging,
            Words.Of("Belonging"),
            ThemeLevel.Theme,
            null,
            Words.Of("Being among others"),
            null
        ),
        new CodeAssignedToTheme(Belonging, Hope, 2, null),
    ];

    private static ThemeMap After(params IReadOnlyList<object> events) =>
        events.Aggregate((ThemeMap?)null, (map, e) => ThemeMap.Evolve(map, Id, e))!;

    private static IReadOnlyList<ThemeChange> Compare(params IReadOnlyList<object> later) =>
        ThemeChange.Between(After(Begin), After([.. Begin, .. later]), Tree);

    [Fact]
    public void says_nothing_of_what_is_the_same()
    {
        Compare().ShouldBeEmpty();
        Compare(new ThemeReviewed(Belonging, ReviewedAgainst.Excerpts, Words.Of("Holds")))
            .ShouldBeEmpty();
        Compare(new ThemeParked(Belonging, null), new ThemeRestored(Belonging, null))
            .ShouldBeEmpty();
    }

    [Fact]
    public void tells_a_theme_that_was_not_there()
    {
        var change = Compare(
                new ThemeProposed(
                    Change,
                    Words.Of("Change"),
                    ThemeLevel.SubTheme,
                    Belonging,
                    null,
                    null
                )
            )
            .ShouldHaveSingleItem();
        change.Theme.ShouldBe("Change");
        change.StatusBefore.ShouldBeNull();
        change.Status.ShouldBe(ThemeStatus.Candidate);
        change.NameBefore.ShouldBeNull();
        change.Place.ShouldBeNull();
        change.Concept.ShouldBeEmpty();
    }

    [Fact]
    public void tells_both_names_and_the_words_of_the_concept()
    {
        var change = Compare(
                new ThemeRenamed(Belonging, Words.Of("Belonging"), Words.Of("Connectedness"), null),
                new CentralConceptStated(
                    Belonging,
                    Words.Of("Being among others"),
                    Words.Of("Being among equals"),
                    null
                )
            )
            .ShouldHaveSingleItem();
        change.Theme.ShouldBe("Connectedness");
        change.NameBefore.ShouldBe("Belonging");
        WordDiff.Line(change.Concept).ShouldBe("Being among [-others-]{+equals+}");
        change.StatusBefore.ShouldBe(ThemeStatus.Candidate);
    }

    [Fact]
    public void tells_what_was_gained_and_let_go_by_name()
    {
        var change = Compare(
                new CodeAssignedToTheme(Belonging, Fear, 2, null),
                new CodeRemovedFromTheme(Belonging, Hope, null),
                new ExcerptAttachedToTheme(Belonging, Passage, Id, null),
                new ContraryCaseNoted(Belonging, Passage, Id, null)
            )
            .ShouldHaveSingleItem();
        change.CodesGained.ShouldBe([new NamedCode(Fear, "Fear")]);
        change.CodesLost.ShouldBe([new NamedCode(Hope, "Hope")]);
        change.ExcerptsGained.ShouldBe([Passage]);
        change.ExcerptsLost.ShouldBeEmpty();
        change.ContraryCases.ShouldBe([Passage]);
    }

    [Fact]
    public void tells_where_it_stood_and_what_became_of_it()
    {
        var changes = Compare(
            new ThemeProposed(Change, Words.Of("Change"), ThemeLevel.Theme, null, null, null),
            new ThemeNested(Belonging, null, Change, ThemeLevel.Theme, ThemeLevel.SubTheme, null),
            new ThemeDiscarded(Belonging, Words.Of("Too thin"))
        );
        changes.Select(change => change.Theme).ShouldBe(["Belonging", "Change"]);
        changes[0].PlaceBefore.ShouldBe("the top");
        changes[0].Place.ShouldBe("Change");
        changes[0].StatusBefore.ShouldBe(ThemeStatus.Candidate);
        changes[0].Status.ShouldBe(ThemeStatus.Discarded);
    }
}
