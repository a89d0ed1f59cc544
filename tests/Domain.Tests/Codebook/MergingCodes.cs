using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;

namespace PeerEvents.Domain.Tests.Codebook;

public class MergingCodes
{
    private static Decision Merge(Guid into, Guid[] from, params object[] later) =>
        MergeCodes.Decide(new MergeCodes(into, from, "Same idea"), Book.After(later), []);

    private static IReadOnlyList<AbsorbedCoding> Absorbed(params PlacedCoding[] codings) =>
        MergeCodes
            .Decide(new MergeCodes(Book.Hope, [Book.Fear, Book.Anger]), Book.After(), codings)
            .Facts.ShouldHaveSingleItem()
            .ShouldBeOfType<CodesMerged>()
            .Absorbed;

    private static AbsorbedCoding Absorbed(int coding, int by, int excerpt = 1) =>
        new(Ids.Coding(coding), Ids.Excerpt(excerpt), Ids.Coding(by));

    [Fact]
    public void records_each_of_them_once_the_version_and_why() =>
        Merge(Book.Hope, [Book.Fear, Book.Anger, Book.Fear])
            .ShouldRecord(
                new CodesMerged(
                    Book.Hope,
                    [Book.Fear, Book.Anger],
                    [],
                    CodeVersion: 5,
                    Words.Of("Same idea")
                )
            );

    [Fact]
    public void that_stand_on_different_excerpts_absorbs_nothing() =>
        Absorbed(Book.Coding(1, Book.Hope, excerpt: 1), Book.Coding(2, Book.Fear, excerpt: 2))
            .ShouldBeEmpty();

    [Fact]
    public void that_two_coders_put_on_one_excerpt_absorbs_nothing() =>
        Absorbed(
                Book.Coding(1, Book.Hope, coder: Ids.Ana),
                Book.Coding(2, Book.Fear, coder: Ids.Ben)
            )
            .ShouldBeEmpty();

    [Fact]
    public void that_stand_at_different_places_of_one_excerpt_absorbs_nothing() =>
        Absorbed(
                Book.Coding(1, Book.Hope, anchor: Anchor.Of(0, 20)),
                Book.Coding(2, Book.Fear, anchor: Anchor.Of(0, 19)),
                Book.Coding(3, Book.Anger, anchor: Anchor.WholeSource)
            )
            .ShouldBeEmpty();

    [Fact]
    public void absorbs_into_the_coding_that_had_the_kept_code_whatever_its_id() =>
        Absorbed(Book.Coding(1, Book.Fear), Book.Coding(3, Book.Hope), Book.Coding(2, Book.Anger))
            .ShouldBe([Absorbed(1, by: 3), Absorbed(2, by: 3)]);

    [Fact]
    public void absorbs_into_the_first_by_id_where_none_had_the_kept_code() =>
        Absorbed(Book.Coding(5, Book.Fear), Book.Coding(4, Book.Anger))
            .ShouldBe([Absorbed(5, by: 4)]);

    [Fact]
    public void tells_what_it_absorbed_in_the_order_of_ids() =>
        Absorbed(
                Book.Coding(9, Book.Hope, excerpt: 2),
                Book.Coding(8, Book.Fear, excerpt: 2),
                Book.Coding(6, Book.Hope),
                Book.Coding(7, Book.Fear)
            )
            .ShouldBe([Absorbed(7, by: 6), Absorbed(8, by: 9, excerpt: 2)]);

    [Fact]
    public void absorbs_at_equal_places_of_the_whole_source() =>
        Absorbed(
                Book.Coding(1, Book.Hope, anchor: Anchor.WholeSource),
                Book.Coding(2, Book.Fear, anchor: new Anchor(Whole: true))
            )
            .ShouldBe([Absorbed(2, by: 1)]);

    [Fact]
    public void of_none_is_refused() =>
        Merge(Book.Hope, []).ShouldRefuse("codebook/merge-of-nothing");

    [Fact]
    public void with_itself_is_refused() =>
        Merge(Book.Hope, [Book.Fear, Book.Hope]).ShouldRefuse("codebook/merge-into-itself");

    [Fact]
    public void that_cannot_be_used_is_refused()
    {
        Merge(Book.New, [Book.Hope]).ShouldRefuse("codebook/code-unknown");
        Merge(Book.Hope, [Book.Fear, Book.New]).ShouldRefuse("codebook/code-unknown");
        Merge(Book.Hope, [Book.Anger], new CodeRetired(Book.Anger, null))
            .ShouldRefuse("codebook/code-retired");
        Merge(Book.Hope, [Book.Anger], Book.Merged(Book.Fear, Book.Anger))
            .ShouldRefuse("codebook/code-merged");
        Merge(Book.Anger, [Book.Hope], Book.Merged(Book.Fear, Book.Anger))
            .ShouldRefuse("codebook/code-merged");
    }

    [Fact]
    public void for_a_reason_that_cannot_be_stored_is_refused() =>
        MergeCodes
            .Decide(new MergeCodes(Book.Hope, [Book.Fear], "\0"), Book.After(), [])
            .ShouldRefuse("text/null-character");

    [Fact]
    public void into_a_sub_code_of_one_that_goes_is_refused()
    {
        Merge(Book.Faith, [Book.Hope]).ShouldRefuse("codebook/merge-into-own-branch");
        Merge(Book.New, [Book.Anger, Book.Hope], Book.Created(Book.New, "x", Book.Faith))
            .ShouldRefuse("codebook/merge-into-own-branch");
    }

    [Fact]
    public void into_the_parent_records_it() =>
        Merge(Book.Hope, [Book.Faith])
            .ShouldRecord(new CodesMerged(Book.Hope, [Book.Faith], [], 5, Words.Of("Same idea")));

    [Fact]
    public void whose_sub_codes_have_one_name_is_refused()
    {
        var faith = Book.Created(Book.New, "Faith", Book.Fear);
        Merge(Book.Hope, [Book.Fear], faith).ShouldRefuse("codebook/sub-codes-clash");
        Merge(Book.Anger, [Book.Fear, Book.Hope], faith).ShouldRefuse("codebook/sub-codes-clash");
    }

    [Fact]
    public void whose_sub_codes_with_one_name_are_retired_or_go_too_records_it()
    {
        var faith = Book.Created(Book.New, "Faith", Book.Fear);
        Merge(Book.Hope, [Book.Fear], faith, new CodeRetired(Book.New, null))
            .Facts.ShouldHaveSingleItem();
        Merge(Book.Hope, [Book.Fear, Book.New], faith).Facts.ShouldHaveSingleItem();
    }
}
