namespace PeerEvents.Domain.Tests;

public class ComparingRanges
{
    [Fact]
    public void counts_code_units_from_start_up_to_but_not_including_end() =>
        new TextRange(3, 10).Length().ShouldBe(7);

    [Theory]
    [InlineData(0, 10, true)]
    [InlineData(9, 10, true)]
    [InlineData(0, 11, false)]
    [InlineData(10, 11, false)]
    [InlineData(-1, 5, false)]
    [InlineData(5, 5, false)]
    [InlineData(6, 5, false)]
    public void with_a_text_of_ten_tells_whether_it_fits(int start, int end, bool fits) =>
        new TextRange(start, end).FitsIn(10).ShouldBe(fits);

    [Theory]
    [InlineData(0, 3, false)]
    [InlineData(0, 4, true)]
    [InlineData(4, 5, true)]
    [InlineData(5, 9, true)]
    [InlineData(6, 9, false)]
    [InlineData(0, 9, true)]
    public void with_three_to_six_tells_whether_they_overlap(int start, int end, bool overlaps)
    {
        new TextRange(start, end).Overlaps(new TextRange(3, 6)).ShouldBe(overlaps);
        new TextRange(3, 6).Overlaps(new TextRange(start, end)).ShouldBe(overlaps);
    }
}
