namespace PeerEvents.Domain.Tests;

public class WritingATime
{
    private static readonly DateTimeOffset Time = new(
        new DateTime(2022, 2, 23, 10, 0, 1, DateTimeKind.Utc).AddTicks(1_234_567)
    );

    [Fact]
    public void gives_utc_with_six_decimals_cut_not_rounded() =>
        UtcTime.Write(Time).ShouldBe("2022-02-23T10:00:01.123456Z");

    [Fact]
    public void gives_utc_whatever_the_offset() =>
        UtcTime
            .Write(new DateTimeOffset(2022, 2, 23, 1, 30, 0, TimeSpan.FromHours(5.5)))
            .ShouldBe("2022-02-22T20:00:00.000000Z");

    [Fact]
    public void can_be_read_again()
    {
        var read = UtcTime.Read("2022-02-23T10:00:01.123456Z").ShouldNotBeNull();
        read.ShouldBe(UtcTime.Cut(Time));
        read.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2022-02-23T10:00:01Z")]
    [InlineData("2022-02-23T10:00:01.123Z")]
    [InlineData("2022-02-23T10:00:01.1234567Z")]
    [InlineData("2022-02-23T10:00:01.123456+00:00")]
    [InlineData("2022-02-23 10:00:01.123456Z")]
    [InlineData("2022-02-30T10:00:01.123456Z")]
    [InlineData(" 2022-02-23T10:00:01.123456Z")]
    [InlineData("2022-02-23T10:00:01.123456Z\n")]
    public void in_any_other_form_is_not_read(string? text) => UtcTime.Read(text).ShouldBeNull();

    [Fact]
    public void cut_to_the_microsecond_loses_the_rest_and_the_offset()
    {
        var cut = UtcTime.Cut(Time.ToOffset(TimeSpan.FromHours(2)));
        cut.Ticks.ShouldBe(Time.UtcTicks - 7);
        cut.Offset.ShouldBe(TimeSpan.Zero);
    }
}
