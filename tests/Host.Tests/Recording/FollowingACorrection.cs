using PeerEvents.Domain;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Tests.Recording;

public class FollowingACorrection
{
    private const string Old = "one two three four five";

    private static string? Found(string corrected, string words)
    {
        var start = Old.IndexOf(words, StringComparison.Ordinal);
        var found = new TextCorrection(Old, corrected).Find(
            new TextRange(start, start + words.Length)
        );
        return found is null
            ? null
            : corrected[found.Range.Start..found.Range.End]
                + (found.TextChanged ? " (changed)" : "");
    }

    [Theory]
    [InlineData("zero one two three four five", "three four", "three four")]
    [InlineData("two three four five", "three four", "three four")]
    [InlineData("one two 3 four five", "three", "3 (changed)")]
    [InlineData("one two 3 four five", "two three four", "two 3 four (changed)")]
    [InlineData("one two three four five six", "four five", "four five")]
    [InlineData("one two and three four five", "two three", "two and three (changed)")]
    [InlineData("one two and three four five", "three", "three")]
    [InlineData("one two and three four five", "two", "two")]
    public void finds_what_is_left_of_a_passage(string corrected, string words, string expected) =>
        Found(corrected, words).ShouldBe(expected);

    [Theory]
    [InlineData("one two four five", "three")]
    [InlineData("", "three")]
    public void loses_a_passage_of_which_nothing_is_left(string corrected, string words) =>
        Found(corrected, words).ShouldBeNull();
}
