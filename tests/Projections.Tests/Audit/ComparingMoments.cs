using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Coding;

namespace PeerEvents.Projections.Tests.Audit;

public sealed class ComparingMoments
{
    private static readonly Code Fear = Code(1, "fear");
    private static readonly Code Hope = Code(2, "hope");

    [Fact]
    public void that_are_the_same_finds_nothing()
    {
        var diff = Diff([Fear, Hope], [Fear, Hope]);
        Lists(diff).Sum().ShouldBe(0);
    }

    [Fact]
    public void finds_a_code_created() =>
        Diff([Fear], [Fear, Hope]).Created.ShouldBe([new(Hope.Id, "hope")]);

    [Fact]
    public void finds_a_code_renamed() =>
        Diff([Fear], [Fear with { Name = Words.Of("dread") }])
            .Renamed.ShouldBe([new(Fear.Id, "fear", "dread")]);

    [Fact]
    public void finds_a_code_redefined_word_by_word()
    {
        var before = Fear with { Definition = Words.Of("of pain") };
        var after = Fear with { Definition = Words.Of("of work") };
        var found = Diff([before], [after]).Redefined.ShouldHaveSingleItem();
        WordDiff.Line(found.Words).ShouldBe("of [-pain-]{+work+}");
        WordDiff.Line(Diff([Fear], [after]).Redefined.Single().Words).ShouldBe("{+of work+}");
    }

    [Fact]
    public void finds_a_code_moved() =>
        Diff([Fear, Hope], [Fear, Hope with { ParentId = Fear.Id }])
            .Moved.ShouldBe([new(Hope.Id, "the top", "fear", "hope")]);

    [Fact]
    public void finds_a_code_merged()
    {
        var merged = Hope with { Status = CodeStatus.Merged, MergedInto = Fear.Id };
        var diff = Diff([Fear, Hope], [Fear, merged], [new CodingMove(Hope.Id, Fear.Id, 1)]);
        diff.Merged.ShouldBe([new(Hope.Id, "hope", "fear")]);
        diff.Retired.ShouldBeEmpty();
        diff.Codings.ShouldBe([new(Fear.Id, "fear", 0, 0, 1, 0), new(Hope.Id, "hope", 0, 0, 0, 1)]);
    }

    [Fact]
    public void finds_a_code_split()
    {
        var split = new CodeSplit(
            Fear.Id,
            [new CodePart(Hope.Id, Hope.Name, null)],
            [],
            false,
            1,
            null
        );
        var retired = Fear with { Status = CodeStatus.Retired };
        var diff = Diff([Fear], [retired, Hope], [], split);
        var found = diff.Split.ShouldHaveSingleItem();
        found.Code.ShouldBe("fear");
        found.Into.ShouldBe(["hope"]);
        diff.Retired.ShouldBe([new(Fear.Id, "fear")]);
    }

    [Fact]
    public void finds_a_code_retired_and_a_code_revived()
    {
        var retired = Fear with { Status = CodeStatus.Retired };
        Diff([Fear], [retired]).Retired.ShouldBe([new(Fear.Id, "fear")]);
        var revived = Diff([retired], [Fear]);
        revived.Revived.ShouldBe([new(Fear.Id, "fear")]);
        revived.Retired.ShouldBeEmpty();
    }

    [Fact]
    public void counts_codings_added_withdrawn_and_moved()
    {
        var diff = Diff(
            [Fear, Hope],
            [Fear, Hope],
            [
                new CodingMove(null, Fear.Id, 2),
                new CodingMove(Fear.Id, null, 1),
                new CodingMove(Fear.Id, Hope.Id, 1),
            ]
        );
        diff.Codings.ShouldBe([new(Fear.Id, "fear", 2, 1, 0, 1), new(Hope.Id, "hope", 0, 0, 1, 0)]);
    }

    private static StudyDiff Diff(
        Code[] from,
        Code[] to,
        CodingMove[]? moves = null,
        params CodeSplit[] splits
    )
    {
        var start = MomentChain.Start(Keys.Study);
        return StudyDiff.Between(
            (start, new CodeTree(Id(99), from)),
            (start with { Number = 1 }, new CodeTree(Id(99), to)),
            moves ?? [],
            splits
        );
    }

    private static IEnumerable<int> Lists(StudyDiff diff) =>
        [
            diff.Created.Count,
            diff.Renamed.Count,
            diff.Redefined.Count,
            diff.Moved.Count,
            diff.Merged.Count,
            diff.Split.Count,
            diff.Retired.Count,
            diff.Revived.Count,
            diff.Codings.Count,
        ];

    private static Code Code(int id, string name) =>
        new(Id(id), Words.Of(name), null, null, CodeStatus.InUse, null, 1);

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
