using System.Text.Json.Serialization;
using PeerEvents.Domain;

namespace PeerEvents.Host.Exchange.Interviews;

/// <summary>What an import of interviews would store, before anything is stored.</summary>
/// <param name="Interviews">The interviews, in order of their files' names.</param>
/// <param name="OtherFiles">How many files of other kinds were passed over.</param>
internal sealed record InterviewPlan(IReadOnlyList<PlannedInterview> Interviews, int OtherFiles);

/// <summary>One interview as it would be stored.</summary>
/// <param name="File">The name of its file.</param>
/// <param name="Title">What the source would be called.</param>
/// <param name="KeepsFileName">Whether the file's name would be kept with it.</param>
/// <param name="Text">Its text, everything replaced.</param>
/// <param name="Turns">Who says what where.</param>
/// <param name="Speakers">Who speaks; one participant where the text names nobody.</param>
/// <param name="NotSpeakers">What stands before a colon like a label and was not taken for one.</param>
/// <param name="AnswersUnlabelled">Only interviewers have labels, so no turns were made.</param>
/// <param name="LeftOut">What the file holds beside its text.</param>
/// <param name="Replaced">What became of each line of the list.</param>
internal sealed record PlannedInterview(
    string File,
    string Title,
    bool KeepsFileName,
    string Text,
    IReadOnlyList<PlannedTurn> Turns,
    IReadOnlyList<PlannedSpeaker> Speakers,
    IReadOnlyList<SeenLabel> NotSpeakers,
    bool AnswersUnlabelled,
    IReadOnlyList<LeftOut> LeftOut,
    IReadOnlyList<Replaced> Replaced
)
{
    /// <summary>The participants, each once, in the order in which they first speak.</summary>
    public IReadOnlyList<PlannedParticipant> Participants() =>
        [
            .. Speakers
                .Select(speaker => speaker.Participant)
                .OfType<PlannedParticipant>()
                .Distinct(),
        ];
}

/// <summary>A turn as it would be stored.</summary>
/// <param name="Extent">All of it.</param>
/// <param name="Label">The speaker's label.</param>
/// <param name="Words">What is said.</param>
/// <param name="TimeMs">When, in milliseconds from the start of the recording.</param>
/// <param name="Speaker">The place of the speaker in the list of speakers.</param>
internal sealed record PlannedTurn(
    TextRange Extent,
    TextRange? Label,
    TextRange Words,
    long? TimeMs,
    int Speaker
);

/// <summary>Somebody who speaks in an interview.</summary>
/// <param name="Label">The label in the text; none where the text names nobody.</param>
/// <param name="Participant">Which participant; none for one who asks.</param>
/// <param name="Turns">How many turns they have.</param>
/// <param name="Characters">How many characters they say.</param>
internal sealed record PlannedSpeaker(
    string? Label,
    PlannedParticipant? Participant,
    int Turns,
    int Characters
);

/// <summary>A participant of the study, there already or to be made.</summary>
/// <param name="Label">The participant's label.</param>
/// <param name="Id">Who it is, where the study has them already.</param>
/// <param name="Origin">What a new participant's id is derived from.</param>
/// <param name="IsImplicit">Made for a text that names nobody.</param>
internal sealed record PlannedParticipant(
    string Label,
    Guid? Id,
    [property: JsonIgnore] string Origin,
    bool IsImplicit
);
