using System.Text;
using PeerEvents.Domain;
using PeerEvents.Domain.Sources;

namespace PeerEvents.Host.Demo;

/// <summary>
/// A synthetic interview as it is written for the demo: a line that says so, then turns that begin
/// with <c>I: </c> or <c>P: </c>; <c>{code, code|words}</c> marks a passage.
/// </summary>
internal sealed record DemoTranscript(
    string Text,
    IReadOnlyList<DemoTurn> Turns,
    IReadOnlyList<DemoMark> Marks
)
{
    public static DemoTranscript Read(string marked)
    {
        var text = new StringBuilder();
        var turns = new List<DemoTurn>();
        var marks = new List<DemoMark>();
        foreach (var line in marked.ReplaceLineEndings("\n").Split('\n'))
        {
            var start = text.Length;
            Plain(line, text, marks);
            if (line.StartsWith("I: ", StringComparison.Ordinal))
            {
                turns.Add(new DemoTurn(new TextRange(start, text.Length), Speaker.Interviewer));
            }
            else if (line.StartsWith("P: ", StringComparison.Ordinal))
            {
                turns.Add(new DemoTurn(new TextRange(start, text.Length), Speaker.Participant));
            }

            text.Append('\n');
        }

        return new DemoTranscript(text.ToString().TrimEnd('\n') + "\n", turns, marks);
    }

    /// <summary>The turns of a source, its participant's under their own key.</summary>
    public IReadOnlyList<Turn> TurnsOf(Guid participant) =>
        [
            .. Turns.Select(turn => new Turn(
                turn.Extent,
                new TextRange(turn.Extent.Start, turn.Extent.Start + 2),
                new TextRange(turn.Extent.Start + 3, turn.Extent.End),
                turn.Speaker,
                turn.Speaker == Speaker.Participant ? participant : null,
                null
            )),
        ];

    /// <summary>What the participant said that nothing is marked in.</summary>
    public IEnumerable<TextRange> Unmarked()
    {
        foreach (var turn in Turns.Where(turn => turn.Speaker == Speaker.Participant))
        {
            var at = turn.Extent.Start + 3;
            foreach (var mark in Marks.Where(mark => mark.Range.Overlaps(turn.Extent)))
            {
                if (Trimmed(at, mark.Range.Start) is { } before)
                {
                    yield return before;
                }

                at = mark.Range.End;
            }

            if (Trimmed(at, turn.Extent.End) is { } rest)
            {
                yield return rest;
            }
        }
    }

    private TextRange? Trimmed(int start, int end)
    {
        while (start < end && Text[start] == ' ')
        {
            start++;
        }

        while (end > start && Text[end - 1] == ' ')
        {
            end--;
        }

        return end - start < 2 ? null : new TextRange(start, end);
    }

    private static void Plain(string line, StringBuilder text, List<DemoMark> marks)
    {
        IReadOnlyList<string> codes = [];
        var start = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '{')
            {
                var bar = line.IndexOf('|', i);
                codes = line[(i + 1)..bar].Split(',', StringSplitOptions.TrimEntries);
                start = text.Length;
                i = bar;
            }
            else if (line[i] == '}')
            {
                marks.Add(new DemoMark(new TextRange(start, text.Length), codes));
            }
            else
            {
                text.Append(line[i]);
            }
        }
    }
}

/// <summary>Somebody's turn, with its label.</summary>
internal sealed record DemoTurn(TextRange Extent, Speaker Speaker);

/// <summary>A passage, and the codes that are put on it sooner or later.</summary>
internal sealed record DemoMark(TextRange Range, IReadOnlyList<string> Codes);
