using PeerEvents.Host.Exchange.Taguette;

namespace PeerEvents.Host.Tests.Exchange.Taguette;

public sealed class ReplayingARealLog
{
    [Fact]
    public void ends_in_exactly_the_stored_state()
    {
        var project = RealStudy.Read();
        var destinations = TaguetteLog.WorkOut(project);
        var state = TaguetteReplay.Run(project, destinations);
        ReplayDifferences.Between(state, project).ShouldBeEmpty();
        state.Documents.Count.ShouldBe(17);
        state.Highlights.Count.ShouldBe(1794);
        state.Tags.Count.ShouldBe(22);
        state.Highlights.Sum(highlight => highlight.TagIds.Count).ShouldBe(1930);
    }

    [Fact]
    public void reads_its_merges_in_the_only_way_that_fits()
    {
        var destinations = TaguetteLog.WorkOut(RealStudy.Read());
        destinations.Verdict.ShouldBe(MergeVerdict.Unique);
        destinations.ByCommand.Count.ShouldBe(93);
        destinations.OldIds.Values.ShouldBeUnique();
    }

    [Fact]
    public void meets_one_tag_that_nothing_names()
    {
        var project = RealStudy.Read();
        var unnamed = WithoutOrigin.Tags(project).Single();
        unnamed.FirstKnownPath.ShouldBeNull();
        WithoutOrigin.Documents(project).ShouldBeEmpty();
        TaguetteReplay
            .Run(project, TaguetteLog.WorkOut(project))
            .Warnings.ShouldBe([new(WarningKind.UnknownTag, 1)]);
    }

    [Theory]
    [InlineData("codebook_20220223_1.csv", 2515)]
    [InlineData("codebook_20220223_3.csv", 2554)]
    [InlineData("codebook_20220223_5.csv", 2646)]
    [InlineData("codebook_20220301_7.csv", 2772)]
    public void gives_the_codebook_that_was_exported_on_the_way(string file, long last)
    {
        var project = RealStudy.Read();
        var state = TaguetteReplay.Start(project, TaguetteLog.WorkOut(project));
        foreach (var command in project.Log.TakeWhile(command => command.Id <= last))
        {
            state.Apply(command);
        }

        var published = Csv.Rows(File.ReadAllText(RealData.File("swj2022", file)));
        published[0].ShouldBe(["tag", "description", "number of highlights"]);
        var replayed = state.Tags.Select(tag =>
            (tag.Path, tag.Description, Count: $"{state.HighlightsWith(tag.Id).Count}")
        );
        var expected = published.Skip(1).Select(row => (row[0], row[1], Count: row[2])).ToHashSet();
        expected.Count.ShouldBe(published.Count - 1);
        replayed.ToHashSet().SetEquals(expected).ShouldBeTrue();
        state.Tags.Count.ShouldBe(expected.Count);
    }

    [Fact]
    public void hides_none_of_a_changed_end_state()
    {
        var project = RealStudy.Read();
        var destinations = TaguetteLog.WorkOut(project);
        var changed = project with { Links = [.. project.Links.Skip(1)] };
        ReplayDifferences
            .Between(TaguetteReplay.Run(project, destinations), changed)
            .ShouldBe([new(DifferenceKind.HighlightRetagged, project.Links[0].HighlightId)]);
    }
}
