using PeerEvents.Domain.Studies;

namespace PeerEvents.Domain.Tests.Studies;

public class ChangingAStudy
{
    private static readonly StudyOpened Opened = new(Ids.Study, Words.Of("Hope"), null);
    private static readonly StudyDescribed Described = new(null, Words.Of("Interviews"), null);

    private static Decision Retitle(string title, string? reason = null) =>
        Given
            .Stream<Study>(Study.Evolve, Opened)
            .When(study => RetitleStudy.Decide(new RetitleStudy(title, reason), study));

    private static Decision Describe(string? description, params object[] later) =>
        Given
            .Stream<Study>(Study.Evolve, [Opened, .. later])
            .When(study => DescribeStudy.Decide(new DescribeStudy(description, "Why"), study));

    [Fact]
    public void by_a_new_title_records_both_and_why() =>
        Retitle(" Hope after loss ", "Narrower")
            .ShouldRecord(
                new StudyRetitled(
                    Words.Of("Hope"),
                    Words.Of("Hope after loss"),
                    Words.Of("Narrower")
                )
            );

    [Fact]
    public void by_its_own_title_records_nothing() => Retitle(" Hope ").ShouldRecord();

    [Fact]
    public void by_its_title_in_other_letters_records_it() =>
        Retitle("HOPE").ShouldRecord(new StudyRetitled(Words.Of("Hope"), Words.Of("HOPE"), null));

    [Fact]
    public void by_no_title_is_refused() => Retitle("").ShouldRefuse("studies/title-missing");

    [Fact]
    public void by_a_title_with_too_long_a_reason_is_refused() =>
        Retitle("New", new string('x', 50_001)).ShouldRefuse("text/too-long");

    [Fact]
    public void by_a_description_records_both_and_why() =>
        Describe("Interviews and diaries", Described)
            .ShouldRecord(
                new StudyDescribed(
                    Words.Of("Interviews"),
                    Words.Of("Interviews and diaries"),
                    Words.Of("Why")
                )
            );

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void by_no_description_takes_it_away(string? none) =>
        Describe(none, Described)
            .ShouldRecord(new StudyDescribed(Words.Of("Interviews"), null, Words.Of("Why")));

    [Fact]
    public void by_the_description_it_has_records_nothing()
    {
        Describe("Interviews", Described).ShouldRecord();
        Describe(null).ShouldRecord();
    }

    [Fact]
    public void by_a_description_that_cannot_be_stored_is_refused() =>
        Describe("\0").ShouldRefuse("text/null-character");

    [Fact]
    public void by_letting_somebody_join_or_act_as_something_else()
    {
        var ana = new AnalystJoined(Ids.Ana, Role.Lead, Words.Of("Ana"));
        var ben = new AnalystJoined(Ids.Ben, Role.Auditor, Words.Of("Ben"));
        Join(new LetJoin(Ids.Ben, Role.Auditor, " Ben "), ana).ShouldRecord(ben);
        Join(new LetJoin(Ids.Ben, Role.Auditor), ana, ben).ShouldRecord();
        Join(new LetJoin(Ids.Ben, Role.Lead), ana, ben).ShouldRecord(ben with { Role = Role.Lead });
        Join(new LetJoin(Ids.Ana, Role.Analyst), ana, ben).ShouldRefuse("studies/last-lead");
        Join(new LetJoin(Ids.Ana, Role.Analyst), ana, ben with { Role = Role.Lead })
            .ShouldRecord(ana with { Role = Role.Analyst });
        Join(new LetJoin(Ids.Ben, Role.Auditor, "\0"), ana).ShouldRefuse("text/null-character");

        static Decision Join(LetJoin command, params object[] later) =>
            LetJoin.Decide(
                command,
                Given
                    .Stream<Study>(
                        Study.Evolve,
                        [new StudyOpened(Ids.Study, Words.Of("Hope"), null), .. later]
                    )
                    .State
            );
    }
}
