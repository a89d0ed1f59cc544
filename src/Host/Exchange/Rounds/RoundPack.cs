using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Sources;

namespace PeerEvents.Host.Exchange.Rounds;

/// <summary>
/// A round on its way: for one coder its sources and codes and nothing else, and back with what they
/// did. docs/rounds.md says how it travels.
/// </summary>
/// <param name="Study">The study; the same on both sides.</param>
/// <param name="IsSynthetic">Whether nobody in the study ever was.</param>
/// <param name="Round">The round.</param>
/// <param name="Coder">Who codes, as the study knows them.</param>
/// <param name="Participants">Whose words the sources hold.</param>
/// <param name="Sources">The sources that they code.</param>
/// <param name="Codes">The codes that they may use, each after the one above it.</param>
/// <param name="Units">The passages to be coded, where those are given.</param>
/// <param name="Work">What they did; nothing on the way out.</param>
internal sealed record RoundPack(
    Guid Study,
    bool IsSynthetic,
    PackedRound Round,
    Guid Coder,
    IReadOnlyList<PackedName> Participants,
    IReadOnlyList<PackedSource> Sources,
    IReadOnlyList<PackedCode> Codes,
    IReadOnlyList<PackedUnit> Units,
    IReadOnlyList<PackedEntry>? Work
)
{
    /// <summary>How it is written: words open, with whose they are, for the whole is encrypted.</summary>
    public static JsonSerializerOptions Json { get; } =
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters =
            {
                new TravellingWords(),
                new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
            },
        };
}

/// <summary>The round itself.</summary>
internal sealed record PackedRound(
    Guid Id,
    string Name,
    RoundMode Mode,
    IReadOnlyList<Guid> Codes,
    int OverlapPercent
);

/// <summary>A participant.</summary>
internal sealed record PackedName(Guid Id, string Label);

/// <summary>A source with its newest text.</summary>
internal sealed record PackedSource(
    Guid Id,
    string Title,
    IReadOnlyList<Guid> Participants,
    string Text,
    IReadOnlyList<Turn> Turns
);

/// <summary>A code as it stands.</summary>
internal sealed record PackedCode(
    Guid Id,
    Words Name,
    Words? Definition,
    Guid? ParentId,
    CodeOrigin? Origin
);

/// <summary>A passage to be coded.</summary>
internal sealed record PackedUnit(Guid Id, Guid SourceId, Anchor Anchor);

/// <summary>One entry of what a coder did.</summary>
/// <param name="Act">The act it belongs to.</param>
/// <param name="Event">Its stored name.</param>
/// <param name="HappenedAt">When it happened.</param>
/// <param name="Data">Its facts.</param>
internal sealed record PackedEntry(
    Guid Act,
    string Event,
    DateTimeOffset HappenedAt,
    JsonElement Data
);

/// <summary>Words open, with whose they are; they are sealed anew where they arrive.</summary>
internal sealed class TravellingWords : JsonConverter<Words>
{
    public override Words Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        var words = JsonSerializer.Deserialize<OpenWords>(ref reader, options)!;
        return Words.Of(words.Text, words.About);
    }

    public override void Write(Utf8JsonWriter writer, Words value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(
            writer,
            new OpenWords(value.Text ?? throw PackRefusals.WordsAreGone(), value.Subjects),
            options
        );

    private sealed record OpenWords(string Text, IReadOnlyList<Guid> About);
}
