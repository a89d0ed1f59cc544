using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PeerEvents.Domain;
using PeerEvents.Host.Web;

namespace PeerEvents.Host.Exchange.Spans;

/// <summary>
/// Texts, and which coder put which code on which span of them: the exchange format that
/// docs/coded-spans.md describes.
/// </summary>
/// <param name="Title">What the study is called.</param>
/// <param name="Unit">What positions count; code points where nothing is said.</param>
/// <param name="Texts">The texts.</param>
/// <param name="Codings">The codings, in any order.</param>
/// <param name="Codes">The ids of codes, where they have some.</param>
/// <param name="Coders">The ids of coders, where they have some.</param>
public sealed record CodedSpansFile(
    string? Title,
    OriginUnit? Unit,
    IReadOnlyList<SpanText> Texts,
    IReadOnlyList<CodedSpan> Codings,
    IReadOnlyList<SpanName>? Codes = null,
    IReadOnlyList<SpanName>? Coders = null
)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, false) },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(Commands.OmitNulls),
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads a JSON file, or a CSV file with its texts beside it.</summary>
    /// <exception cref="ImportRefusedException">It is not such a file.</exception>
    internal static CodedSpansFile Read(string path)
    {
        try
        {
            return Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase)
                ? CodedSpansCsv.Read(path)
                : JsonSerializer.Deserialize<CodedSpansFile>(File.ReadAllBytes(path), Json)
                    ?? throw Malformed(null, "It says null.");
        }
        catch (JsonException e)
        {
            throw Malformed(
                e,
                $"Line {e.LineNumber + 1} is not as docs/coded-spans.md says (at {Field(e.Path)})."
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ImportRefusedException(
                "file-unreadable",
                "The file, or a text that it names, cannot be read. See that it is yours to read.",
                e
            );
        }
    }

    /// <summary>The file as JSON.</summary>
    internal string Write() => JsonSerializer.Serialize(this, Json);

    /// <summary>Writes a new JSON file, which only its owner can read.</summary>
    internal static string Write(CodedSpansFile file, string path)
    {
        PrivateFile.Create(path, file.Write());
        return path;
    }

    internal static ImportRefusedException Malformed(Exception? inner, string sentence) =>
        new("coded-spans-malformed", sentence, inner);

    // A path holds names of fields and numbers alone.
    private static string Field(string? path) =>
        path is not null
        && path.All(c => char.IsAsciiLetterOrDigit(c) || c is '$' or '.' or '[' or ']')
            ? path
            : "$";
}

/// <summary>A text.</summary>
/// <param name="Id">What codings call it.</param>
/// <param name="Text">Its words.</param>
/// <param name="Title">What the source is called; its id where nothing is said.</param>
/// <param name="Participant">Whose words it holds; somebody unnamed where nothing is said.</param>
public sealed record SpanText(
    string Id,
    string Text,
    string? Title = null,
    string? Participant = null
);

/// <summary>One coding.</summary>
/// <param name="Text">The text's id.</param>
/// <param name="Coder">Who coded.</param>
/// <param name="Code">The code's name.</param>
/// <param name="Start">Where the span begins; nothing for the whole text.</param>
/// <param name="End">Where it ends, not included; nothing for the whole text.</param>
public sealed record CodedSpan(
    string Text,
    string Coder,
    string Code,
    long? Start = null,
    long? End = null
);

/// <summary>What goes by a name in codings, and its id where it came from.</summary>
public sealed record SpanName(Guid Id, string Name);
