using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Projections.Codebook;

namespace PeerEvents.Projections.Tests.Codebook;

public sealed class ShowingACodebook
{
    private static readonly Dictionary<Guid, long> None = [];

    [Fact]
    public void without_codes_shows_nothing() => Paths([]).ShouldBeEmpty();

    [Fact]
    public void names_a_code_after_those_above_it() =>
        Paths([Code(1, "Body"), Code(2, "Pain", 1), Code(3, "At night", 2)])
            .ShouldBe(["Body", "Body / Pain", "Body / Pain / At night"]);

    [Fact]
    public void goes_into_depth_first_and_keeps_the_order_codes_were_made_in() =>
        Paths([Code(1, "Body"), Code(2, "Work"), Code(3, "Pain", 1), Code(4, "Ache", 1)])
            .ShouldBe(["Body", "Body / Pain", "Body / Ache", "Work"]);

    [Fact]
    public void counts_the_codes_above_each() =>
        Rows([Code(1, "a"), Code(2, "b", 1), Code(3, "c", 2)])
            .Select(row => row.Depth)
            .ShouldBe(Enumerable.Range(0, 3));

    [Fact]
    public void leaves_out_what_is_out_of_use() =>
        Paths([
                Code(1, "kept"),
                Code(2, "retired") with
                {
                    Status = CodeStatus.Retired,
                },
                Code(3, "merged") with
                {
                    Status = CodeStatus.Merged,
                    MergedInto = Id(1),
                },
            ])
            .ShouldBe(["kept"]);

    [Fact]
    public void puts_a_code_whose_parent_is_out_of_use_at_the_top() =>
        Paths([Code(1, "gone") with { Status = CodeStatus.Retired }, Code(2, "orphan", 1)])
            .ShouldBe(["orphan"]);

    [Fact]
    public void counts_no_codings_where_none_are_told()
    {
        var counts = new Dictionary<Guid, long> { [Id(2)] = 7 };
        var tree = new CodeTree(Id(99), [Code(1, "a"), Code(2, "b")]);
        CodebookView.Of(tree, counts).Select(row => row.Codings).ShouldBe([0, 7]);
    }

    [Fact]
    public void says_where_a_name_was_withdrawn()
    {
        var keys = new Keys();
        var seal = new WordSeal(keys);
        var name = Keys.Stored(seal, "in vivo", Id(7));
        IReadOnlyList<Code> codes = [Code(1, "") with { Name = name }, Code(2, "below", 1)];
        Paths(codes).ShouldBe(["in vivo", "in vivo / below"]);
        keys.Destroy(Id(7));
        Paths(codes).ShouldBe(["(withdrawn)", "(withdrawn) / below"]);
    }

    private static IEnumerable<string> Paths(IReadOnlyList<Code> codes) =>
        Rows(codes).Select(row => row.Code);

    private static IReadOnlyList<CodebookRow> Rows(IReadOnlyList<Code> codes) =>
        CodebookView.Of(new CodeTree(Id(99), codes), None);

    private static Code Code(int id, string name, int? parent = null) =>
        new(
            Id(id),
            Words.Of(name),
            null,
            parent is { } above ? Id(above) : null,
            CodeStatus.InUse,
            null,
            1
        );

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
