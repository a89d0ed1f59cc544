using PeerEvents.Domain.Codebook;

namespace PeerEvents.Domain.Tests.Codebook;

public class FoldingTheCodebook
{
    private static Code Code(
        Guid id,
        string name,
        Guid? parent,
        int changedAt,
        CodeStatus status = CodeStatus.InUse,
        Guid? mergedInto = null
    ) => new(id, Words.Of(name), null, parent, status, mergedInto, changedAt);

    [Fact]
    public void lists_codes_in_the_order_they_were_made_and_counts_its_events() =>
        Book.After()
            .ShouldLookLike(
                new CodeTree(
                    Book.Id,
                    [
                        Code(Book.Hope, "Hope", null, 1),
                        Code(Book.Faith, "Faith", Book.Hope, 2),
                        Code(Book.Fear, "Fear", null, 3),
                        Code(Book.Death, "Death", Book.Fear, 4),
                        Code(Book.Anger, "Anger", null, 5),
                    ],
                    5
                )
            );

    [Fact]
    public void changes_name_definition_and_place_but_not_when_its_status_changed()
    {
        var tree = Book.After(
            new CodeRenamed(Book.Hope, Words.Of("Hope"), Words.Of("Hopes"), null),
            new CodeRedefined(Book.Hope, null, Words.Of("Ahead"), null),
            new CodeMoved(Book.Hope, null, Book.Fear, null)
        );
        tree.CodeVersion.ShouldBe(8);
        tree.Find(Book.Hope)
            .ShouldLookLike(
                Code(Book.Hope, "Hopes", Book.Fear, 1) with
                {
                    Definition = Words.Of("Ahead"),
                }
            );
    }

    [Fact]
    public void takes_sub_codes_along_with_a_code_that_moves()
    {
        var tree = Book.After(new CodeMoved(Book.Hope, null, Book.Death, null));
        tree.IsWithin(Book.Faith, Book.Fear).ShouldBeTrue();
        tree.IsWithin(Book.Faith, Book.Anger).ShouldBeFalse();
        tree.IsWithin(null, Book.Hope).ShouldBeFalse();
    }

    [Fact]
    public void retires_and_revives_at_a_version_of_its_own()
    {
        var retired = Book.After(new CodeRetired(Book.Anger, null));
        retired
            .Find(Book.Anger)
            .ShouldLookLike(Code(Book.Anger, "Anger", null, 6, CodeStatus.Retired));
        retired.Below(null).Select(code => code.Id).ShouldBe([Book.Hope, Book.Fear]);
        Book.After(new CodeRetired(Book.Faith, null), new CodeRevived(Book.Faith, null, null))
            .Find(Book.Faith)
            .ShouldLookLike(Code(Book.Faith, "Faith", null, 7));
    }

    [Fact]
    public void merges_codes_and_gives_their_sub_codes_in_use_to_the_one_that_stays()
    {
        var old = Book.Created(Book.New, "Old", Book.Hope);
        var tree = Book.After(
            old,
            new CodeRetired(Book.New, null),
            Book.Merged(Book.Anger, Book.Hope, Book.Fear, Book.Death)
        );
        tree.ShouldLookLike(
            new CodeTree(
                Book.Id,
                [
                    Code(Book.Hope, "Hope", null, 8, CodeStatus.Merged, Book.Anger),
                    Code(Book.Faith, "Faith", Book.Anger, 2),
                    Code(Book.Fear, "Fear", null, 8, CodeStatus.Merged, Book.Anger),
                    Code(Book.Death, "Death", Book.Fear, 8, CodeStatus.Merged, Book.Anger),
                    Code(Book.Anger, "Anger", null, 5),
                    Code(Book.New, "Old", Book.Hope, 7, CodeStatus.Retired),
                ],
                8
            )
        );
    }

    [Theory]
    [InlineData(false, CodeStatus.Retired, 6)]
    [InlineData(true, CodeStatus.InUse, 4)]
    public void splits_a_code_into_parts_beside_it(bool kept, CodeStatus status, int changedAt)
    {
        var parts = (CodePart[])
            [
                new(Book.New, Words.Of("Loss"), Words.Of("d")),
                new(Ids.Code(7), Words.Of("End"), null),
            ];
        var tree = Book.After(new CodeSplit(Book.Death, parts, [], kept, 5, null));
        tree.CodeVersion.ShouldBe(6);
        tree.Codes.Skip(3)
            .ShouldLookLike(
                (Code[])
                    [
                        Code(Book.Death, "Death", Book.Fear, changedAt, status),
                        Code(Book.Anger, "Anger", null, 5),
                        Code(Book.New, "Loss", Book.Fear, 6) with
                        {
                            Definition = Words.Of("d"),
                        },
                        Code(Ids.Code(7), "End", Book.Fear, 6),
                    ]
            );
    }

    [Fact]
    public void leaves_it_as_it_is_at_any_other_event()
    {
        var tree = Book.After();
        CodeTree.Evolve(tree, Book.Id, "something else").ShouldBeSameAs(tree);
        CodeTree.Evolve(null, Book.Id, "something else").ShouldBeNull();
    }

    [Fact]
    public void finds_a_name_taken_only_beside_it_in_use_and_not_excepted()
    {
        var tree = Book.After(new CodeRetired(Book.Anger, null));
        tree.IsTaken("Hope", null).ShouldBeTrue();
        tree.IsTaken("Hope", null, Book.Fear, Book.Hope).ShouldBeFalse();
        tree.IsTaken("Hope", Book.Fear).ShouldBeFalse();
        tree.IsTaken("Anger", null).ShouldBeFalse();
        tree.IsTaken("hope", null).ShouldBeFalse();
    }
}
