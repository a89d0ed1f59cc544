using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Sources;

namespace PeerEvents.Domain.Tests.Coding;

public class ApplyingACode
{
    private static readonly ExcerptCoded Coded = Passage.Coded(1, Book.Hope);

    private static Decision Apply(
        Excerpt excerpt,
        Guid? code = null,
        int coding = 2,
        Guid? coder = null,
        string? reason = null,
        Source? source = null,
        CodeTree? tree = null
    ) =>
        ApplyCode.Decide(
            new ApplyCode(Passage.Id, Ids.Coding(coding), code ?? Book.Hope, reason),
            excerpt,
            source ?? Interview.After(),
            tree ?? Passage.Tree,
            coder ?? Ids.Ana
        );

    [Fact]
    public void records_who_where_and_the_versions_it_was_seen_in() =>
        Apply(Passage.After(), Book.Fear, reason: "The night")
            .ShouldRecord(
                new ExcerptCoded(
                    Passage.Id,
                    Ids.Coding(2),
                    Book.Fear,
                    Interview.Id,
                    Ids.Ana,
                    Passage.Place,
                    CodeVersion: 5,
                    SourceVersion: 1,
                    Interview.Note("The night")
                )
            );

    [Fact]
    public void twice_by_one_coder_records_nothing() => Apply(Passage.After(Coded)).ShouldRecord();

    [Fact]
    public void that_another_coder_put_there_records_it() =>
        Apply(Passage.After(Coded), coder: Ids.Ben)
            .ShouldRecord(Passage.Coded(2, Book.Hope, Ids.Ben));

    [Fact]
    public void again_after_its_coding_was_given_other_edges_records_it() =>
        Apply(Passage.After(Coded, Passage.Adjusted(1, Book.Hope)))
            .ShouldRecord(Passage.Coded(2, Book.Hope));

    [Fact]
    public void with_the_id_of_a_coding_that_is_there_is_refused() =>
        Apply(Passage.After(Coded), Book.Fear, coding: 1).ShouldRefuse("coding/already-there");

    [Fact]
    public void that_cannot_be_used_is_refused()
    {
        Apply(Passage.After(), Book.New).ShouldRefuse("codebook/code-unknown");
        Apply(Passage.After(), Book.Anger, tree: Book.After(new CodeRetired(Book.Anger, null)))
            .ShouldRefuse("codebook/code-retired");
        Apply(Passage.After(), Book.Anger, tree: Book.After(Book.Merged(Book.Fear, Book.Anger)))
            .ShouldRefuse("codebook/code-merged");
    }

    [Fact]
    public void to_what_was_withdrawn_is_refused()
    {
        Apply(Passage.After(Passage.Withdrawn)).ShouldRefuse("coding/excerpt-withdrawn");
        Apply(Passage.After(), source: Interview.After(Interview.Withdrawn))
            .ShouldRefuse("sources/withdrawn");
    }

    [Fact]
    public void for_a_reason_that_cannot_be_stored_is_refused() =>
        Apply(Passage.After(), reason: "\0").ShouldRefuse("text/null-character");
}
