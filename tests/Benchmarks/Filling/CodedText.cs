using System.Text;
using System.Text.Json;

namespace PeerEvents.Benchmarks.Filling;

/// <summary>A made-up interview with many codings, as a file of coded spans.</summary>
internal static class CodedText
{
    public const int Codes = 50;
    private const int Shortest = 20;
    private const int Longest = 180;

    // A turn of some sentences, so that a text of 100 KB has about four hundred.
    private const string Turn =
        "It went well, most of the time. Some days I came late and said nothing at all. "
        + "Then somebody asked how it had been, and I noticed that I had waited for that. "
        + "We went on talking on the way to the bus, which was the best part of it.";

    /// <summary>Writes the file; the codings are spread over the text by chance, the same in every run.</summary>
    public static void Write(string file, string title, int length, int codings)
    {
        var text = Of(length);
        var chance = new Random(codings);
        using var stream = File.Create(file);
        JsonSerializer.Serialize(
            stream,
            new
            {
                title,
                unit = "utf16CodeUnits",
                texts = new[] { new { id = "one", text } },
                codings = Enumerable
                    .Range(0, codings)
                    .Select(_ =>
                    {
                        var start = chance.Next(text.Length - Longest);
                        return new
                        {
                            text = "one",
                            coder = "Ana",
                            code = $"Made-up code {chance.Next(Codes)}",
                            start,
                            end = start + chance.Next(Shortest, Longest),
                        };
                    }),
            }
        );
    }

    private static string Of(int length)
    {
        var text = new StringBuilder(length);
        for (var turn = 1; text.Length < length - Turn.Length - 20; turn++)
        {
            text.Append(turn).Append(". ").Append(Turn).Append("\n\n");
        }

        return text.Append('.', length - text.Length).ToString();
    }
}
