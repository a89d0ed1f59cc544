using PeerEvents.Domain.Codebook;

namespace PeerEvents.Domain.Tests.Codebook;

/// <summary>A name taken from what somebody said stays theirs, whatever is done to the code.</summary>
public class KeepingInVivoWords
{
    private static readonly Guid CodeId = Guid.Parse("01963f3e-0000-7000-8000-0000000000a1");
    private static readonly Guid Other = Guid.Parse("01963f3e-0000-7000-8000-0000000000a2");
    private static readonly Guid Part = Guid.Parse("01963f3e-0000-7000-8000-0000000000a3");

    private static readonly CodeTree Tree = new object[]
    {
        new CodeCreated(CodeId, Words.Of("a way out", Ids.Maria), null, null, null),
        new CodeCreated(Other, Words.Of("Hope"), null, null, null),
    }.Aggregate(new CodeTree(Guid.Empty, []), (tree, e) => CodeTree.Evolve(tree, Guid.Empty, e)!);

    private static T Recorded<T>(Decision decision) =>
        decision.Facts.ShouldHaveSingleItem().ShouldBeOfType<T>();

    [Fact]
    public void in_a_rename()
    {
        var e = Recorded<CodeRenamed>(
            RenameCode.Decide(new RenameCode(CodeId, "A way out", "Spelling"), Tree)
        );
        e.To.Subjects.ShouldBe([Ids.Maria]);
        e.Reason.ShouldNotBeNull().Subjects.ShouldBe([Ids.Maria]);
    }

    [Fact]
    public void in_a_definition() =>
        Recorded<CodeRedefined>(
            RedefineCode.Decide(new RedefineCode(CodeId, "What she calls a way out"), Tree)
        )
            .To.ShouldNotBeNull()
            .Subjects.ShouldBe([Ids.Maria]);

    [Fact]
    public void in_a_split()
    {
        var e = Recorded<CodeSplit>(
            SplitCode.Decide(
                new SplitCode(CodeId, [new NewCode(Part, "out")], [], Reason: "Two ideas"),
                Tree,
                []
            )
        );
        e.Into.ShouldHaveSingleItem().Name.Subjects.ShouldBe([Ids.Maria]);
        e.Reason.ShouldNotBeNull().Subjects.ShouldBe([Ids.Maria]);
    }

    [Fact]
    public void in_the_reason_of_a_merge() =>
        Recorded<CodesMerged>(
            MergeCodes.Decide(new MergeCodes(Other, [CodeId], "The same"), Tree, [])
        )
            .Reason.ShouldNotBeNull()
            .Subjects.ShouldBe([Ids.Maria]);

    [Fact]
    public void in_the_reason_of_retiring() =>
        Recorded<CodeRetired>(RetireCode.Decide(new RetireCode(CodeId, "Not used"), Tree))
            .Reason.ShouldNotBeNull()
            .Subjects.ShouldBe([Ids.Maria]);
}
