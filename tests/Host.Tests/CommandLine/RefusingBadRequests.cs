namespace PeerEvents.Host.Tests.CommandLine;

public sealed class RefusingBadRequests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Other =
        "peerevents-receipt:1 00000000000000000000000000000001 1 "
        + "0000000000000000000000000000000000000000000000000000000000000000 "
        + "2024-01-02T03:04:05.000000Z";

    private static SampleStudy? _study;

    [Theory]
    [InlineData(1, "There is no such study", "codebook", "ffffffff")]
    [InlineData(1, "There is no such study", "state", "%", "--format", "json")]
    [InlineData(1, "There is no such study", "checkpoint", "no-such-thing")]
    [InlineData(1, "There is no such study", "verify", "")]
    [InlineData(2, "A point in time is", "codebook", "STUDY", "--at", "banana")]
    [InlineData(2, "A point in time is", "codebook", "STUDY", "--at", "2022-02-23T10:00:00")]
    [InlineData(2, "A point in time is", "state", "STUDY", "--at", "milestone:No Such")]
    [InlineData(2, "This study has moments 0 to 139", "state", "STUDY", "--at", "140")]
    [InlineData(2, "This study has moments", "codebook", "STUDY", "--at", "999999999999999999")]
    [InlineData(2, "no milestone of that name", "codebook", "STUDY", "--at", "milestone:none")]
    [InlineData(2, "after", "diff", "STUDY", "--from", "9", "--to", "3")]
    [InlineData(2, "after", "audit", "STUDY", "--from", "9", "--to", "3")]
    [InlineData(2, "--to", "diff", "STUDY", "--from", "9")]
    [InlineData(2, "no receipt", "verify", "STUDY", "--receipt", "what they gave me")]
    [InlineData(2, "another study", "verify", "STUDY", "--receipt", Other)]
    [InlineData(2, "xml", "state", "STUDY", "--format", "xml")]
    [InlineData(2, "frobnicate", "frobnicate")]
    public async Task says_in_one_line_what_to_do(int code, string says, params string[] words)
    {
        _study ??= await SampleStudy.Record(database);
        var before = await Dump.Of(database);

        var run = await CommandRun.Of(
            database,
            [.. words.Select(word => word == "STUDY" ? _study.Id.ToString("N") : word)]
        );

        run.ShouldFail(code, says);
        (await Dump.Of(database)).ShouldBe(before);
    }
}
