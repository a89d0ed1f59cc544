using PeerEvents.Domain;
using PeerEvents.Host.Exchange;

namespace PeerEvents.Host.Tests.Exchange.Taguette;

public sealed class CountingInUtf8
{
    // a is 1 byte, é 2, € 3, 😀 4 (and two code units).
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(6, 3)]
    [InlineData(10, 5)]
    [InlineData(11, 6)]
    public void finds_the_code_unit_of_a_byte(long bytes, int expected) =>
        TextOffsets.Of("aé€😀b").Index(bytes).ShouldBe(expected);

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(12)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void finds_nothing_inside_a_character_or_outside_the_text(long bytes) =>
        TextOffsets.Of("aé€😀b").Index(bytes).ShouldBeNull();

    [Fact]
    public void makes_every_line_end_one_line_feed_and_keeps_the_places()
    {
        var offsets = TextOffsets.Of("a\r\nb\rc\n\rd");
        offsets.Text.ShouldBe("a\nb\nc\n\nd");
        offsets.Index(3).ShouldBe(2);
        offsets.Index(5).ShouldBe(4);
        offsets.Index(8).ShouldBe(7);
        offsets.Text[offsets.Range(new(3, 4))!.Value].ShouldBe("b");
        offsets.Text[offsets.Range(new(8, 9))!.Value].ShouldBe("d");
    }

    [Fact]
    public void takes_the_middle_of_a_windows_line_end_for_its_end() =>
        TextOffsets.Of("a\r\nb").Index(2).ShouldBe(2);

    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 1)]
    [InlineData(-1, 1)]
    [InlineData(0, 4)]
    public void makes_no_range_of_what_is_none(long start, long end) =>
        TextOffsets.Of("abc").Range(new(start, end)).ShouldBeNull();

    [Fact]
    public void ends_at_the_end_of_the_text() =>
        TextOffsets.Of("abc").Range(new(0, 3)).ShouldBe(0..3);

    [Fact]
    public void knows_one_place_in_an_empty_text()
    {
        TextOffsets.Of("").Index(0).ShouldBe(0);
        TextOffsets.Of("").Index(1).ShouldBeNull();
    }

    [Theory]
    [InlineData(OriginUnit.CodePoints, 4, 5)]
    [InlineData(OriginUnit.Utf16CodeUnits, 5, 5)]
    [InlineData(OriginUnit.CodePoints, 6, null)]
    [InlineData(OriginUnit.Utf16CodeUnits, 4, null)]
    public void finds_what_other_units_count(OriginUnit unit, long position, int? expected) =>
        TextOffsets.Of("aé€😀b", unit).Index(position).ShouldBe(expected);
}
