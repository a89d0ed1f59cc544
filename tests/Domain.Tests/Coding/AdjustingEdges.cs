using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Sources;

namespace PeerEvents.Domain.Tests.Coding;

public class AdjustingEdges
{
    private static readonly ExcerptCoded Hope = Passage.Coded(1, Book.Hope);
    private static readonly ExcerptCoded Fear = Passage.Coded(2, Book.Fear);

    private static Decision One(
        Anchor anchor,
        object[]? later = null,
        int coding = 1,
        string? reason = null,
        Source? source = null
    ) =>
        AdjustCoding.Decide(
            new AdjustCoding(Passage.Id, Ids.Coding(coding), anchor, reason),
            Passage.After([Hope, .. later ?? []]),
            source ?? Interview.After(),
            Passage.Tree
        );

    private static Decision All(
        Anchor anchor,
        object[]? later = null,
        string? reason = null,
        Source? source = null
    ) =>
        AdjustExcerpt.Decide(
            new AdjustExcerpt(Passage.Id, anchor, reason),
            Passage.After([Hope, .. later ?? []]),
            source ?? Interview.After()
        );

    [Fact]
    public void of_one_coding_records_it_alone() =>
        One(Passage.Elsewhere, [Fear], reason: "One word more")
            .ShouldRecord(
                Passage.Adjusted(1, Book.Hope) with
                {
                    Reason = Interview.Note("One word more"),
                }
            );

    [Fact]
    public void of_one_coding_to_where_it_is_records_nothing() => One(Passage.Place).ShouldRecord();

    [Fact]
    public void of_one_coding_onto_its_twin_is_refused()
    {
        object[] twin = [Passage.Adjusted(1, Book.Hope), Passage.Coded(2, Book.Hope)];
        One(Passage.Elsewhere, twin, coding: 2).ShouldRefuse("coding/already-coded");
        One(Passage.Place, twin, coding: 1).ShouldRefuse("coding/already-coded");
    }

    [Fact]
    public void of_one_coding_onto_that_of_another_coder_or_code_records_it()
    {
        object[] others =
        [
            Passage.Coded(2, Book.Hope, Ids.Ben),
            Passage.Adjusted(2, Book.Hope, Ids.Ben),
            Passage.Coded(3, Book.Fear),
            Passage.Adjusted(3, Book.Fear),
        ];
        One(Passage.Elsewhere, others).ShouldRecord(Passage.Adjusted(1, Book.Hope));
    }

    [Fact]
    public void of_one_coding_that_is_not_there_is_refused() =>
        One(Passage.Elsewhere, coding: 9).ShouldRefuse("coding/coding-unknown");

    [Fact]
    public void of_one_coding_on_a_lost_excerpt_is_refused() =>
        One(Passage.Elsewhere, [Passage.Orphaned]).ShouldRefuse("coding/excerpt-orphaned");

    [Fact]
    public void to_where_no_passage_can_lie_is_refused()
    {
        One(Anchor.Of(0, 101)).ShouldRefuse("coding/range-outside");
        One(Anchor.Of(0, 41)).ShouldRefuse("coding/range-splits-character");
        One(new Anchor()).ShouldRefuse("coding/place-missing");
        All(Anchor.Of(0, 101)).ShouldRefuse("coding/range-outside");
        All(Anchor.Of(41, 50)).ShouldRefuse("coding/range-splits-character");
        All(new Anchor()).ShouldRefuse("coding/place-missing");
    }

    [Fact]
    public void of_what_was_withdrawn_is_refused()
    {
        var gone = Interview.After(Interview.Withdrawn);
        One(Passage.Elsewhere, [Passage.Withdrawn]).ShouldRefuse("coding/excerpt-withdrawn");
        One(Passage.Elsewhere, source: gone).ShouldRefuse("sources/withdrawn");
        All(Passage.Elsewhere, [Passage.Withdrawn]).ShouldRefuse("coding/excerpt-withdrawn");
        All(Passage.Elsewhere, source: gone).ShouldRefuse("sources/withdrawn");
    }

