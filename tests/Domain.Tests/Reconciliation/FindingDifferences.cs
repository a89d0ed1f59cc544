using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Sources;
using static PeerEvents.Domain.Tests.Reconciliation.Side;

namespace PeerEvents.Domain.Tests.Reconciliation;

public class FindingDifferences
{
    private static readonly (Guid Ana, Guid Ben) Two = (Ids.Ana, Ids.Ben);

    [Fact]
    public void none_where_both_read_the_same() =>
        Find([Read(1, Two.Ana, Book.Hope, 0, 20), Read(2, Two.Ben, Book.Hope, 0, 20)])
            .ShouldBeEmpty();

    [Fact]
    public void what_only_one_coded()
    {
        var found = Find([Read(1, Two.Ana, Book.Hope, 0, 20)]).ShouldHaveSingleItem();
        found.Kind.ShouldBe(DifferenceKind.Omission);
        found.Where.ShouldBe(Anchor.Of(0, 20));
        found.SourceId.ShouldBe(Interview.Id);
        Told(found).ShouldBe("Ana 1; Ben");
    }

    [Fact]
    public void the_same_code_with_other_edges()
    {
        // They share 15 of the shorter one's 20.
        ReadCoding[] codings =
        [
            Read(1, Two.Ana, Book.Hope, 0, 20),
            Read(2, Two.Ben, Book.Hope, 5, 30),
        ];
        var found = Find(codings, 75).ShouldHaveSingleItem();
        found.Kind.ShouldBe(DifferenceKind.Boundary);
        found.Where.ShouldBe(Anchor.Of(0, 30));
        Told(found).ShouldBe("Ana 1; Ben 2");
        Kinds(Find(codings, 76)).ShouldBe([DifferenceKind.Omission, DifferenceKind.Omission]);
    }

    [Fact]
    public void passages_that_only_touch_are_two() =>
        Kinds(Find([Read(1, Two.Ana, Book.Hope, 0, 20), Read(2, Two.Ben, Book.Hope, 20, 40)], 1))
            .ShouldBe([DifferenceKind.Omission, DifferenceKind.Omission]);

    [Fact]
    public void the_same_passage_under_another_code()
    {
        var found = Find([Read(1, Two.Ana, Book.Hope, 0, 20), Read(2, Two.Ben, Book.Fear, 0, 20)])
            .ShouldHaveSingleItem();
        found.Kind.ShouldBe(DifferenceKind.Label);
        Told(found).ShouldBe("Ana 1; Ben 2");
    }

    [Fact]
    public void one_passage_against_several()
    {
        var found = Find([
                Read(1, Two.Ana, Book.Hope, 0, 20),
                Read(2, Two.Ben, Book.Hope, 0, 8),
                Read(3, Two.Ben, Book.Hope, 10, 20),
            ])
            .ShouldHaveSingleItem();
        found.Kind.ShouldBe(DifferenceKind.Granularity);
        Told(found).ShouldBe("Ana 1; Ben 2 3");
    }

    [Fact]
    public void one_code_more_on_what_both_coded()
    {
        var found = Find([
                Read(1, Two.Ana, Book.Hope, 0, 20),
                Read(2, Two.Ana, Book.Fear, 0, 20),
                Read(3, Two.Ben, Book.Hope, 0, 20),
            ])
            .ShouldHaveSingleItem();
        found.Kind.ShouldBe(DifferenceKind.Multiplicity);
        Told(found).ShouldBe("Ana 2; Ben");
    }

    [Fact]
    public void the_same_coding_twice()
    {
        var found = Find([
                Read(1, Two.Ana, Book.Hope, 0, 20),
                Read(2, Two.Ana, Book.Hope, 0, 20),
                Read(3, Two.Ben, Book.Hope, 0, 20),
            ])
            .ShouldHaveSingleItem();
        found.Kind.ShouldBe(DifferenceKind.Multiplicity);
        Told(found).ShouldBe("Ana 1 2");
    }

