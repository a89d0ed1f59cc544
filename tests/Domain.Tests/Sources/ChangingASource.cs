using PeerEvents.Domain.Sources;

namespace PeerEvents.Domain.Tests.Sources;

public class ChangingASource
{
    private static readonly SourceDescribed Described = new(
        Interview.Id,
        null,
        Interview.Note("In her kitchen"),
        null
    );

    private static Decision Retitle(string title, string? reason, params object[] later) =>
        RetitleSource.Decide(
            new RetitleSource(Interview.Id, title, reason),
            Interview.After(later)
        );

    private static Decision Describe(string? text, params object[] later) =>
        DescribeSource.Decide(
            new DescribeSource(Interview.Id, text, "Why"),
            Interview.After(later)
        );

    private static Decision Correct(SourceVersion text, Source source) =>
        CorrectTranscript.Decide(new CorrectTranscript(Interview.Id, text, [], "Misheard"), source);

    private static Decision Withdraw(string? reason, params object[] later) =>
        WithdrawSource.Decide(new WithdrawSource(Interview.Id, reason), Interview.After(later));

    [Fact]
    public void by_a_title_records_both_and_why() =>
        Retitle(" Kitchen ", "Easier to find")
            .ShouldRecord(
                new SourceRetitled(
                    Interview.Id,
                    Interview.Note("Interview 1"),
                    Interview.Note("Kitchen"),
                    Interview.Note("Easier to find")
                )
            );

    [Fact]
    public void by_its_own_title_records_nothing() => Retitle("Interview 1 ", null).ShouldRecord();

    [Fact]
    public void by_no_title_is_refused() => Retitle("", null).ShouldRefuse("sources/title-missing");

    [Fact]
    public void by_a_description_records_both_and_why() =>
        Describe("In her garden", Described)
            .ShouldRecord(
                new SourceDescribed(
                    Interview.Id,
                    Interview.Note("In her kitchen"),
                    Interview.Note("In her garden"),
                    Interview.Note("Why")
                )
            );

    [Fact]
    public void by_no_description_takes_it_away() =>
        Describe(" ", Described)
            .ShouldRecord(
                new SourceDescribed(
                    Interview.Id,
                    Interview.Note("In her kitchen"),
                    null,
                    Interview.Note("Why")
                )
            );

    [Fact]
    public void by_the_description_it_has_records_nothing()
    {
        Describe("In her kitchen", Described).ShouldRecord();
        Describe(null).ShouldRecord();
    }

    [Fact]
    public void by_a_corrected_text_records_the_next_version() =>
        Correct(Interview.Corrected, Interview.After())
            .ShouldRecord(Interview.Correction with { Reason = Interview.Note("Misheard") });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void by_a_text_of_any_other_version_is_refused(int version) =>
        Correct(Interview.Corrected with { Version = version }, Interview.After())
            .ShouldRefuse("sources/version-out-of-order");

    [Fact]
    public void by_a_text_where_none_was_known_is_refused() =>
        Correct(Interview.Text, Interview.WithoutText()).ShouldRefuse("sources/text-unknown");

    [Fact]
    public void by_withdrawing_it_records_why() =>
        Withdraw("She asked us to")
            .ShouldRecord(new SourceWithdrawn(Interview.Id, Interview.Note("She asked us to")));

    [Fact]
    public void by_withdrawing_it_twice_records_nothing() =>
        Withdraw("Again", Interview.Withdrawn).ShouldRecord();

    [Fact]
    public void by_withdrawing_it_with_too_long_a_reason_is_refused() =>
        Withdraw(new string('x', 50_001)).ShouldRefuse("text/too-long");

    [Fact]
    public void that_was_withdrawn_is_refused()
    {
        Retitle("Kitchen", null, Interview.Withdrawn).ShouldRefuse("sources/withdrawn");
        Describe("Kitchen", Interview.Withdrawn).ShouldRefuse("sources/withdrawn");
        Correct(Interview.Corrected, Interview.After(Interview.Withdrawn))
            .ShouldRefuse("sources/withdrawn");
    }

    [Fact]
    public void for_a_reason_that_cannot_be_stored_is_refused() =>
        Retitle("Kitchen", "\0").ShouldRefuse("text/null-character");
}
