using System.Text.RegularExpressions;

namespace PeerEvents.Host.Exchange.Interviews;

/// <summary>What a speaker's label says by itself, without the text it stands in.</summary>
internal static partial class SpeakerLabel
{
    // What often stands before a colon at the start of a line and never is somebody who speaks.
    private static readonly HashSet<string> Never =
    [
        .. (
            "NOTE NOTES NB PS DATE DATO TIME TID PLACE STED LOCATION DURATION VARIGHED EXAMPLE "
            + "EKSEMPEL TITLE TITEL TOPIC EMNE TEMA THEME SUMMARY RESUMÉ SUBJECT TRANSCRIPT KEY "
            + "COMMENT KOMMENTAR SOURCE KILDE HTTP HTTPS MAILTO FILE FIL"
        ).Split(' '),
    ];

    /// <summary>The form in which two spellings of one label are the same.</summary>
    public static string Key(string label) =>
        Spaces().Replace(Marks().Replace(label, ""), " ").Trim().ToUpperInvariant();

    /// <summary>The form in which two labels mean the same participant: P1 is P01.</summary>
    public static string Identity(string label) => LeadingZeros().Replace(Key(label), "");

    /// <summary>The label as it is shown: without marks of direction, its spaces single.</summary>
    public static string Shown(string label) =>
        Spaces().Replace(Marks().Replace(label, ""), " ").Trim();

    /// <summary>A label that transcripts everywhere give to the one who asks.</summary>
    public static bool IsInterviewer(string key) => Interviewer().IsMatch(WithoutNote(key));

    /// <summary>A label that says "participant" and not which one.</summary>
    public static bool IsAnybody(string key) => Anybody().IsMatch(WithoutNote(key));

    /// <summary>A label that is a speaker's even where it stands only once.</summary>
    public static bool IsWellKnown(string key) =>
        IsInterviewer(key) || (WithoutNote(key) != "A" && (IsAnybody(key) || IsNumbered(key)));

    /// <summary>A word that stands before a colon but speaks no word.</summary>
    public static bool IsNever(string key) => Never.Contains(key);

    /// <summary>Words of a label without its number: the same for P1 and P2.</summary>
    public static string? Stem(string key) =>
        Counted().Match(key) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>Whether a label could be a person's own name, which nobody should store unasked.</summary>
    public static bool LooksLikeName(string label)
    {
        var key = Key(label);
        return !IsWellKnown(key)
            && key != "A"
            && label.Count(char.IsLetter) >= 2
            && !label.Any(char.IsDigit)
            && !(label.Length <= 3 && label.All(char.IsUpper))
            && !RoleWord().IsMatch(key)
            && !char.IsLower(label[0]);
    }

    /// <summary>Whether it is written as a label is, and not as the beginning of a sentence.</summary>
    public static bool IsWrittenAsLabel(string label)
    {
        var words = Shown(label).Split(' ');
        return words.Length == 1
            || RoleWord().IsMatch(Key(label))
            || (
                words.Length <= 4
                && !char.IsLower(words[0][0])
                && words.All(word => word.Length <= 3 || !char.IsLower(word[0]))
            );
    }

    private static bool IsNumbered(string key) => NumberedParticipant().IsMatch(WithoutNote(key));

    private static string WithoutNote(string key) => Note().Replace(key, "");

    [GeneratedRegex(@"\s*[\(\[][^\)\]]*[\)\]]$")]
    private static partial Regex Note();

    [GeneratedRegex(@"(?<![0-9])0+(?=[0-9])")]
    private static partial Regex LeadingZeros();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]")]
    private static partial Regex Marks();

    [GeneratedRegex(
        "^(?:I|M|Q|(?:INT\\.?|INTERVIEWER|MODERATOR|FACILITATOR)(?:[ _-]?[0-9]{1,2}| [A-Z])?)$"
    )]
    private static partial Regex Interviewer();

    [GeneratedRegex(
        "^(?:P|R|A|IP|PARTICIPANT|RESPONDENT|INFORMANT|INTERVIEWEE|INTERVIEWPERSON|DELTAGER"
            + "|(?:UNKNOWN )?SPEAKER(?:[ _-]?(?:[0-9]{1,2}|[A-Z]))?)$"
    )]
    private static partial Regex Anybody();

    [GeneratedRegex(
        "^(?:P|R|IP|PARTICIPANT|RESPONDENT|INFORMANT|INTERVIEWEE|INTERVIEWPERSON|DELTAGER)"
            + "[ _-]?[0-9]{1,3}$"
    )]
    private static partial Regex NumberedParticipant();

    [GeneratedRegex(@"^(\p{L}[\p{L} _.-]*?)[ _-]?[0-9]{1,3}$")]
    private static partial Regex Counted();

    [GeneratedRegex(
        "PARTICIPANT|INTERVIEW|MODERATOR|FACILITATOR|RESPONDENT|INFORMANT|DELTAGER|SPEAKER|PERSON"
    )]
    private static partial Regex RoleWord();
}
