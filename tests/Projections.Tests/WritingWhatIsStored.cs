using System.Text.Json;
using PeerEvents.Domain;
using PeerEvents.Domain.Studies;

namespace PeerEvents.Projections.Tests;

public sealed class WritingWhatIsStored
{
    private readonly Keys _keys = new();
    private readonly WordSeal _seal;
    private readonly JsonSerializerOptions _json;

    public WritingWhatIsStored()
    {
        _seal = new WordSeal(_keys);
        _json = StoredJson.Options(_seal);
    }

    [Fact]
    public void keeps_words_sealed_and_opens_them_when_read()
    {
        var stored = JsonSerializer.Serialize(Keys.Stored(_seal, "said in confidence"), _json);
        stored.ShouldNotContain("confidence");
        var read = JsonSerializer.Deserialize<Words>(stored, _json)!;
        read.Text.ShouldBe("said in confidence");
        JsonSerializer.Serialize(read, _json).ShouldBe(stored);
    }

    [Fact]
    public void keeps_words_whose_key_is_gone_as_they_were()
    {
        var stored = JsonSerializer.Serialize(Keys.Stored(_seal, "said in confidence"), _json);
        _keys.Destroy(Keys.Study);
        var read = JsonSerializer.Deserialize<Words>(stored, _json)!;
        read.Text.ShouldBeNull();
        JsonSerializer.Serialize(read, _json).ShouldBe(stored);
    }

    [Fact]
    public void refuses_words_that_were_never_sealed() =>
        Should.Throw<InvalidOperationException>(() =>
            JsonSerializer.Serialize(Words.Of("open"), _json)
        );

    [Fact]
    public void is_camel_case_with_enums_as_words_and_without_nulls() =>
        JsonSerializer
            .Serialize(new Member(Keys.Study, Role.SecondCoder, null), _json)
            .ShouldBe($$"""{"personId":"{{Keys.Study}}","role":"secondCoder"}""");
}
