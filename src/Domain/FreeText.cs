namespace PeerEvents.Domain;

/// <summary>What may be stored as text at all, checked before anything else.</summary>
public static class FreeText
{
    /// <summary>The longest name or title, in UTF-16 code units.</summary>
    public const int LongestName = 500;

    /// <summary>The longest definition, description or reason, in UTF-16 code units.</summary>
    public const int LongestNote = 50_000;

    /// <summary>Why a name cannot be used, or null.</summary>
    public static Refusal? ProblemWithName(string? name, string rule, string thing) =>
        string.IsNullOrWhiteSpace(name) ? new Refusal($"{rule}-missing", $"{thing} needs a name.")
        : name.Trim().Length > LongestName
            ? new Refusal($"{rule}-too-long", $"A name has at most {LongestName} characters.")
        : Problem(name);

    /// <summary>Why a longer text cannot be used, or null; no text is no problem.</summary>
    public static Refusal? ProblemWithNote(string? note) =>
        note?.Length > LongestNote
            ? new Refusal("text/too-long", $"A text here has at most {LongestNote} characters.")
            : Problem(note);

    /// <summary>Why PostgreSQL could not store the text, or null.</summary>
    public static Refusal? Problem(string? text)
    {
        for (var i = 0; i < text?.Length; i++)
        {
            if (text[i] == '\0')
            {
                return new Refusal(
                    "text/null-character",
                    "The text holds the character U+0000, which cannot be stored. Remove it."
                );
            }

            if (
                char.IsHighSurrogate(text[i])
                && i + 1 < text.Length
                && char.IsLowSurrogate(text[i + 1])
            )
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return new Refusal(
                    "text/broken-character",
                    "The text holds half of a character (a lone surrogate). Remove it."
                );
            }
        }

        return null;
    }
}
