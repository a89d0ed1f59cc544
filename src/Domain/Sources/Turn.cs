namespace PeerEvents.Domain.Sources;

/// <summary>One speaker's utterance, as ranges over a source version's text.</summary>
/// <param name="Extent">All of it, with its label and time stamp.</param>
/// <param name="Label">The speaker's label, which is not selectable.</param>
/// <param name="Words">What was said.</param>
/// <param name="Speaker">Who spoke, by kind.</param>
/// <param name="ParticipantId">Which participant, where one spoke.</param>
/// <param name="TimeMs">The time stamp, in milliseconds from the start of the recording.</param>
public sealed record Turn(
    TextRange Extent,
    TextRange? Label,
    TextRange Words,
    Speaker Speaker,
    Guid? ParticipantId,
    long? TimeMs
);

/// <summary>Who speaks in a turn. An interviewer's words never count as a participant's.</summary>
public enum Speaker
{
    /// <summary>A participant of the study.</summary>
    Participant,

    /// <summary>The one who asks.</summary>
    Interviewer,

    /// <summary>Somebody else.</summary>
    Other,
}