    [Fact]
    public void the_same_coding_read_at_another_level()
    {
        var found = Find([
                Read(1, Two.Ana, Book.Hope, 0, 20, CodeLevel.Semantic),
                Read(2, Two.Ben, Book.Hope, 0, 20, CodeLevel.Latent),
            ])
            .ShouldHaveSingleItem();
        found.Kind.ShouldBe(DifferenceKind.Level);
        Find([
                Read(1, Two.Ana, Book.Hope, 0, 20, CodeLevel.Semantic),
                Read(2, Two.Ben, Book.Hope, 0, 20),
            ])
            .ShouldBeEmpty();
    }

    [Fact]
    public void among_three_what_one_left_is_one_difference()
    {
        var found = Find(
                [Read(1, Two.Ana, Book.Hope, 0, 20), Read(2, Cleo, Book.Hope, 0, 20)],
                coders: [Two.Ana, Two.Ben, Cleo]
            )
            .ShouldHaveSingleItem();
        found.Kind.ShouldBe(DifferenceKind.Omission);
        Told(found).ShouldBe("Ana 1; Ben; Cleo 2");
    }

    [Fact]
    public void among_three_two_codes_and_nothing_are_three_differences() =>
        Find(
                [Read(1, Two.Ana, Book.Hope, 0, 20), Read(2, Two.Ben, Book.Fear, 0, 20)],
                coders: [Two.Ana, Two.Ben, Cleo]
            )
            .Select(found => (found.Kind, string.Join(' ', found.Coders().Select(Name))))
            .ShouldBe(
                [
                    (DifferenceKind.Label, "Ana Ben"),
                    (DifferenceKind.Omission, "Ana Cleo"),
                    (DifferenceKind.Omission, "Ben Cleo"),
                ],
                ignoreOrder: true
            );

    [Fact]
    public void of_other_people_and_other_codes_do_not_count()
    {
        Find([Read(1, Cleo, Book.Hope, 0, 20)]).ShouldBeEmpty();
        ReadCoding[] codings =
        [
            Read(1, Two.Ana, Book.Hope, 0, 20),
            Read(2, Two.Ben, Book.Fear, 0, 20),
        ];
        Kinds(Find(codings, codes: Book.Fear)).ShouldBe([DifferenceKind.Omission]);
    }

    [Fact]
    public void on_whole_sources_are_found_too()
    {
        var whole = Read(1, Two.Ana, Book.Hope, 0, 20).Coding with { Anchor = Anchor.WholeSource };
        var found = Find([new ReadCoding(whole), Read(2, Two.Ben, Book.Hope, 0, 20)]);
        found.Select(one => one.Where).ShouldBe([Anchor.WholeSource, Anchor.Of(0, 20)], true);
        Kinds(found).ShouldBe([DifferenceKind.Omission, DifferenceKind.Omission]);
    }

    [Fact]
    public void keep_their_ids_whatever_else_is_found_and_in_whatever_order()
    {
        ReadCoding[] codings =
        [
            Read(1, Two.Ana, Book.Hope, 0, 20),
            Read(2, Two.Ben, Book.Fear, 0, 20),
            Read(3, Two.Ben, Book.Hope, 25, 30),
        ];
        var found = Find(codings);
        Find([.. codings.Reverse()]).ShouldLookLike(found);
        found
            .Select(one => one.Id)
            .ShouldBeSubsetOf(
                Find([.. codings, Read(4, Two.Ana, Book.Anger, 22, 24)]).Select(one => one.Id)
            );
        found.Select(one => one.Id).Distinct().Count().ShouldBe(found.Count);
    }

    private static string Name(Guid coder) =>
        coder == Two.Ana ? "Ana"
        : coder == Two.Ben ? "Ben"
        : "Cleo";

    private static IEnumerable<DifferenceKind> Kinds(IReadOnlyList<Difference> found) =>
        found.Select(one => one.Kind);

    private static string Told(Difference found) =>
        string.Join(
            "; ",
            found.Readings.Select(reading =>
                string.Join(
                    ' ',
                    reading
                        .Codings.Select(coding =>
                            $"{Enumerable.Range(1, 9).Single(n => Ids.Coding(n) == coding.CodingId)}"
                        )
                        .Prepend(Name(reading.Coder))
                )
            )
        );
}