    [Fact]
    public void for_a_reason_that_cannot_be_stored_is_refused()
    {
        One(Passage.Elsewhere, reason: "\0").ShouldRefuse("text/null-character");
        All(Passage.Elsewhere, reason: "\0").ShouldRefuse("text/null-character");
    }

    [Fact]
    public void of_the_excerpt_records_the_codings_that_share_them_and_no_others() =>
        All(Passage.Elsewhere, [Fear, Anger(), AngerAt(Anchor.Of(1, 2))], "One word more")
            .ShouldRecord(
                new ExcerptBoundaryAdjusted(
                    Passage.Id,
                    Interview.Id,
                    Passage.Place,
                    Passage.Elsewhere,
                    [
                        Book.Coding(1, Book.Hope, anchor: Passage.Elsewhere),
                        Book.Coding(2, Book.Fear, anchor: Passage.Elsewhere),
                    ],
                    SourceVersion: 1,
                    Interview.Note("One word more")
                )
            );

    [Fact]
    public void of_the_excerpt_to_where_it_is_records_nothing() =>
        All(Passage.Place).ShouldRecord();

    [Fact]
    public void of_the_excerpt_onto_the_twin_of_one_of_its_codings_is_refused() =>
        All(Passage.Elsewhere, [Passage.Adjusted(1, Book.Hope), Passage.Coded(2, Book.Hope)])
            .ShouldRefuse("coding/already-coded");

    [Fact]
    public void of_the_excerpt_onto_the_coding_of_another_coder_records_it() =>
        All(
            Passage.Elsewhere,
            [Passage.Coded(2, Book.Hope, Ids.Ben), Passage.Adjusted(2, Book.Hope, Ids.Ben)]
        )
            .Facts.ShouldHaveSingleItem();

    [Fact]
    public void of_a_lost_excerpt_finds_it_again_in_the_newest_version()
    {
        var found = All(
            Anchor.Of(3, 9),
            [Passage.Orphaned],
            source: Interview.After(Interview.Correction)
        );
        found.ShouldRecord(
            new ExcerptBoundaryAdjusted(
                Passage.Id,
                Interview.Id,
                Passage.Place,
                Anchor.Of(3, 9),
                [Book.Coding(1, Book.Hope, anchor: Anchor.Of(3, 9))],
                SourceVersion: 2,
                null
            )
        );
        Passage
            .After([Hope, Passage.Orphaned, .. found.Facts])
            .ShouldSatisfyAllConditions(
                excerpt => excerpt.IsOrphaned.ShouldBeFalse(),
                excerpt => excerpt.SourceVersion.ShouldBe(2)
            );
    }

    [Fact]
    public void of_a_lost_excerpt_finds_it_at_the_range_it_had() =>
        All(Passage.Place, [Passage.Orphaned], source: Interview.After(Interview.Correction))
            .Facts.ShouldHaveSingleItem()
            .ShouldBeOfType<ExcerptBoundaryAdjusted>()
            .SourceVersion.ShouldBe(2);

    // They lie in the old text, and may lie outside the new one.
    [Fact]
    public void of_a_lost_excerpt_takes_codings_with_edges_of_their_own_along() =>
        All(
            Anchor.Of(3, 9),
            [Anger(), AngerAt(Anchor.Of(80, 90)), Passage.Orphaned],
            source: Interview.After(Interview.Correction)
        )
            .Facts.ShouldHaveSingleItem()
            .ShouldBeOfType<ExcerptBoundaryAdjusted>()
            .Codings.ShouldBe([
                Book.Coding(1, Book.Hope, anchor: Anchor.Of(3, 9)),
                Book.Coding(3, Book.Anger, anchor: Anchor.Of(3, 9)),
            ]);

    private static ExcerptCoded Anger() => Passage.Coded(3, Book.Anger);

    private static CodingBoundaryAdjusted AngerAt(Anchor anchor) =>
        Passage.Adjusted(3, Book.Anger) with
        {
            To = anchor,
        };
}
