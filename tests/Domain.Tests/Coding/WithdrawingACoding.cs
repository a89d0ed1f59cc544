using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Tests.Codebook;
using PeerEvents.Domain.Tests.Sources;

namespace PeerEvents.Domain.Tests.Coding;

public class WithdrawingACoding
{
    private static readonly ExcerptCoded Coded = Passage.Coded(1, Book.Hope, Ids.Ben);

    private static Decision Withdraw(Excerpt excerpt, string? reason, Source? source = null) =>
        WithdrawCoding.Decide(
            new WithdrawCoding(Passage.Id, Ids.Coding(1), reason),
            excerpt,
            source ?? Interview.After(),
            Passage.Tree
        );

    private static Decision WithdrawAll(Excerpt excerpt, string? reason, Source? source = null) =>
        WithdrawExcerpt.Decide(
            new WithdrawExcerpt(Passage.Id, reason),
            excerpt,
            source ?? Interview.After()
        );

    [Fact]
    public void records_what_it_was_and_why() =>
        Withdraw(Passage.After(Coded), "Too far")
            .ShouldRecord(
                new CodingWithdrawn(
                    Passage.Id,
                    Ids.Coding(1),
                    Book.Hope,
                    Interview.Id,
                    Ids.Ben,
                    Passage.Place,
                    5,
                    1,
                    Interview.Note("Too far")
                )
            );

    [Fact]
    public void that_is_not_there_or_not_any_more_is_refused()
    {
        Withdraw(Passage.After(), null).ShouldRefuse("coding/coding-unknown");
        var gone = new CodingWithdrawn(
            Passage.Id,
            Ids.Coding(1),
            Book.Hope,
            Interview.Id,
            Ids.Ben,
            Passage.Place,
            5,
            1,
            null
        );
        Withdraw(Passage.After(Coded, gone), null).ShouldRefuse("coding/coding-unknown");
    }

    [Fact]
    public void from_what_was_withdrawn_is_refused()
    {
        Withdraw(Passage.After(Coded, Passage.Withdrawn), null)
            .ShouldRefuse("coding/excerpt-withdrawn");
        Withdraw(Passage.After(Coded), null, Interview.After(Interview.Withdrawn))
            .ShouldRefuse("sources/withdrawn");
    }

    [Fact]
    public void for_a_reason_that_cannot_be_stored_is_refused()
    {
        Withdraw(Passage.After(Coded), "\0").ShouldRefuse("text/null-character");
        WithdrawAll(Passage.After(Coded), "\0").ShouldRefuse("text/null-character");
    }

    [Fact]
    public void with_all_others_and_the_excerpt_records_each_as_it_was() =>
        WithdrawAll(
                Passage.After(Coded, Passage.Coded(2, Book.Fear), Passage.Adjusted(2, Book.Fear)),
                "Off the topic"
            )
            .ShouldRecord(
                new ExcerptWithdrawn(
                    Passage.Id,
                    Interview.Id,
                    Passage.Place,
                    [
                        Book.Coding(1, Book.Hope, coder: Ids.Ben),
                        Book.Coding(2, Book.Fear, anchor: Passage.Elsewhere),
                    ],
                    Interview.Note("Off the topic")
                )
            );

    [Fact]
    public void with_an_excerpt_withdrawn_before_records_nothing() =>
        WithdrawAll(Passage.After(Passage.Withdrawn), "Again").ShouldRecord();

    [Fact]
    public void with_an_excerpt_of_a_withdrawn_source_is_refused() =>
        WithdrawAll(Passage.After(), null, Interview.After(Interview.Withdrawn))
            .ShouldRefuse("sources/withdrawn");
}
