namespace PeerEvents.Host.Exchange.Interviews;

/// <summary>Somebody who speaks in one text.</summary>
/// <param name="Key">The form of the label in which spellings are the same.</param>
/// <param name="Label">The label as it was written first.</param>
/// <param name="IsInterviewer">Whether it is the one who asks.</param>
/// <param name="Turns">How many turns they have.</param>
/// <param name="Characters">How many characters they say, labels and time stamps left out.</param>
internal sealed record TranscriptSpeaker(
    string Key,
    string Label,
    bool IsInterviewer,
    int Turns,
    int Characters
)
{
    /// <summary>Whether the label says which participant, in other texts too.</summary>
    public bool IsSomebody => !SpeakerLabel.IsAnybody(Key);

    public static IReadOnlyList<TranscriptSpeaker> Among(
        IReadOnlyList<SpokenTurn> turns,
        Speakers speakers
    ) =>
        [
            .. turns
                .GroupBy(turn => turn.Speaker!)
                .Select(group => new TranscriptSpeaker(
                    group.Key,
                    SpeakerLabel.Shown(speakers.Label(group.First().Label!)),
                    speakers.IsInterviewer(group.Key),
                    group.Count(),
                    group.Sum(turn => turn.Words.Length())
                )),
        ];
}

/// <summary>A word that stands before a colon like a label, and how often.</summary>
internal sealed record SeenLabel(string Label, int Times);
