using PeerEvents.Domain.Audit;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Tests.Audit;

public sealed class WritingAReceipt
{
    private const string Line =
        "peerevents-receipt:1 00000000000000000000000000000001 42 "
        + "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff "
        + "2024-01-02T03:04:05.000006Z";

    private static readonly Receipt Lodged = Receipt.Of(
        Keys.Study,
        MomentChain.Start(Keys.Study) with
        {
            Number = 42,
            Hash = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
        },
        new DateTimeOffset(2024, 1, 2, 3, 4, 5, 0, 6, TimeSpan.Zero)
    );

    [Fact]
    public void puts_everything_on_one_line() => Lodged.ToString().ShouldBe(Line);

    [Theory]
    [InlineData("", "")]
    [InlineData("  ", "\r\n")]
    public void can_be_read_back(string before, string after) =>
        Receipt.Parse(before + Line + after).ShouldBe(Lodged);

    [Theory]
    [InlineData("peerevents-receipt:1", "peerevents-receipt:2")]
    [InlineData(" 42 ", " -1 ")]
    [InlineData(" 42 ", " 4.2 ")]
    [InlineData(" 42 ", " 9999999999999999999 ")]
    [InlineData("eeff ", "eef ")]
    [InlineData("aabb", "AABB")]
    [InlineData("000006Z", "000006")]
    [InlineData("2024-01-02", "2024-13-02")]
    [InlineData("05.000006Z", "05.000006Z more")]
    [InlineData("00000000000000000000000000000001", "1")]
    public void is_none_where_anything_is_wrong(string right, string wrong) =>
        Receipt.Parse(Line.Replace(right, wrong, StringComparison.Ordinal)).ShouldBeNull();

    [Fact]
    public void is_none_without_anything() => Receipt.Parse("").ShouldBeNull();
}
