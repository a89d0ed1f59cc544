using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Sources;

namespace PeerEvents.Domain.Tests.Coding;

public class MarkingAnExcerpt
{
    private static readonly Anchor Origin = new(
        Origin: new OriginRange(OriginUnit.Utf8Bytes, 5_000_000_000, 5_000_000_010)
    );

    private static Decision Mark(Anchor anchor, Source? source = null, Excerpt? excerpt = null) =>
        MarkExcerpt.Decide(
            new MarkExcerpt(Passage.Id, Interview.Id, anchor),
            excerpt,
            source ?? Interview.After()
        );

    private static Decision Code(
        Anchor anchor,
        Guid? code = null,
        string? reason = null,
        Excerpt? excerpt = null
    ) =>
        CodePassage.Decide(
            new CodePassage(
                Passage.Id,
                Interview.Id,
                anchor,
                Ids.Coding(1),
                code ?? Book.Hope,
                reason
            ),
            excerpt,
            Interview.After(),
            Passage.Tree,
            Ids.Ana
        );

    [Fact]
    public void records_where_and_in_which_version() =>
        Mark(Passage.Place).ShouldRecord(Passage.Marked);

    [Fact]
    public void of_a_corrected_text_lies_in_the_newest_version()
    {
        var source = Interview.After(Interview.Correction);
        Mark(Passage.Place, source).ShouldRecord(Passage.Marked with { SourceVersion = 2 });
        Mark(Anchor.Of(0, 51), source).ShouldRefuse("coding/range-outside");
    }

    [Fact]
    public void of_the_whole_source_records_it()
    {
        var whole = Passage.Marked with { Anchor = Anchor.WholeSource };
        Mark(Anchor.WholeSource).ShouldRecord(whole);
        Mark(Anchor.WholeSource, Interview.WithoutText())
            .ShouldRecord(whole with { SourceVersion = null });
    }

    [Fact]
    public void of_a_text_unknown_here_records_the_range_of_the_other_program() =>
        Mark(Origin, Interview.WithoutText())
            .ShouldRecord(new ExcerptMarked(Passage.Id, Interview.Id, null, Origin));

    [Fact]
    public void of_a_known_text_by_a_range_of_another_program_is_refused() =>
        Mark(Origin).ShouldRefuse("coding/origin-range-malformed");

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(5, 5)]
    [InlineData(6, 5)]
    public void by_a_range_of_another_program_that_spans_nothing_is_refused(long start, long end) =>
        Mark(
                new Anchor(Origin: new OriginRange(OriginUnit.CodePoints, start, end)),
                Interview.WithoutText()
            )
            .ShouldRefuse("coding/origin-range-malformed");

    [Fact]
    public void by_a_range_of_a_text_that_is_not_here_is_refused() =>
        Mark(Passage.Place, Interview.WithoutText()).ShouldRefuse("coding/text-unknown");

    [Fact]
    public void outside_the_text_or_inside_a_character_is_refused()
    {
        Mark(Anchor.Of(0, 101)).ShouldRefuse("coding/range-outside");
        Mark(Anchor.Of(9, 9)).ShouldRefuse("coding/range-outside");
        Mark(Anchor.Of(0, 41)).ShouldRefuse("coding/range-splits-character");
        Mark(Anchor.Of(43, 50)).ShouldRefuse("coding/range-splits-character");
        Mark(Anchor.Of(40, 42)).Facts.ShouldHaveSingleItem();
    }

    [Fact]
    public void nowhere_or_in_two_ways_is_refused()
    {
        var range = new TextRange(0, 5);
        Mark(new Anchor()).ShouldRefuse("coding/place-missing");
        Mark(new Anchor(Whole: false)).ShouldRefuse("coding/place-missing");
        Mark(new Anchor(range, Whole: true)).ShouldRefuse("coding/place-missing");
        Mark(new Anchor(range, Origin.Origin)).ShouldRefuse("coding/place-missing");
        Mark(Origin with { Whole = true }, Interview.WithoutText())
            .ShouldRefuse("coding/place-missing");
    }

    [Fact]
    public void twice_is_refused() =>
        Mark(Passage.Place, excerpt: Passage.After()).ShouldRefuse("coding/already-there");

    [Fact]
    public void of_a_withdrawn_source_is_refused() =>
        Mark(Passage.Place, Interview.After(Interview.Withdrawn)).ShouldRefuse("sources/withdrawn");

    [Fact]
    public void and_coding_it_records_both() =>
        Code(Passage.Place, reason: "She looks ahead")
            .ShouldRecord(
                Passage.Marked,
                Passage.Coded(1, Book.Hope) with
                {
                    Reason = Interview.Note("She looks ahead"),
                }
            );

    [Fact]
    public void and_coding_it_records_neither_where_one_is_refused()
    {
        Code(Anchor.Of(0, 101)).ShouldRefuse("coding/range-outside");
        Code(Passage.Place, Book.New).ShouldRefuse("codebook/code-unknown");
        Code(Passage.Place, reason: "\0").ShouldRefuse("text/null-character");
        Code(Passage.Place, excerpt: Passage.After()).ShouldRefuse("coding/already-there");
    }
}
