using System.Text.RegularExpressions;

namespace PeerEvents.Architecture.Tests;

/// <summary>Codes are made and themes are developed; the platform never says otherwise.</summary>
public partial class Wording
{
    [Fact]
    public void of_the_sources_avoids_what_the_method_avoids()
    {
        var files = Tree.SourceFiles();
        files.Count.ShouldBeGreaterThan(100);
        files.Where(file => Avoided().IsMatch(File.ReadAllText(file))).ShouldBeEmpty();
    }

    [GeneratedRegex(
        @"\bemerg(e|es|ed|ing|ent)\b|ground truth|saturation reached|correct code\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Avoided();
}
