namespace PeerEvents.Domain.Tests;

public class DerivingAnId
{
    private static readonly Guid Study = Guid.Parse("00000001-0000-7000-8000-000000000001");

    // python3: b = bytearray(sha256(text.encode()).digest()[:16]); b[6] = b[6]&15|128;
    // b[8] = b[8]&63|128; uuid.UUID(bytes=bytes(b)), with text = study.hex + "/" + origin.
    [Fact]
    public void gives_what_another_implementation_gives()
    {
        DerivedId
            .Of(Study, "taguette:1234")
            .ShouldBe(Guid.Parse("ed18c942-ca75-846f-8453-c8d9c538b43e"));
        DerivedId.Of("person/Zoë").ShouldBe(Guid.Parse("5e8d63a0-0cd4-8bc1-bc8b-6b984941e3fa"));
    }

    [Fact]
    public void of_a_codebook_gives_one_for_each_study()
    {
        DerivedId.Codebook(Study).ShouldBe(Guid.Parse("5f99b77e-7ca9-8eb2-961a-6b71aee299bd"));
        DerivedId.Codebook(Ids.Source(1)).ShouldNotBe(DerivedId.Codebook(Study));
    }

    [Theory]
    [InlineData(0x00, "00000000-0000-8000-8000-000000000000")]
    [InlineData(0xFF, "ffffffff-ffff-8fff-bfff-ffffffffffff")]
    public void keeps_all_bits_but_those_of_version_8_and_variant(byte fill, string expected) =>
        DerivedId
            .Of((ReadOnlySpan<byte>)[.. Enumerable.Repeat(fill, 32)])
            .ShouldBe(Guid.Parse(expected));

    [Fact]
    public void takes_the_first_16_bytes_in_their_order() =>
        DerivedId
            .Of((ReadOnlySpan<byte>)[.. Enumerable.Range(0, 32).Select(i => (byte)i)])
            .ShouldBe(Guid.Parse("00010203-0405-8607-8809-0a0b0c0d0e0f"));
}
