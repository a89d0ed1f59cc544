using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Tests.Audit;

public sealed class ComparingWords
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("the same", "the same", "the same")]
    [InlineData("", "all new", "{+all new+}")]
    [InlineData("all gone", "", "[-all gone-]")]
    [InlineData("fear of pain", "fear of work", "fear of [-pain-]{+work+}")]
    [InlineData("fear", "Fear", "[-fear-]{+Fear+}")]
    [InlineData("end.", "end;", "end[-.-]{+;+}")]
    public void shows_what_was_taken_away_and_put_in(string before, string after, string line) =>
        WordDiff.Line(WordDiff.Of(before, after)).ShouldBe(line);

    [Theory]
    [InlineData("one two three", "two three four")]
    [InlineData("a b\nc", "a  b\n\nc")]
    [InlineData("x (y): z, z.", "x y; z")]
    [InlineData("🐝 bee", "🐝🐝 bee")]
    public void holds_both_texts_whole(string before, string after)
    {
        var pieces = WordDiff.Of(before, after);
        Only(pieces, Change.TakenAway).ShouldBe(before);
        Only(pieces, Change.PutIn).ShouldBe(after);
        pieces.ShouldAllBe(piece => piece.Text.Length > 0);
    }

    [Fact]
    public void holds_both_texts_whole_whatever_they_are()
    {
        var random = new Random(7);
        string[] parts = ["a", "b", " ", ",", "\n", ".", "ab", "🐝"];
        for (var i = 0; i < 500; i++)
        {
            var (before, after) = (Text(), Text());
            var pieces = WordDiff.Of(before, after);
            Only(pieces, Change.TakenAway).ShouldBe(before);
            Only(pieces, Change.PutIn).ShouldBe(after);
        }

        string Text() => string.Concat(random.GetItems(parts, random.Next(20)));
    }

    private static string Only(IReadOnlyList<DiffPiece> pieces, Change change) =>
        string.Concat(
            pieces.Where(p => p.Change == change || p.Change == Change.Kept).Select(p => p.Text)
        );
}
