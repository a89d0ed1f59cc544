using System.Text.RegularExpressions;
using PeerEvents.Domain;

namespace PeerEvents.Host.Exchange.Interviews;

/// <summary>Cuts a text into turns, each from where it begins to where the next thing does.</summary>
internal static partial class TurnCutter
{
    /// <summary>
    /// Turns of speakers. A stretch with a time and no name is nobody's: it lies between turns, so
    /// that it is sealed under everybody who speaks in the text.
    /// </summary>
    public static IReadOnlyList<SpokenTurn> Labelled(
        string text,
        IReadOnlyList<Heading> headings,
        Speakers speakers
    )
    {
        var ends = headings
            .Where(heading => speakers.Has(heading) || heading.UnlabelledWords is not null)
            .Select(heading => heading.Start)
            .Concat(Service().Matches(text).Select(match => match.Index))
            .Append(text.Length)
            .Order()
            .ToList();
        return
        [
            .. headings
                .Where(speakers.Has)
                .Select(heading =>
                    Cut(
                        text,
                        heading,
                        heading.Words,
                        NextAfter(ends, heading.Start),
                        speakers.KeyOf(heading)
                    )
                ),
        ];
    }

    /// <summary>Turns of which only the time is known.</summary>
    public static IReadOnlyList<SpokenTurn> Timed(string text, IReadOnlyList<Heading> headings)
    {
        var timed = headings.Where(heading => heading.UnlabelledWords is not null).ToList();
        return
        [
            .. timed.Select(
                (heading, i) =>
                    Cut(
                        text,
                        heading with
                        {
                            Label = null,
                        },
                        heading.UnlabelledWords!.Value,
                        i + 1 < timed.Count ? timed[i + 1].Start : text.Length,
                        null
                    )
            ),
        ];
    }

    private static SpokenTurn Cut(string text, Heading heading, int from, int end, string? key)
    {
        var start = Math.Min(from, end);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var stop = end;
        while (stop > start && char.IsWhiteSpace(text[stop - 1]))
        {
            stop--;
        }

        return new SpokenTurn(
            new TextRange(heading.Start, end),
            heading.Label,
            new TextRange(start, stop),
            heading.TimeMs,
            key
        );
    }

    private static int NextAfter(List<int> ends, int start)
    {
        var at = ends.BinarySearch(start + 1);
        return ends[at < 0 ? ~at : at];
    }

    // What Teams writes at the beginning and the end is said by nobody.
    [GeneratedRegex(
        @"^[^\n]{1,80} (?:started|stopped) transcription\.?[ \t]*$",
        RegexOptions.Multiline
    )]
    private static partial Regex Service();
}

/// <summary>One speaker's utterance in a text that is about to be stored.</summary>
/// <param name="Extent">All of it, with its label and time stamp.</param>
/// <param name="Label">The speaker's label.</param>
/// <param name="Words">What was said.</param>
/// <param name="TimeMs">The time stamp, in milliseconds.</param>
/// <param name="Speaker">The key of who spoke; null where only the time is known.</param>
internal sealed record SpokenTurn(
    TextRange Extent,
    TextRange? Label,
    TextRange Words,
    long? TimeMs,
    string? Speaker
);
