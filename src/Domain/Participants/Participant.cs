namespace PeerEvents.Domain.Participants;

/// <summary>A person in the study, known by a pseudonym.</summary>
public sealed record Participant(Guid Id, Words Label, bool Implicit)
{
    /// <summary>Whether they were asked and did not take part.</summary>
    public bool HasDeclined { get; init; }

    /// <summary>Their circumstances, as they were described last.</summary>
    public IReadOnlyList<AttributeValue> Attributes { get; init; } = [];

    /// <summary>How often their circumstances were described.</summary>
    public int AttributesVersion { get; init; }

    /// <summary>What they were asked to comment on, and what they said.</summary>
    public IReadOnlyList<MemberReflection> Reflections { get; init; } = [];

    /// <summary>Folds one event into the state; null until the first event.</summary>
    public static Participant? Evolve(Participant? participant, object @event) =>
        (participant, @event) switch
        {
            (null, ParticipantEnrolled e) => new Participant(e.ParticipantId, e.Label, e.Implicit),
            (null, ParticipantDeclined e) => new Participant(e.ParticipantId, e.Label, false)
            {
                HasDeclined = true,
            },
            ({ }, ParticipantDescribed e) => participant with
            {
                Attributes = e.Attributes,
                AttributesVersion = e.AttributesVersion,
            },
            ({ }, MemberReflectionInvited e) => participant with
            {
                Reflections =
                [
                    .. participant.Reflections,
                    new MemberReflection(e.ReflectionId, e.About, null),
                ],
            },
            ({ }, MemberReflectionReceived e) => participant with
            {
                Reflections =
                [
                    .. participant.Reflections.Select(reflection =>
                        reflection.Id == e.ReflectionId
                            ? reflection with
                            {
                                Response = e.Response,
                            }
                            : reflection
                    ),
                ],
            },
            _ => participant,
        };
}

/// <summary>A request to comment on the analysis, and the answer once it came.</summary>
public sealed record MemberReflection(Guid Id, Words? About, Words? Response);
