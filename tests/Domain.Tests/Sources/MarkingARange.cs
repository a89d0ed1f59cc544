namespace PeerEvents.Domain.Tests.Sources;

public class MarkingARange
{
    private static Refusal? Problem(int start, int end) =>
        Interview.Text.Problem(new TextRange(start, end));

    [Theory]
    [InlineData(0, 100)]
    [InlineData(0, 1)]
    [InlineData(99, 100)]
    [InlineData(40, 42)]
    [InlineData(42, 44)]
    [InlineData(40, 44)]
    [InlineData(39, 45)]
    public void within_the_text_has_no_problem(int start, int end) =>
        Problem(start, end).ShouldBeNull();

    [Theory]
    [InlineData(0, 101)]
    [InlineData(100, 101)]
    [InlineData(-1, 1)]
    [InlineData(7, 7)]
    [InlineData(8, 7)]
    [InlineData(int.MinValue, int.MaxValue)]
    public void outside_the_text_or_of_nothing_is_refused(int start, int end) =>
        Problem(start, end).ShouldRefuse("coding/range-outside");

    [Theory]
    [InlineData(41, 45)]
    [InlineData(30, 41)]
    [InlineData(43, 45)]
    [InlineData(40, 43)]
    [InlineData(41, 43)]
    public void that_begins_or_ends_inside_a_character_is_refused(int start, int end) =>
        Problem(start, end).ShouldRefuse("coding/range-splits-character");

    // However many pairs there are, and wherever among them the edge lies.
    [Fact]
    public void finds_every_pair_among_many()
    {
        for (var count = 0; count <= 9; count++)
        {
            var text = Interview.Text with
            {
                SurrogatePairs = [.. Enumerable.Range(0, count).Select(i => 5 + 3 * i)],
            };
            for (var start = 0; start < 99; start++)
            {
                var splits = start > 5 && (start - 6) % 3 == 0 && (start - 6) / 3 < count;
                text.Problem(new TextRange(start, 99))
                    ?.Rule.ShouldBe("coding/range-splits-character");
                (text.Problem(new TextRange(start, 99)) is not null).ShouldBe(splits);
            }
        }
    }
}
