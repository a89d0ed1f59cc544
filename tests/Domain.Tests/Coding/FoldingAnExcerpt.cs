using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Sources;

namespace PeerEvents.Domain.Tests.Coding;

public class FoldingAnExcerpt
{
    private static readonly ExcerptCoded Hope = Passage.Coded(1, Book.Hope);
    private static readonly ExcerptCoded Fear = Passage.Coded(2, Book.Fear, Ids.Ben) with
    {
        CodeVersion = 7,
    };

    private static Excerpt Excerpt(
        IReadOnlyList<PlacedCoding> codings,
        IReadOnlyList<int> versions
    ) => new(Passage.Id, Interview.Id, 1, Passage.Place, codings, versions, []);

    [Fact]
    public void starts_without_codings() => Passage.After().ShouldLookLike(Excerpt([], []));

    [Fact]
    public void lists_codings_in_the_order_they_were_made_each_with_its_version() =>
        Passage
            .After(Fear, Hope)
            .ShouldLookLike(
                Excerpt(
                    [Book.Coding(2, Book.Fear, coder: Ids.Ben), Book.Coding(1, Book.Hope)],
                    [7, 5]
                )
            );

    [Fact]
    public void loses_a_withdrawn_coding_and_its_version() =>
        Passage
            .After(
                Hope,
                Fear,
                new CodingWithdrawn(
                    Passage.Id,
                    Hope.CodingId,
                    Book.Hope,
                    Interview.Id,
                    Ids.Ana,
                    Passage.Place,
                    9,
                    1,
                    null
                )
            )
            .ShouldLookLike(Excerpt([Book.Coding(2, Book.Fear, coder: Ids.Ben)], [7]));

    [Fact]
    public void takes_the_code_and_the_version_of_a_coding_that_moved() =>
        Passage
            .After(
                Hope,
                Fear,
                new CodingMovedToCode(
                    Passage.Id,
                    Hope.CodingId,
                    Book.Hope,
                    Book.Anger,
                    Interview.Id,
                    Ids.Ana,
                    Passage.Place,
                    9,
                    1,
                    null
                )
            )
            .ShouldLookLike(
                Excerpt(
                    [Book.Coding(1, Book.Anger), Book.Coding(2, Book.Fear, coder: Ids.Ben)],
                    [9, 7]
                )
            );

    [Fact]
    public void takes_the_edges_and_the_version_of_a_coding_that_was_adjusted() =>
        Passage
            .After(Hope, Fear, Passage.Adjusted(1, Book.Death) with { CodeVersion = 9 })
            .ShouldLookLike(
                Excerpt(
                    [
                        Book.Coding(1, Book.Death, anchor: Passage.Elsewhere),
                        Book.Coding(2, Book.Fear, coder: Ids.Ben),
                    ],
                    [9, 7]
                )
            );

    // What became of a coding's code is the codebook's to say, at a version this event has not.
    [Fact]
    public void takes_only_the_place_when_its_own_edges_move() =>
        Passage
            .After(
                Hope,
                Fear,
                new ExcerptBoundaryAdjusted(
                    Passage.Id,
                    Interview.Id,
                    Passage.Place,
                    Passage.Elsewhere,
                    [Book.Coding(1, Book.Anger, anchor: Passage.Elsewhere)],
                    2,
                    null
                )
            )
            .ShouldLookLike(
                Excerpt(
                    [
                        Book.Coding(1, Book.Hope, anchor: Passage.Elsewhere),
                        Book.Coding(2, Book.Fear, coder: Ids.Ben),
                    ],
                    [5, 7]
                ) with
                {
                    Anchor = Passage.Elsewhere,
                    SourceVersion = 2,
                }
            );

    [Fact]
    public void takes_place_and_text_version_when_it_is_found_after_a_correction() =>
        Passage
            .After(
                Hope,
                new ExcerptReanchored(
                    Passage.Id,
                    Interview.Id,
                    1,
                    2,
                    Passage.Place,
                    Passage.Elsewhere,
                    false,
                    [Book.Coding(1, Book.Anger, anchor: Anchor.Of(6, 7))]
                )
            )
            .ShouldLookLike(
                Excerpt([Book.Coding(1, Book.Hope, anchor: Anchor.Of(6, 7))], [5]) with
                {
                    Anchor = Passage.Elsewhere,
                    SourceVersion = 2,
                }
            );

    [Fact]
    public void keeps_its_codings_when_it_is_lost() =>
        Passage
            .After(Hope, Passage.Orphaned)
            .ShouldLookLike(Excerpt([Book.Coding(1, Book.Hope)], [5]) with { IsOrphaned = true });

    [Fact]
    public void loses_all_codings_when_it_is_withdrawn() =>
        Passage
            .After(Hope, Fear, Passage.Withdrawn)
            .ShouldLookLike(Excerpt([], []) with { IsWithdrawn = true });

    [Fact]
    public void leaves_it_as_it_is_at_any_other_event()
    {
        var excerpt = Passage.After(Hope);
        Domain.Coding.Excerpt.Evolve(excerpt, Passage.Marked).ShouldBeSameAs(excerpt);
        Domain.Coding.Excerpt.Evolve(excerpt, "something else").ShouldBeSameAs(excerpt);
        Domain.Coding.Excerpt.Evolve(null, Hope).ShouldBeNull();
    }
}
