using PeerEvents.Domain.Audit;

namespace PeerEvents.Domain.Tests.Audit;

public class SealingACheckpoint
{
    private const string Hash = "1eb95b2267e4bd18342edb66d6f02424f49bd63efe087462ffcf2d8a4151188c";

    private static Decision Seal(long moment, string hash, string? recorded = Hash) =>
        SealCheckpoint.Decide(new SealCheckpoint(moment, hash), recorded);

    [Fact]
    public void records_the_moment_and_its_hash() =>
        Seal(1, Hash).ShouldRecord(new CheckpointSealed(1, Hash));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void of_no_moment_is_refused(long moment) =>
        Seal(moment, Hash).ShouldRefuse("audit/checkpoint-malformed");

    [Theory]
    [InlineData("")]
    [InlineData("1eb95b")]
    [InlineData("1EB95B2267E4BD18342EDB66D6F02424F49BD63EFE087462FFCF2D8A4151188C")]
    [InlineData("geb95b2267e4bd18342edb66d6f02424f49bd63efe087462ffcf2d8a4151188c")]
    [InlineData("1eb95b2267e4bd18342edb66d6f02424f49bd63efe087462ffcf2d8a4151188c\n")]
    public void with_no_hash_is_refused(string hash) =>
        Seal(1, hash, hash).ShouldRefuse("audit/checkpoint-malformed");

    [Theory]
    [InlineData(null)]
    [InlineData("0eb95b2267e4bd18342edb66d6f02424f49bd63efe087462ffcf2d8a4151188c")]
    public void that_the_record_does_not_have_is_refused(string? recorded) =>
        Seal(1, Hash, recorded).ShouldRefuse("audit/checkpoint-differs");
}
