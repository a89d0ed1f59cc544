namespace PeerEvents.Domain.Participants;

/// <summary>The refusals that several commands on participants share.</summary>
public static class ParticipantRules
{
    /// <summary>The study has no such participant.</summary>
    public static Refusal Unknown { get; } =
        new(
            "participants/participant-unknown",
            "The study has no such participant. Enrol them first."
        );
}
