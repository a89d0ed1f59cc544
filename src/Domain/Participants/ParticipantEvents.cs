namespace PeerEvents.Domain.Participants;

/// <summary>A person entered the study, known by a label.</summary>
/// <param name="ParticipantId">The participant; also the name of the key that seals their words.</param>
/// <param name="Label">A pseudonym or number, never the person's name.</param>
/// <param name="Implicit">Whether the platform made the participant for a source that named none.</param>
public sealed record ParticipantEnrolled(Guid ParticipantId, Words Label, bool Implicit);

/// <summary>A person who was asked did not take part.</summary>
public sealed record ParticipantDeclined(Guid ParticipantId, Words Label, Words? Ground);

/// <summary>A participant's circumstances were described, coarsely; the versions before stay.</summary>
public sealed record ParticipantDescribed(
    Guid ParticipantId,
    int AttributesVersion,
    IReadOnlyList<AttributeValue> Attributes,
    Words? Reason
);

/// <summary>A participant was asked to comment on the analysis.</summary>
public sealed record MemberReflectionInvited(Guid ParticipantId, Guid ReflectionId, Words? About);

/// <summary>A participant's comment on the analysis was received.</summary>
public sealed record MemberReflectionReceived(
    Guid ParticipantId,
    Guid ReflectionId,
    Words Response
);

/// <summary>One circumstance of a participant, such as where they are on their way.</summary>
public sealed record AttributeValue(Words Name, Words Value);
