using System.Text.RegularExpressions;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Studies;

namespace PeerEvents.Domain.Tests;

public partial class FindingAnEvent
{
    [Fact]
    public void by_its_name_gives_its_kind()
    {
        EventCatalogue.All.ShouldNotBeEmpty();
        foreach (var kind in EventCatalogue.All)
        {
            EventCatalogue.Find(kind.Name).ShouldBeSameAs(kind);
        }
    }

    [Fact]
    public void by_an_event_gives_its_kind() =>
        EventCatalogue
            .KindOf(new CodeRetired(Ids.Code(1), null))
            .ShouldBe(
                new EventKind(
                    typeof(CodeRetired),
                    "code_retired",
                    Halpern.ReductionAnalysis,
                    Depth.Story
                )
            );

    [Theory]
    [InlineData("")]
    [InlineData("Code_Retired")]
    [InlineData("theme_emerged")]
    public void by_a_name_never_used_finds_none(string name) =>
        EventCatalogue.Find(name).ShouldBeNull();

    [Fact]
    public void is_never_ambiguous()
    {
        EventCatalogue.All.Select(kind => kind.Name).ShouldBeUnique();
        EventCatalogue.All.Select(kind => kind.Type).ShouldBeUnique();
    }

    [Fact]
    public void by_its_name_is_by_its_type_in_snake_case() =>
        EventCatalogue.All.ShouldAllBe(kind =>
            kind.Name
            == string.Join('_', Word().Matches(kind.Type.Name).Select(word => Lower(word.Value)))
        );

    [Fact]
    public void in_the_story_shows_structure_and_leaves_out_every_excerpt()
    {
        EventCatalogue
            .All.Where(kind => kind.Type.Namespace == typeof(ExcerptMarked).Namespace)
            .ShouldAllBe(kind => kind.Depth == Depth.Everything);
        EventCatalogue
            .All.Where(kind => kind.Type.Namespace == typeof(StudyOpened).Namespace)
            .ShouldAllBe(kind => kind.Depth == Depth.Story);
    }

    private static string Lower(string word) =>
        string.Concat(word.Select(c => char.IsAsciiLetterUpper(c) ? (char)(c + 32) : c));

    [GeneratedRegex("[A-Z][a-z]*")]
    private static partial Regex Word();
}
