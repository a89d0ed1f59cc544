using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Sources;

namespace PeerEvents.Domain.Tests.Coding;

public class MovingACodingToACode
{
    private static readonly ExcerptCoded Coded = Passage.Coded(1, Book.Hope);

    private static Decision Move(
        Guid code,
        object[]? later = null,
        int coding = 1,
        string? reason = null,
        Source? source = null,
        CodeTree? tree = null
    ) =>
        MoveCodingToCode.Decide(
            new MoveCodingToCode(Passage.Id, Ids.Coding(coding), code, reason),
            Passage.After([Coded, .. later ?? []]),
            source ?? Interview.After(),
            tree ?? Passage.Tree
        );

    [Fact]
    public void records_where_from_where_to_and_why() =>
        Move(Book.Fear, reason: "More fear than hope")
            .ShouldRecord(
                new CodingMovedToCode(
                    Passage.Id,
                    Ids.Coding(1),
                    Book.Hope,
                    Book.Fear,
                    Interview.Id,
                    Ids.Ana,
                    Passage.Place,
                    5,
                    1,
                    Interview.Note("More fear than hope")
                )
            );

    [Fact]
    public void that_it_has_records_nothing() => Move(Book.Hope).ShouldRecord();

    [Fact]
    public void that_its_coder_put_there_already_is_refused() =>
        Move(Book.Fear, [Passage.Coded(2, Book.Fear)]).ShouldRefuse("coding/already-coded");

    [Fact]
    public void that_another_coder_put_there_records_it() =>
        Move(Book.Fear, [Passage.Coded(2, Book.Fear, Ids.Ben)]).Facts.ShouldHaveSingleItem();

    [Fact]
    public void that_its_coder_put_at_other_edges_records_it() =>
        Move(Book.Fear, [Passage.Coded(2, Book.Fear), Passage.Adjusted(2, Book.Fear)])
            .Facts.ShouldHaveSingleItem();

    [Fact]
    public void that_cannot_be_used_is_refused()
    {
        Move(Book.New).ShouldRefuse("codebook/code-unknown");
        Move(Book.Anger, tree: Book.After(new CodeRetired(Book.Anger, null)))
            .ShouldRefuse("codebook/code-retired");
        Move(Book.Anger, tree: Book.After(Book.Merged(Book.Fear, Book.Anger)))
            .ShouldRefuse("codebook/code-merged");
    }

    [Fact]
    public void where_there_is_no_such_coding_is_refused() =>
        Move(Book.Fear, coding: 9).ShouldRefuse("coding/coding-unknown");

    [Fact]
    public void on_what_was_withdrawn_is_refused()
    {
        Move(Book.Fear, [Passage.Withdrawn]).ShouldRefuse("coding/excerpt-withdrawn");
        Move(Book.Fear, source: Interview.After(Interview.Withdrawn))
            .ShouldRefuse("sources/withdrawn");
    }

    [Fact]
    public void for_a_reason_that_cannot_be_stored_is_refused() =>
        Move(Book.Fear, reason: new string('x', 50_001)).ShouldRefuse("text/too-long");
}
