using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Tests.Codebook;

namespace PeerEvents.Domain.Tests.Coding;

/// <summary>
/// The book is at version 5; what happens later to it gets version 6, 7 and so on. The coding was
/// decided on version 5, unless told.
/// </summary>
public class FollowingRedirects
{
    private static readonly Excerpt Hope = Passage.After(Passage.Coded(1, Book.Hope));

    private static Guid? Code(
        Excerpt excerpt,
        IReadOnlyList<object> later,
        params IReadOnlyList<CodingRedirect> redirects
    ) =>
        CodingRedirect
            .Follow(excerpt, Book.After(later), redirects)
            .Codings.SingleOrDefault(coding => coding.CodingId == Ids.Coding(1))
            ?.CodeId;

    private static CodingRedirect To(Guid? code, int version, int coding = 1) =>
        new(Ids.Coding(coding), version, code);

    private static CodeSplit Split(Guid code, Guid part, bool kept = true) =>
        new(code, [new CodePart(part, Words.Of("Part"), null)], [], kept, 0, null);

    [Fact]
    public void without_any_leaves_the_excerpt_as_it_is() =>
        CodingRedirect.Follow(Hope, Passage.Tree, []).ShouldLookLike(Hope);

    [Fact]
    public void after_a_merge_goes_to_the_code_that_stayed() =>
        Code(Hope, [Book.Merged(Book.Fear, Book.Hope)]).ShouldBe(Book.Fear);

    [Fact]
    public void after_a_chain_of_merges_goes_to_the_end_of_it() =>
        Code(
                Hope,
                [
                    Book.Merged(Book.Fear, Book.Hope),
                    Book.Merged(Book.Anger, Book.Fear),
                    Book.Merged(Book.New, Book.Anger),
                ]
            )
            .ShouldBe(Book.New);

    [Fact]
    public void stays_with_a_code_that_others_became_part_of() =>
        Code(Hope, [Book.Merged(Book.Hope, Book.Fear)]).ShouldBe(Book.Hope);

    [Fact]
    public void stays_with_a_code_that_was_retired_or_revived() =>
        Code(Hope, [new CodeRetired(Book.Hope, null), new CodeRevived(Book.Hope, null, null)])
            .ShouldBe(Book.Hope);

    [Fact]
    public void after_a_split_goes_where_it_was_told() =>
        Code(Hope, [Split(Book.Hope, Book.New)], To(Book.New, 6)).ShouldBe(Book.New);

    [Fact]
    public void after_a_split_that_left_it_stays() =>
        Code(Hope, [Split(Book.Hope, Book.New)], To(Book.New, 6, coding: 2)).ShouldBe(Book.Hope);

    [Fact]
    public void absorbed_by_a_merge_is_gone_though_the_code_would_lead_on() =>
        Code(Hope, [Book.Merged(Book.Fear, Book.Hope)], To(null, 6)).ShouldBeNull();

    [Fact]
    public void absorbed_by_a_later_merge_of_the_chain_is_gone() =>
        Code(
                Hope,
                [Book.Merged(Book.Fear, Book.Hope), Book.Merged(Book.Anger, Book.Fear)],
                To(null, 7)
            )
            .ShouldBeNull();

    [Fact]
    public void merged_and_then_split_goes_to_the_part() =>
        Code(
                Hope,
                [Book.Merged(Book.Fear, Book.Hope), Split(Book.Fear, Book.New, kept: false)],
                To(Book.New, 7)
            )
            .ShouldBe(Book.New);

    [Fact]
    public void split_and_then_merged_goes_to_what_the_part_became_part_of() =>
        Code(Hope, [Split(Book.Hope, Book.New), Book.Merged(Book.Anger, Book.New)], To(Book.New, 6))
            .ShouldBe(Book.Anger);

    [Fact]
    public void split_off_before_its_code_was_merged_is_not_taken_along() =>
        Code(
                Hope,
                [Split(Book.Hope, Book.New), Book.Merged(Book.Anger, Book.Hope)],
                To(Book.New, 6)
            )
            .ShouldBe(Book.New);

    [Fact]
    public void split_twice_goes_where_it_was_told_last_in_whatever_order_it_is_read() =>
        Code(
                Hope,
                [Split(Book.Hope, Book.New), Split(Book.New, Ids.Code(7))],
                To(Ids.Code(7), 7),
                To(Book.New, 6)
            )
            .ShouldBe(Ids.Code(7));

    [Fact]
    public void recoded_after_a_split_stays_where_it_was_recoded() =>
        Code(
                Passage.After(Passage.Coded(1, Book.Hope), Recoded(Book.Anger, 6)),
                [Split(Book.Hope, Book.New)],
                To(Book.New, 6)
            )
            .ShouldBe(Book.Anger);

    [Fact]
    public void recoded_after_a_merge_follows_only_what_came_later() =>
        Code(
                Passage.After(Passage.Coded(1, Book.Hope), Recoded(Book.Anger, 6)),
                [Book.Merged(Book.Fear, Book.Hope), Book.Merged(Book.Death, Book.Anger)]
            )
            .ShouldBe(Book.Death);

    [Fact]
    public void keeps_place_coder_order_and_version_of_every_other_coding()
    {
        var excerpt = Passage.After(
            Passage.Coded(1, Book.Hope),
            Passage.Coded(2, Book.Fear, Ids.Ben),
            Passage.Coded(3, Book.Hope, Ids.Ben),
            Passage.Adjusted(3, Book.Hope, Ids.Ben) with
            {
                CodeVersion = 6,
            }
        );
        CodingRedirect
            .Follow(
                excerpt,
                Book.After(
                    new CodeRetired(Book.Death, null),
                    Book.Merged(Book.Anger, Book.Hope, Book.Fear)
                ),
                [To(null, 7, coding: 2)]
            )
            .ShouldLookLike(
                excerpt with
                {
                    Codings =
                    [
                        Book.Coding(1, Book.Anger),
                        Book.Coding(3, Book.Anger, 1, Ids.Ben, Passage.Elsewhere),
                    ],
                    CodeVersions = [5, 6],
                }
            );
    }

    private static CodingMovedToCode Recoded(Guid to, int version) =>
        new(
            Passage.Id,
            Ids.Coding(1),
            Book.Fear,
            to,
            Sources.Interview.Id,
            Ids.Ana,
            Passage.Place,
            version,
            1,
            null
        );
}
