using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Tests.Sources;

namespace PeerEvents.Domain.Tests.Studies;

public class DoingFieldwork
{
    private static readonly Guid Id = Ids.Event(90);

    private static readonly RecordInterview Talk = new(
        Id,
        [Ids.Maria],
        InterviewMode.InPerson,
        GuideVersion: 1,
        SourceId: Interview.Id,
        Minutes: 61,
        FieldNote: "Tea"
    );

    private static Decision Enter(RecordInterview command, params object[] later) =>
        RecordInterview.Decide(command, Around.Study(later), Ids.Ana);

    [Fact]
    public void enters_an_interview_under_the_key_of_whom_it_was_with() =>
        Enter(Talk)
            .ShouldRecord(
                new InterviewConducted(
                    Id,
                    [Ids.Maria],
                    Ids.Ana,
                    InterviewMode.InPerson,
                    1,
                    Interview.Id,
                    61,
                    true,
                    null,
                    Words.Of("Tea", Ids.Maria)
                )
            );

    [Fact]
    public void refuses_an_interview_that_cannot_have_been()
    {
        Enter(Talk with { Participants = [] }).ShouldRefuse("studies/interview-of-nobody");
        Enter(Talk with { Participants = [Ids.Tom] })
            .ShouldRefuse("participants/participant-unknown");
        Enter(Talk with { InterviewerId = Ids.Tom }).ShouldRefuse("studies/member-unknown");
        Enter(Talk with { SourceId = Ids.Source(9) }).ShouldRefuse("sources/source-unknown");
        Enter(Talk with { GuideVersion = 2 }).ShouldRefuse("studies/guide-unknown");
        Enter(Talk with { Minutes = 0 }).ShouldRefuse("studies/minutes-outside");
    }

    [Fact]
    public void keeps_every_version_of_the_guide()
    {
        var more = new NewGuideQuestion(Ids.Event(51), "And then?");
        var revised = new GuideRevised(
            1,
            2,
            [new GuideQuestion(Ids.Event(51), Words.Of("And then?"), null)],
            null
        );
        Write(more).ShouldRecord(revised);
        Write().ShouldRefuse("studies/guide-empty");
        Write(more, more).ShouldRefuse("studies/guide-question-twice");
        Write(more with { Text = " " }).ShouldRefuse("studies/guide-question-missing");
        Around.Study(revised).Study.Fieldwork.Guides.Select(g => g.Version).ShouldBe([1, 2]);

        static Decision Write(params NewGuideQuestion[] questions) =>
            WriteGuide.Decide(new WriteGuide(questions), Around.Study().Study);
    }

    [Fact]
    public void marks_what_was_read_and_left()
    {
        var range = new TextRange(0, 10);
        MarkAsRead
            .Decide(new MarkAsRead(Interview.Id, range), Interview.After(), Ids.Ana)
            .ShouldRecord(new SegmentReadWithoutCoding(Interview.Id, Ids.Ana, 1, range));
        MarkAsRead
            .Decide(new MarkAsRead(Interview.Id, new TextRange(40, 41)), Interview.After(), Ids.Ana)
            .Refusal.ShouldNotBeNull();
        MarkAsRead
            .Decide(new MarkAsRead(Interview.Id, range), Interview.WithoutText(), Ids.Ana)
            .ShouldRefuse("sources/text-unknown");
        MarkAsRead
            .Decide(
                new MarkAsRead(Interview.Id, range),
                Interview.After(Interview.Withdrawn),
                Ids.Ana
            )
            .ShouldRefuse("sources/withdrawn");
    }

    [Fact]
    public void links_a_passage_to_a_question_that_some_version_asks()
    {
        Link(Around.Question)
            .ShouldRecord(
                new GuideQuestionLinked(Interview.Id, Around.Question, 1, new TextRange(0, 10))
            );
        Link(Ids.Event(99)).ShouldRefuse("sources/question-unknown");

        static Decision Link(Guid question) =>
            LinkGuideQuestion.Decide(
                new LinkGuideQuestion(Interview.Id, question, new TextRange(0, 10)),
                Interview.After(),
                Around.Study().Study
            );
    }

    [Fact]
    public void describes_participants_coarsely_in_versions()
    {
        var maria = new Participant(Ids.Maria, Words.Of("P01", Ids.Maria), false);
        var described = new ParticipantDescribed(
            Ids.Maria,
            1,
            [new AttributeValue(Words.Of("Place", Ids.Maria), Words.Of("Small town", Ids.Maria))],
            null
        );
        Describe(maria, new NewAttributeValue(" Place ", "Small town")).ShouldRecord(described);
        Describe(
                Participant.Evolve(maria, described)!,
                new NewAttributeValue("Place", "Small town")
            )
            .ShouldRecord();
        Describe(maria, new NewAttributeValue("A", "1"), new NewAttributeValue("A", "2"))
            .ShouldRefuse("participants/attribute-twice");
        Describe(maria, new NewAttributeValue("", "1"))
            .ShouldRefuse("participants/attribute-name-missing");

        static Decision Describe(Participant person, params NewAttributeValue[] attributes) =>
            DescribeParticipant.Decide(new DescribeParticipant(Ids.Maria, attributes), person);
    }

    [Fact]
    public void keeps_what_participants_were_asked_and_said_of_the_analysis()
    {
        var maria = new Participant(Ids.Maria, Words.Of("P01", Ids.Maria), false);
        var invited = new MemberReflectionInvited(Ids.Maria, Id, Words.Of("Themes", Ids.Maria));
        InviteReflection
            .Decide(new InviteReflection(Ids.Maria, Id, "Themes"), maria)
            .ShouldRecord(invited);
        Receive(maria).ShouldRefuse("participants/reflection-unknown");
        var asked = Participant.Evolve(maria, invited)!;
        var received = new MemberReflectionReceived(
            Ids.Maria,
            Id,
            Words.Of("That is me", Ids.Maria)
        );
        Receive(asked).ShouldRecord(received);
        Receive(Participant.Evolve(asked, received)!).ShouldRefuse("participants/reflection-there");

        static Decision Receive(Participant person) =>
            ReceiveReflection.Decide(new ReceiveReflection(Ids.Maria, Id, "That is me"), person);
    }
}
