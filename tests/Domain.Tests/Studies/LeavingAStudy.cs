using PeerEvents.Domain.Studies;

namespace PeerEvents.Domain.Tests.Studies;

public class LeavingAStudy
{
    private static readonly AnalystJoined Ben = new(Ids.Ben, Role.Analyst, Words.Of("Ben"));

    private static Study Team(params IReadOnlyList<object> later) =>
        Given
            .Stream<Study>(
                Study.Evolve,
                [
                    new StudyOpened(Ids.Study, Words.Of("Hope"), null),
                    new AnalystJoined(Ids.Ana, Role.Lead, Words.Of("Ana")),
                    Ben,
                    .. later,
                ]
            )
            .State;

    private static Decision Leave(Guid person, Study study) =>
        LetLeave.Decide(new LetLeave(person, "Another post"), study);

    [Fact]
    public void records_who_and_why() =>
        Leave(Ids.Ben, Team()).ShouldRecord(new AnalystLeft(Ids.Ben, Words.Of("Another post")));

    [Fact]
    public void takes_them_out_of_the_team_and_keeps_their_name()
    {
        var study = Team(new AnalystLeft(Ids.Ben, null));
        study.Members.Select(member => member.PersonId).ShouldBe([Ids.Ana]);
        study.Former.ShouldBe([new Member(Ids.Ben, Role.Analyst, Ben.Name)]);
    }

    [Fact]
    public void and_joining_again_is_being_there_again()
    {
        var study = Team(new AnalystLeft(Ids.Ben, null), Ben);
        study.Members.Count.ShouldBe(2);
        study.Former.ShouldBeEmpty();
    }

    [Fact]
    public void without_anybody_who_leads_it_is_refused() =>
        Leave(Ids.Ana, Team()).ShouldRefuse("studies/last-lead");

    [Fact]
    public void of_somebody_who_is_not_there_is_refused() =>
        Leave(Ids.Tom, Team()).ShouldRefuse("studies/member-unknown");
}
