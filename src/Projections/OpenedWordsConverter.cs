using System.Text.Json;
using System.Text.Json.Serialization;
using PeerEvents.Domain;

namespace PeerEvents.Projections;

/// <summary>Writes words opened; words whose key is gone as <c>{"withdrawn": true}</c>.</summary>
public sealed class OpenedWordsConverter : JsonConverter<Words>
{
    /// <inheritdoc />
    public override Words Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => throw new NotSupportedException("Opened words are only written.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Words value, JsonSerializerOptions options)
    {
        if (value.Text is { } text)
        {
            writer.WriteStringValue(text);
        }
        else
        {
            writer.WriteStartObject();
            writer.WriteBoolean("withdrawn", true);
            writer.WriteEndObject();
        }
    }
}

/// <summary>Writes a time as RFC 3339 in UTC with six decimals.</summary>
public sealed class UtcTimeConverter : JsonConverter<DateTimeOffset>
{
    /// <inheritdoc />
    public override DateTimeOffset Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => reader.GetDateTimeOffset();

    /// <inheritdoc />
    public override void Write(
        Utf8JsonWriter writer,
        DateTimeOffset value,
        JsonSerializerOptions options
    ) => writer.WriteStringValue(UtcTime.Write(value));
}
