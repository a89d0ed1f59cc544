using PeerEvents.Domain.Audit;

namespace PeerEvents.Domain.Tests.Audit;

public class ReadingAPointInTime
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("120", 120)]
    [InlineData("007", 7)]
    [InlineData("9223372036854775807", long.MaxValue)]
    public void finds_a_moment(string text, long moment) =>
        PointInTime.Parse(text).ShouldBe(new PointInTime(moment, null, null));

    [Theory]
    [InlineData("milestone:first-codebook", "first-codebook")]
    [InlineData("milestone:1", "1")]
    public void finds_a_milestone(string text, string milestone) =>
        PointInTime.Parse(text).ShouldBe(new PointInTime(null, milestone, null));

    [Theory]
    [InlineData("2022-02-23T10:00:00Z", "2022-02-23T10:00:00.0000000")]
    [InlineData("2022-02-23t10:00:00z", "2022-02-23T10:00:00.0000000")]
    [InlineData("2022-02-23T10:00:00.123456789Z", "2022-02-23T10:00:00.1234567")]
    [InlineData("2022-02-23T10:00:00+01:00", "2022-02-23T09:00:00.0000000")]
    [InlineData("2022-02-23T10:00:00-05:30", "2022-02-23T15:30:00.0000000")]
    [InlineData("2022-02-23T10:00:00-00:00", "2022-02-23T10:00:00.0000000")]
    [InlineData("2022-02-23T10:00:00.5Z", "2022-02-23T10:00:00.5000000")]
    [InlineData("2022-02-23T10:00:00.1234567Z", "2022-02-23T10:00:00.1234567")]
    [InlineData("2024-02-29T23:59:59.999999+00:00", "2024-02-29T23:59:59.9999990")]
    public void finds_an_instant_and_turns_it_to_utc(string text, string utc)
    {
        var instant = PointInTime.Parse(text)?.Instant.ShouldNotBeNull();
        instant.ShouldNotBeNull().ToString("O")[..27].ShouldBe(utc);
        instant.Value.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("now")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1\n")]
    [InlineData("1.0")]
    [InlineData("1e3")]
    [InlineData("0x1F")]
    [InlineData("१२")]
    [InlineData("9223372036854775808")]
    [InlineData("99999999999999999999999999")]
    public void finds_none_in_what_is_no_moment(string text) =>
        PointInTime.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("milestone:")]
    [InlineData("milestone:First")]
    [InlineData("milestone:-first")]
    [InlineData("milestone:first codebook")]
    [InlineData("milestone:first\n")]
    [InlineData("Milestone:first")]
    [InlineData(" milestone:first")]
    public void finds_none_in_what_is_no_milestone(string text) =>
        PointInTime.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void finds_a_milestone_of_up_to_100_characters(int length, bool found) =>
        (PointInTime.Parse($"milestone:{new string('a', length)}") is not null).ShouldBe(found);

    [Theory]
    [InlineData("2022-02-23")]
    [InlineData("2022-02-23T10:00:00")]
    [InlineData("2022-02-23T10:00Z")]
    [InlineData("2022-02-23 10:00:00Z")]
    [InlineData("2022-02-30T10:00:00Z")]
    [InlineData("2022-13-01T10:00:00Z")]
    [InlineData("2022-02-23T24:00:00Z")]
    [InlineData("2022-02-23T10:00:00.Z")]
    [InlineData("2022-02-23T10:00:00+25:00")]
    [InlineData("2022-02-23T10:00:00+0100")]
    [InlineData("2022-02-23T10:00:00Z\n")]
    [InlineData("22-02-23T10:00:00Z")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("9999-12-31T23:59:59-14:00")]
    public void finds_none_in_what_is_no_instant(string text) =>
        PointInTime.Parse(text).ShouldBeNull();

    [Fact]
    public void has_one_refusal_for_what_it_cannot_read() =>
        PointInTime.Malformed.ShouldRefuse("audit/at-malformed");
}
