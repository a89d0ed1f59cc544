using System.Text.RegularExpressions;
using PeerEvents.Domain;
using PeerEvents.Projections.Languages;

namespace PeerEvents.Architecture.Tests;

/// <summary>That Danish has the words that are told, and none that are told nowhere.</summary>
public sealed partial class Sentences
{
    private static readonly IReadOnlyList<string> Sources =
    [
        .. Tree.SourceFiles()
            .Where(file => !Path.GetFileName(file).StartsWith("Danish", StringComparison.Ordinal))
            .Select(File.ReadAllText),
    ];

    [Fact]
    public void each_word_that_is_told_has_a_danish_one()
    {
        var told = Sources
            .SelectMany(text =>
                Call().Matches(text).Select(call => Inside(text, call.Index + call.Length))
            )
            .SelectMany(inside => Literal().Matches(inside).Select(m => m.Groups[1].Value))
            .Distinct()
            .ToList();
        told.Count.ShouldBeGreaterThan(50);
        told.Where(english => !Danes.Sentences.ContainsKey(english)).ShouldBeEmpty();
    }

    [Fact]
    public void no_word_is_kept_in_danish_that_is_told_nowhere()
    {
        var choices = typeof(EventCatalogue)
            .Assembly.GetTypes()
            .Where(type => type.IsEnum)
            .SelectMany(Enum.GetNames)
            .SelectMany(name => new[] { name, name.ToLowerInvariant() });
        var whole = Broken().Replace(string.Join('\n', Sources), "");
        Danes
            .Sentences.Keys.Concat(Danes.Headings.Keys)
            .Except(choices)
            .Where(english => !english.Contains('{', StringComparison.Ordinal))
            .Where(english => !whole.Contains($"\"{english}\"", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private static string Inside(string text, int from)
    {
        var (depth, at) = (1, from);
        while (depth > 0)
        {
            depth += text[at] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            at++;
        }

        return text[from..(at - 1)];
    }

    [GeneratedRegex(@"\bWord\(")]
    private static partial Regex Call();

    /// <summary>What is neither compared with nor made of parts.</summary>
    [GeneratedRegex("(?<!== )(?<![$])\"([^\"\\n]+)\"")]
    private static partial Regex Literal();

    /// <summary>Where a sentence goes on in the next line.</summary>
    [GeneratedRegex("\"\\s*\\+ \"")]
    private static partial Regex Broken();
}
