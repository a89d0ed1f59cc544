using PeerEvents.Domain.Meetings;

namespace PeerEvents.Domain.Tests.Meetings;

public class HoldingAMeeting
{
    private static readonly Guid Id = Ids.Event(95);

    private static readonly MeetingHeld Held = new(
        Id,
        MeetingKind.Supervision,
        [Ids.Ana, Ids.Ben],
        null,
        Words.Of("Two codes are one")
    );

    private static Decision Hold(HoldMeeting command, Meeting? meeting = null) =>
        HoldMeeting.Decide(command, meeting, Around.Study());

    private static Meeting After() => Given.Stream<Meeting>(Meeting.Evolve, Held).State;

    [Fact]
    public void records_who_was_there_and_the_minutes() =>
        Hold(
                new HoldMeeting(
                    Id,
                    MeetingKind.Supervision,
                    [Ids.Ben, Ids.Ana, Ids.Ben],
                    " Two codes are one "
                )
            )
            .ShouldRecord(Held);

    [Fact]
    public void of_nobody_or_of_strangers_or_without_minutes_is_refused()
    {
        var command = new HoldMeeting(Id, MeetingKind.Analysis, [Ids.Ana], "Themes");
        Hold(command with { Attendees = [] }).ShouldRefuse("meetings/nobody-there");
        Hold(command with { Attendees = [Ids.Tom] }).ShouldRefuse("studies/member-unknown");
        Hold(command with { Minutes = " " }).ShouldRefuse("meetings/minutes-missing");
        Hold(command with { Mentions = [Ids.Tom] })
            .ShouldRefuse("participants/participant-unknown");
        Hold(command, After()).ShouldRefuse("meetings/already-there");
    }

    [Fact]
    public void minutes_each_decision_once()
    {
        var minuted = new DecisionMinuted(Id, Ids.Event(96), Words.Of("Merge them"), null);
        Minute("Merge them", After()).ShouldRecord(minuted);
        Minute("Merge them", Meeting.Evolve(After(), minuted)!).ShouldRecord();
        Minute("", After()).ShouldRefuse("meetings/decision-missing");

        static Decision Minute(string decision, Meeting meeting) =>
            MinuteDecision.Decide(new MinuteDecision(Id, Ids.Event(96), decision), meeting);
    }
}
