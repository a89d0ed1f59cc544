using System.Text.RegularExpressions;
using PeerEvents.Domain;

namespace PeerEvents.Host.Exchange.Interviews;

/// <summary>Finds every line of a text at which a turn may begin.</summary>
internal sealed partial class HeadingReader(string text)
{
    // A heading is short; a longer line is only looked at this far.
    private const int LongestHeading = 240;
    private const string Space = "[^\\S\\n\u200E\u200F]";
    private const string Gap = "[^\\S\\n]*[\u200E\u200F\u202A-\u202E\u2066-\u2069]*[^\\S\\n]*";
    private const string Bold = @"(?:\*{1,3}|_{2})?";
    private const string Name =
        @"(?<label>\p{L}[\p{L}\p{M}\p{Nd}_.’'\- \u00A0]{0,39}?(?:[ ][\(\[][\p{L}\p{Nd} .]{1,20}[\)\]])?)";

    private readonly List<Heading> _found = [];
    private (int Start, long TimeMs)? _stamp;

    public static IReadOnlyList<Heading> Read(string text)
    {
        var reader = new HeadingReader(text);
        for (var line = 0; line < text.Length; line = reader.EndOf(line) + 1)
        {
            reader.Look(line);
        }

        return reader._found;
    }

    private void Look(int line)
    {
        var end = EndOf(line);
        var head = text[line..Math.Min(end, line + LongestHeading)];
        if (string.IsNullOrWhiteSpace(head))
        {
            return;
        }

        var waiting = _stamp;
        _stamp = null;
        var lead = Lead().Match(head);
        var time = lead.Success ? TimeStamp.Read(lead.Groups["t"].Value) : null;
        var from = time is null ? 0 : lead.Length;
        var isSpan = time is not null && lead.Groups["to"].Success;
        if (Labelled(line, head, from, time, waiting, isSpan))
        {
            return;
        }

        if (time is null)
        {
            NameAndTime(line, head, end);
        }
        else if (isSpan)
        {
            Span(line, head, from, time.Value);
        }
        else if (string.IsNullOrWhiteSpace(head[from..]))
        {
            _stamp = (line, time.Value);
        }
    }

    private bool Labelled(
        int line,
        string head,
        int from,
        long? time,
        (int Start, long TimeMs)? waiting,
        bool isSpan
    )
    {
        var match = Label().Match(head[from..]);
        if (!match.Success || !SpeakerLabel.IsWrittenAsLabel(match.Groups["label"].Value))
        {
            return false;
        }

        var behind = match.Groups["t"] is { Success: true } t ? TimeStamp.Read(t.Value) : null;
        var stamp = time ?? behind ?? waiting?.TimeMs;
        var unlabelled = isSpan ? line + from : (int?)null;
        if (_found.Count > 0 && waiting?.Start == _found[^1].Start)
        {
            // The span on the line above says when this was said.
            unlabelled = _found[^1].UnlabelledWords;
            _found.RemoveAt(_found.Count - 1);
        }

        _found.Add(
            new Heading(
                stamp is null ? HeadingForm.Plain : HeadingForm.Stamped,
                waiting?.Start ?? line,
                Trimmed(line + from, match.Groups["label"]),
                line + from + match.Length,
                stamp,
                unlabelled
            )
        );
        return true;
    }

    private void NameAndTime(int line, string head, int end)
    {
        var match = end - line > LongestHeading ? Match.Empty : NameThenTime().Match(head);
        if (!match.Success || TimeStamp.Read(match.Groups["t"].Value) is not { } time)
        {
            return;
        }

        _found.Add(
            new Heading(
                match.Groups["gap"].Value is " "
                    ? HeadingForm.NameAndTimeClose
                    : HeadingForm.NameAndTime,
                line,
                Trimmed(line, match.Groups["label"]),
                Math.Min(end + 1, text.Length),
                time,
                null
            )
        );
    }

    private void Span(int line, string head, int from, long time)
    {
        if (!string.IsNullOrWhiteSpace(head[from..]))
        {
            _found.Add(new Heading(HeadingForm.Span, line, null, line + from, time, line + from));
            return;
        }

        var below = Math.Min(EndOf(line) + 1, text.Length);
        var end = EndOf(below);
        var name = NameAlone()
            .Match(end - below > LongestHeading ? "" : text[below..end].TrimEnd('\r'));
        var words = Math.Min(end + 1, text.Length);
        var hasWords = !string.IsNullOrWhiteSpace(text[words..EndOf(words)]);
        _found.Add(
            new Heading(
                HeadingForm.Span,
                line,
                name.Success && hasWords ? Trimmed(below, name.Groups["label"]) : null,
                name.Success && hasWords ? words : below,
                time,
                below
            )
        );
        _stamp = (line, time);
    }

    private int EndOf(int line) =>
        text.IndexOf('\n', Math.Min(line, text.Length)) is var at and >= 0 ? at : text.Length;

    private static TextRange Trimmed(int start, Group label)
    {
        var begin = start + label.Index;
        return new TextRange(begin, begin + label.Value.TrimEnd().Length);
    }

    [GeneratedRegex(
        "^"
            + Gap
            + @"[\[\(<]?(?<t>"
            + TimeStamp.Pattern
            + ")"
            + "(?:"
            + Gap
            + "-->"
            + Gap
            + "(?<to>"
            + TimeStamp.Pattern
            + @"))?(?:[\]\)>]|(?=\s|$))"
            + Gap
            + "(?:[-–]"
            + Gap
            + ")?"
    )]
    private static partial Regex Lead();

    [GeneratedRegex(
        "^"
            + Gap
            + Bold
            + @"\[?"
            + Name
            + @"\]?"
            + Bold
            + Gap
            + @"(?:[\[\(](?<t>"
            + TimeStamp.Pattern
            + @")[\]\)])?"
            + Gap
            + Bold
            + "[:：]"
            + Bold
            + @"(?![0-9/\\])"
            + Gap
    )]
    private static partial Regex Label();

    [GeneratedRegex(
        "^"
            + Gap
            + Bold
            + @"(?<label>[+\p{L}\p{Nd}][^\n:\[\]\t]{0,79}?)"
            + Bold
            + "(?<gap>"
            + Space
            + "+)"
            + Bold
            + "(?<t>"
            + TimeStamp.Pattern
            + ")"
            + Bold
            + Gap
            + "$"
    )]
    private static partial Regex NameThenTime();

    [GeneratedRegex(
        "^" + Gap + Bold + @"(?<label>[+\p{L}\p{Nd}][^\n:\[\]\t]{0,79}?)" + Bold + Gap + "$"
    )]
    private static partial Regex NameAlone();
}
