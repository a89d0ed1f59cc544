using System.Globalization;

namespace PeerEvents.Projections.Languages;

/// <summary>
/// A language that the record is told in. Sentences are written in English where they are made;
/// another language has its own for each of them, found by the English one, with the same numbered
/// places. Words of people are never translated.
/// </summary>
public sealed class Language
{
    private readonly Func<string, string?> _find;
    private readonly Func<string, string?> _findHeading;

    internal Language(
        string code,
        Func<string, string?> find,
        Func<string, string?>? findHeading = null
    )
    {
        Code = code;
        _find = find;
        _findHeading = findHeading ?? find;
    }

    /// <summary>As everything is written.</summary>
    public static Language English { get; } = new("en", _ => null);

    /// <summary>For the teams of the PEER trial.</summary>
    public static Language Danish { get; } =
        new("da", Danes.Sentences.GetValueOrDefault, Danes.Headings.GetValueOrDefault);

    /// <summary>All that there are, the first of which is used where none is asked for.</summary>
    public static IReadOnlyList<Language> All { get; } = [English, Danish];

    /// <summary>ISO 639-1, such as da.</summary>
    public string Code { get; }

    /// <summary>A word or sentence that has no places; the English one where there is no other.</summary>
    public string Word(string english) => _find(english) ?? english;

    /// <summary>What stands above a column of a table.</summary>
    public string Heading(string english) => _findHeading(english) ?? english;

    /// <summary>A sentence with what stands in its places.</summary>
    public string Say(FormattableString english) =>
        string.Format(CultureInfo.InvariantCulture, Word(english.Format), english.GetArguments());

    /// <summary>So many things: one of them, or a number of them in the place {0}.</summary>
    public string Count(int number, string one, string many) =>
        number == 1 ? Word(one) : string.Format(CultureInfo.InvariantCulture, Word(many), number);
}
