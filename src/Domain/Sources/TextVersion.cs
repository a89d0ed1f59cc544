namespace PeerEvents.Domain.Sources;

/// <summary>
/// A text as it is about to be stored: normalised, checked, and cut into the pieces that are
/// sealed apart, one for each turn and one for whatever lies between turns.
/// </summary>
public sealed record TextVersion(
    string Text,
    IReadOnlyList<Turn> Turns,
    IReadOnlyList<TextPiece> Pieces
)
{
    /// <summary>The longest text of one source, in UTF-16 code units.</summary>
    public const int LongestText = 20_000_000;

    /// <summary>Line ends become LF; nothing else changes.</summary>
    public static string Normalise(string text) =>
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;

    /// <summary>Why a normalised text with these turns cannot be stored, or null.</summary>
    public static Refusal? Problem(string text, IReadOnlyList<Turn> turns) =>
        text.Length == 0 ? new Refusal("sources/text-missing", "The source has no text.")
        : text.Length > LongestText
            ? new Refusal(
                "sources/text-too-long",
                $"A source has at most {LongestText} characters. Split it into several."
            )
        : FreeText.Problem(text) ?? ProblemWithTurns(text, turns);

    /// <summary>Cuts a text that has no problem; the pieces together are the text.</summary>
    public static TextVersion Cut(
        string text,
        IReadOnlyList<Turn> turns,
        IReadOnlyList<Guid> participants
    )
    {
        var pieces = new List<TextPiece>();
        var at = 0;
        foreach (var turn in turns)
        {
            Add(at, turn.Extent.Start, participants);
            Add(
                turn.Extent.Start,
                turn.Extent.End,
                turn.Speaker == Speaker.Participant && turn.ParticipantId is { } speaker
                    ? [speaker]
                    : []
            );
            at = turn.Extent.End;
        }

        Add(at, text.Length, participants);
        return new TextVersion(text, turns, pieces);

        void Add(int start, int end, IReadOnlyList<Guid> subjects)
        {
            if (start < end)
            {
                pieces.Add(new TextPiece(new TextRange(start, end), subjects));
            }
        }
    }

    /// <summary>Where each surrogate pair of a text starts.</summary>
    public static IReadOnlyList<int> SurrogatePairs(string text)
    {
        var pairs = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]))
            {
                pairs.Add(i++);
            }
        }

        return pairs;
    }

    private static Refusal? ProblemWithTurns(string text, IReadOnlyList<Turn> turns)
    {
        var at = 0;
        foreach (var turn in turns)
        {
            if (
                turn.Extent.Start < at
                || !turn.Extent.FitsIn(text.Length)
                || !LiesIn(turn.Extent, turn.Extent, text)
                || !LiesIn(turn.Words, turn.Extent, text)
                || turn.Label is { } label && !LiesIn(label, turn.Extent, text)
                || (turn.Speaker == Speaker.Participant) != turn.ParticipantId.HasValue
            )
            {
                return new Refusal(
                    "sources/turns-malformed",
                    "Turns must lie in order within the text, not overlap, and name a participant exactly where one speaks."
                );
            }

            at = turn.Extent.End;
        }

        return null;
    }

    private static bool LiesIn(TextRange range, TextRange extent, string text) =>
        extent.Start <= range.Start
        && range.Start <= range.End
        && range.End <= extent.End
        && !Splits(text, range.Start)
        && !Splits(text, range.End);

    private static bool Splits(string text, int position) =>
        position < text.Length && char.IsLowSurrogate(text[position]);
}

/// <summary>A stretch of text that is sealed by itself, under its speaker.</summary>
public sealed record TextPiece(TextRange Range, IReadOnlyList<Guid> Subjects);
