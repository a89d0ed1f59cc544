using PeerEvents.Domain.Participants;

namespace PeerEvents.Domain.Tests.Participants;

public class EnrollingAParticipant
{
    private static Decision Enrol(
        string label,
        bool isImplicit = false,
        Participant? participant = null
    ) => EnrolParticipant.Decide(new EnrolParticipant(Ids.Maria, label, isImplicit), participant);

    [Fact]
    public void records_the_label_as_words_of_that_participant() =>
        Enrol(" P01 ")
            .ShouldRecord(new ParticipantEnrolled(Ids.Maria, Words.Of("P01", Ids.Maria), false));

    [Fact]
    public void for_a_source_that_named_none_says_so() =>
        Enrol("P01", isImplicit: true)
            .ShouldRecord(new ParticipantEnrolled(Ids.Maria, Words.Of("P01", Ids.Maria), true));

    [Fact]
    public void twice_is_refused() =>
        Enrol("P01", participant: new Participant(Ids.Maria, Words.Of("P01"), false))
            .ShouldRefuse("participants/already-there");

    [Fact]
    public void without_a_label_is_refused() =>
        Enrol("").ShouldRefuse("participants/label-missing");

    [Fact]
    public void with_too_long_a_label_is_refused() =>
        Enrol(new string('x', 501)).ShouldRefuse("participants/label-too-long");

    [Fact]
    public void makes_a_participant_once()
    {
        var enrolled = new ParticipantEnrolled(Ids.Maria, Words.Of("P01", Ids.Maria), true);
        var participant = Participant.Evolve(null, enrolled);
        participant.ShouldBe(new Participant(Ids.Maria, Words.Of("P01", Ids.Maria), true));
        Participant
            .Evolve(participant, enrolled with { Implicit = false })
            .ShouldBeSameAs(participant);
        Participant.Evolve(null, "something else").ShouldBeNull();
    }
}
