using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Sources;

namespace PeerEvents.Domain.Tests.Coding;

public class ReanchoringAnExcerpt
{
    private static readonly ExcerptCoded Hope = Passage.Coded(1, Book.Hope);
    private static readonly ExcerptCoded Fear = Passage.Coded(2, Book.Fear);
    private static readonly CodingBoundaryAdjusted FearElsewhere = Passage.Adjusted(2, Book.Fear);

    private static Decision Reanchor(
        Excerpt excerpt,
        Func<TextRange, FoundRange?> find,
        int toVersion = 2
    ) => ReanchorExcerpt.Decide(new ReanchorExcerpt(Passage.Id, toVersion, find), excerpt);

    private static FoundRange? Nowhere(TextRange range) => null;

    private static FoundRange? ThreeLater(TextRange range) =>
        new(new TextRange(range.Start + 3, range.End + 3), TextChanged: false);

    private static ExcerptReanchored Reanchored(
        Anchor to,
        bool changed,
        params PlacedCoding[] codings
    ) => new(Passage.Id, Interview.Id, 1, 2, Passage.Place, to, changed, codings);

    [Fact]
    public void records_where_it_and_each_of_its_codings_lies_now() =>
        Reanchor(Passage.After(Hope, Fear, FearElsewhere), ThreeLater)
            .ShouldRecord(
                Reanchored(
                    Anchor.Of(3, 23),
                    changed: false,
                    Book.Coding(1, Book.Hope, anchor: Anchor.Of(3, 23)),
                    Book.Coding(2, Book.Fear, anchor: Anchor.Of(8, 33))
                )
            );

    [Fact]
    public void records_whether_its_own_words_were_corrected() =>
        Reanchor(Passage.After(), range => new FoundRange(range, TextChanged: true))
            .ShouldRecord(Reanchored(Passage.Place, changed: true));

    [Fact]
    public void that_is_nowhere_records_that_it_is_lost() =>
        Reanchor(Passage.After(Hope), Nowhere).ShouldRecord(Passage.Orphaned);

    [Fact]
    public void puts_a_coding_whose_own_passage_is_lost_on_the_whole_excerpt() =>
        Reanchor(
                Passage.After(Fear, FearElsewhere),
                range => range == Passage.Place.Range ? ThreeLater(range) : null
            )
            .ShouldRecord(
                Reanchored(
                    Anchor.Of(3, 23),
                    changed: false,
                    Book.Coding(2, Book.Fear, anchor: Anchor.Of(3, 23))
                )
            );

    [Fact]
    public void of_the_whole_source_keeps_it_whole_in_the_new_version() =>
        Reanchor(Whole(Fear with { Anchor = Anchor.WholeSource }), Nowhere)
            .ShouldRecord(
                Reanchored(
                    Anchor.WholeSource,
                    changed: false,
                    Book.Coding(2, Book.Fear, anchor: Anchor.WholeSource)
                ) with
                {
                    From = Anchor.WholeSource,
                }
            );

    // Its old range may lie outside the corrected text.
    [Fact]
    public void of_the_whole_source_puts_a_coding_whose_own_passage_is_lost_on_all_of_it() =>
        Reanchor(Whole(Fear, FearElsewhere), Nowhere)
            .ShouldRecord(
                Reanchored(
                    Anchor.WholeSource,
                    changed: false,
                    Book.Coding(2, Book.Fear, anchor: Anchor.WholeSource)
                ) with
                {
                    From = Anchor.WholeSource,
                }
            );

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void to_the_version_it_lies_in_or_an_older_one_records_nothing(int version) =>
        Reanchor(Passage.After(), ThreeLater, version).ShouldRecord();

    [Fact]
    public void that_is_withdrawn_or_lost_records_nothing()
    {
        Reanchor(Passage.After(Passage.Withdrawn), ThreeLater).ShouldRecord();
        Reanchor(Passage.After(Passage.Orphaned), ThreeLater, 3).ShouldRecord();
    }

    [Fact]
    public void of_an_unknown_text_records_nothing() =>
        Reanchor(Passage.After() with { SourceVersion = null }, ThreeLater).ShouldRecord();

    private static Excerpt Whole(params object[] later) =>
        Given
            .Stream<Excerpt>(
                Excerpt.Evolve,
                [Passage.Marked with { Anchor = Anchor.WholeSource }, .. later]
            )
            .State;
}
