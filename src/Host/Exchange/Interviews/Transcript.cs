namespace PeerEvents.Host.Exchange.Interviews;

/// <summary>A text and who speaks where in it, as far as its labels and time stamps tell.</summary>
/// <param name="Text">The text, labels and time stamps included.</param>
/// <param name="Turns">The turns, in order; none where nothing tells them.</param>
/// <param name="Speakers">Who speaks, in the order of their first turn.</param>
/// <param name="NotTaken">Labels that are nobody's as far as the text tells.</param>
/// <param name="AnswersUnlabelled">Only interviewers have labels, so no turns were made.</param>
internal sealed record Transcript(
    string Text,
    IReadOnlyList<SpokenTurn> Turns,
    IReadOnlyList<TranscriptSpeaker> Speakers,
    IReadOnlyList<SeenLabel> NotTaken,
    bool AnswersUnlabelled
)
{
    /// <summary>Reads a text whose line ends are LF.</summary>
    public static Transcript Of(string text, NamedSpeakers named)
    {
        var headings = HeadingReader.Read(text);
        var speakers = new Speakers(text, headings, named);
        var taken = headings.Where(speakers.Has).ToList();
        var keys = taken.Select(speakers.KeyOf).ToHashSet();
        var notTaken = headings
            .Where(heading => heading.Label is not null && !speakers.Has(heading))
            .Where(heading => heading.Form != HeadingForm.Span)
            .GroupBy(speakers.KeyOf)
            .Select(group => new SeenLabel(
                SpeakerLabel.Shown(speakers.Label(group.First().Label!)),
                group.Count()
            ))
            .ToList();
        var answered = keys.Any(key => !speakers.IsInterviewer(key));
        if (taken.Count > 1 && answered)
        {
            var turns = TurnCutter.Labelled(text, headings, speakers);
            return new Transcript(
                text,
                turns,
                TranscriptSpeaker.Among(turns, speakers),
                notTaken,
                false
            );
        }

        var spans = headings.Count(heading => heading.UnlabelledWords is not null);
        return new Transcript(
            text,
            spans > 1 ? TurnCutter.Timed(text, headings) : [],
            [],
            notTaken,
            taken.Count > 0 && !answered
        );
    }
}
