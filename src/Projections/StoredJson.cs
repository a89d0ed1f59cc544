using System.Text.Json;
using System.Text.Json.Serialization;
using PeerEvents.Domain;

namespace PeerEvents.Projections;

/// <summary>How everything is written in the store: camel case, enums as words, no nulls.</summary>
public static class StoredJson
{
    /// <summary>Sets options up for words that this seal opens.</summary>
    public static void Configure(JsonSerializerOptions options, WordSeal seal)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Converters.Insert(0, new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        options.Converters.Insert(0, new StoredWordsConverter(seal));
    }

    /// <summary>Options for reading and writing outside Marten what is inside the store.</summary>
    public static JsonSerializerOptions Options(WordSeal seal)
    {
        var options = new JsonSerializerOptions();
        Configure(options, seal);
        return options;
    }
}

/// <summary>Writes words sealed, and only sealed; reads them back closed.</summary>
internal sealed class StoredWordsConverter(WordSeal seal) : JsonConverter<Words>
{
    public override Words Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Words.FromStored(JsonSerializer.Deserialize<SealedWords>(ref reader, options)!, seal);

    public override void Write(Utf8JsonWriter writer, Words value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(
            writer,
            value.Stored
                ?? throw new InvalidOperationException(
                    "Words must be sealed before they are stored."
                ),
            options
        );
}
