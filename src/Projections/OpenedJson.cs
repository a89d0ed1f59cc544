using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PeerEvents.Projections;

/// <summary>
/// How readers are answered, on the command line and over HTTP: camel case, words opened, UTF-8, no
/// nulls, always in the same order.
/// </summary>
public static class OpenedJson
{
    /// <summary>For people: a line for each field.</summary>
    public static JsonSerializerOptions Indented { get; } = Make(indented: true);

    /// <summary>For programs: one line.</summary>
    public static JsonSerializerOptions Line { get; } = Make(indented: false);

    private static JsonSerializerOptions Make(bool indented) =>
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = indented,
            NewLine = "\n",
            Converters =
            {
                new OpenedWordsConverter(),
                new UtcTimeConverter(),
                new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
            },
        };
}
