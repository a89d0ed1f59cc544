using PeerEvents.Domain;
using PeerEvents.Projections.Sources;

namespace PeerEvents.Projections.Tests.Sources;

public sealed class FingerprintingAText
{
    private static readonly WordSeal Seal = new(new Keys());
    private static readonly SourceTextPiece First = new(0, 5, Keys.Stored(Seal, "first"));
    private static readonly SourceTextPiece Second = new(5, 11, Keys.Stored(Seal, "second"));

    [Fact]
    public void gives_the_same_for_the_same() =>
        TextFingerprint.Of([First, Second]).ShouldBe(TextFingerprint.Of([First, Second]));

    [Fact]
    public void gives_64_lower_case_hex_digits() =>
        TextFingerprint.Of([First]).ShouldMatch("^[0-9a-f]{64}$");

    [Fact]
    public void tells_apart_whatever_differs()
    {
        IReadOnlyList<SourceTextPiece>[] texts =
        [
            [],
            [First],
            [Second],
            [First, Second],
            [Second, First],
            [First with { Start = 1 }],
            [First with { End = 4 }],
            [First with { Words = Keys.Stored(Seal, "First") }],
            [First with { Words = Keys.Stored(Seal, "first", Guid.Empty) }],
        ];
        texts.Select(TextFingerprint.Of).ShouldBeUnique();
    }
}
