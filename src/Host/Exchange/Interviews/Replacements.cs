using System.Text.RegularExpressions;
using Microsoft.VisualBasic.FileIO;

namespace PeerEvents.Host.Exchange.Interviews;

/// <summary>
/// A researcher's list of what is replaced before anything is stored: names by pseudonyms, places by
/// kinds of places. It is held in memory only.
/// </summary>
internal sealed class Replacements
{
    private const int Longest = 500;
    private const int Most = 10_000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly IReadOnlyList<(int Line, string By)> _entries;
    private readonly Regex? _whole;
    private readonly IReadOnlyList<Regex> _anywhere;

    private Replacements(IReadOnlyList<(int Line, string Find, string By)> entries)
    {
        _entries = [.. entries.Select(entry => (entry.Line, entry.By))];
        // The longest first, so that a full name goes before the first name in it.
        var patterns = entries
            .Select((entry, i) => (entry.Find, Pattern: $"(?<e{i}>{Pattern(entry.Find)})"))
            .OrderByDescending(entry => entry.Find.Length)
            .Select(entry => entry.Pattern);
        _whole =
            entries.Count == 0
                ? null
                : new Regex(
                    @"(?<![\p{L}\p{M}\p{Nd}])(?:"
                        + string.Join('|', patterns)
                        + @")(?![\p{L}\p{M}\p{Nd}])",
                    RegexOptions.CultureInvariant,
                    Patience
                );
        _anywhere =
        [
            .. entries.Select(entry => new Regex(
                Pattern(entry.Find),
                RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
                Patience
            )),
        ];
        Pseudonyms = entries.Select(entry => SpeakerLabel.Key(entry.By)).ToHashSet();
    }

    public static Replacements None { get; } = new([]);

    /// <summary>What comes in the place of names, as keys of labels.</summary>
    public IReadOnlySet<string> Pseudonyms { get; }

    /// <summary>Reads a CSV file of two columns: find, replacement.</summary>
    /// <exception cref="ImportRefusedException">A line is not as it should be.</exception>
    public static Replacements Read(TextReader csv)
    {
        var text = csv.ReadToEnd();
        var first = text.AsSpan()[..(text.IndexOf('\n') is var end and >= 0 ? end : text.Length)];
        using var parser = new TextFieldParser(new StringReader(text));
        // Spreadsheets write what the country separates with.
        parser.SetDelimiters(
            first.Contains(';') ? ";"
            : first.Contains('\t') ? "\t"
            : ","
        );
        var entries = new List<(int Line, string Find, string By)>();
        try
        {
            while (!parser.EndOfData)
            {
                var line = (int)parser.LineNumber;
                Add(entries, line, parser.ReadFields() ?? []);
            }
        }
        catch (MalformedLineException e)
        {
            throw Malformed(parser.ErrorLineNumber, "its quotes do not match", e);
        }

        return new Replacements(entries);
    }

    /// <summary>The text with everything replaced at once, and how often each entry was met.</summary>
    public (string Text, IReadOnlyList<Replaced> Entries) In(string text)
    {
        if (_whole is null)
        {
            return (text, []);
        }

        var times = new int[_entries.Count];
        var replaced = _whole.Replace(
            text,
            match =>
            {
                var entry = Enumerable
                    .Range(0, _entries.Count)
                    .First(i => match.Groups[$"e{i}"].Success);
                times[entry]++;
                return _entries[entry].By;
            }
        );
        return (
            replaced,
            [
                .. _entries.Select(
                    (entry, i) =>
                        new Replaced(entry.Line, entry.By, times[i], _anywhere[i].Count(replaced))
                ),
            ]
        );
    }

    private static void Add(
        List<(int Line, string Find, string By)> entries,
        int line,
        string[] fields
    )
    {
        if (fields.Length != 2)
        {
            throw Malformed(line, "it has not two columns");
        }

        var (find, by) = (fields[0].Trim(), fields[1].Trim());
        if (entries.Count == 0 && find is "find" && by is "replacement")
        {
            return;
        }

        if (!find.Any(char.IsLetterOrDigit) || by.Length == 0)
        {
            throw Malformed(line, "it does not say what is replaced by what");
        }

        if (find.Length > Longest || by.Length > Longest || entries.Count == Most)
        {
            throw Malformed(line, $"a list has {Most} lines of {Longest} characters at the most");
        }

        if (entries.Any(entry => entry.Find == find))
        {
            throw Malformed(line, "what it replaces is replaced by a line before");
        }

        entries.Add((line, find, by));
    }

    private static ImportRefusedException Malformed(
        long line,
        string why,
        Exception? inner = null
    ) =>
        new(
            "replace-malformed",
            $"The list of replacements cannot be used, line {line}: {why}. "
                + "Write two columns, what to find and its replacement.",
            inner
        );

    // Spaces may break over lines.
    private static string Pattern(string find) =>
        string.Join(@"\s+", Regex.Split(find, @"\s+").Select(Regex.Escape));
}

/// <summary>What became of one line of the list in one text.</summary>
/// <param name="Line">The line of the list.</param>
/// <param name="By">What came in the place of what was found.</param>
/// <param name="Times">How often it was found as whole words.</param>
/// <param name="Left">How often it still stands: in a longer word, or in other letter case.</param>
internal sealed record Replaced(int Line, string By, int Times, int Left);
