namespace PeerEvents.Domain.Participants;

/// <summary>A person in the study, known by a pseudonym.</summary>
public sealed record Participant(Guid Id, Words Label, bool Implicit)
{
    /// <summary>Folds one event into the state; null until the first event.</summary>
    public static Participant? Evolve(Participant? participant, object @event) =>
        (participant, @event) switch
        {
            (null, ParticipantEnrolled e) => new Participant(e.ParticipantId, e.Label, e.Implicit),
            _ => participant,
        };
}
