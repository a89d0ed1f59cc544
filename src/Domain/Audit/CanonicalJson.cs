using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PeerEvents.Domain.Audit;

/// <summary>
/// JSON in the one form of RFC 8785: keys in UTF-16 order, no white space, least escaping. Numbers
/// are integers within ±2^53, the only ones an event may hold.
/// </summary>
public static class CanonicalJson
{
    private const long LargestInteger = 1L << 53;

    /// <summary>Writes an element in UTF-8.</summary>
    /// <exception cref="FormatException">A number is not such an integer.</exception>
    public static void Write(IBufferWriter<byte> output, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(output, element);
                break;
            case JsonValueKind.Array:
                WriteArray(output, element);
                break;
            case JsonValueKind.String:
                WriteString(output, element.GetString()!);
                break;
            case JsonValueKind.Number:
                WriteNumber(output, element);
                break;
            default:
                output.Write(Encoding.UTF8.GetBytes(element.GetRawText()));
                break;
        }
    }

    /// <summary>Writes a string with its quotes.</summary>
    public static void WriteString(IBufferWriter<byte> output, string text)
    {
        var escaped = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append("\\\\"),
                '\b' => escaped.Append("\\b"),
                '\t' => escaped.Append("\\t"),
                '\n' => escaped.Append("\\n"),
                '\f' => escaped.Append("\\f"),
                '\r' => escaped.Append("\\r"),
                < ' ' => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => escaped.Append(c),
            };
        }

        output.Write(Encoding.UTF8.GetBytes(escaped.Append('"').ToString()));
    }

    private static void WriteObject(IBufferWriter<byte> output, JsonElement element)
    {
        var first = true;
        output.Write("{"u8);
        foreach (
            var property in element
                .EnumerateObject()
                .OrderBy(property => property.Name, StringComparer.Ordinal)
        )
        {
            if (!first)
            {
                output.Write(","u8);
            }

            first = false;
            WriteString(output, property.Name);
            output.Write(":"u8);
            Write(output, property.Value);
        }

        output.Write("}"u8);
    }

    private static void WriteArray(IBufferWriter<byte> output, JsonElement element)
    {
        var first = true;
        output.Write("["u8);
        foreach (var item in element.EnumerateArray())
        {
            if (!first)
            {
                output.Write(","u8);
            }

            first = false;
            Write(output, item);
        }

        output.Write("]"u8);
    }

    private static void WriteNumber(IBufferWriter<byte> output, JsonElement element)
    {
        if (!element.TryGetInt64(out var number) || number is < -LargestInteger or > LargestInteger)
        {
            throw new FormatException("An event holds a number that is not an integer.");
        }

        output.Write(Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture)));
    }
}
