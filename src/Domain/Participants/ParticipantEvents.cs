namespace PeerEvents.Domain.Participants;

/// <summary>A person entered the study, known by a label.</summary>
/// <param name="ParticipantId">The participant; also the name of the key that seals their words.</param>
/// <param name="Label">A pseudonym or number, never the person's name.</param>
/// <param name="Implicit">Whether the platform made the participant for a source that named none.</param>
public sealed record ParticipantEnrolled(Guid ParticipantId, Words Label, bool Implicit);
