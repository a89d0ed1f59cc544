using System.Text;

namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>
/// A text with LF line ends, and where the UTF-8 byte offsets of the text it was made from fall
/// in it, counted in UTF-16 code units.
/// </summary>
internal sealed class Utf8Offsets
{
    private readonly int[] _bytes;
    private readonly int[] _indexes;

    private Utf8Offsets(string text, int[] bytes, int[] indexes)
    {
        Text = text;
        _bytes = bytes;
        _indexes = indexes;
    }

    public string Text { get; }

    public static Utf8Offsets Of(string original)
    {
        var text = new StringBuilder(original.Length);
        var bytes = new List<int>(original.Length + 1);
        var indexes = new List<int>(original.Length + 1);
        var offset = 0;
        var previous = default(Rune);
        foreach (var rune in original.EnumerateRunes())
        {
            bytes.Add(offset);
            indexes.Add(text.Length);
            offset = checked(offset + rune.Utf8SequenceLength);
            if (rune.Value == '\r')
            {
                text.Append('\n');
            }
            else if (rune.Value != '\n' || previous.Value != '\r')
            {
                text.Append(rune.ToString());
            }

            previous = rune;
        }

        return new(text.ToString(), [.. bytes, offset], [.. indexes, text.Length]);
    }

    /// <summary>Null for an offset inside a character or outside the text.</summary>
    public int? Index(long byteOffset)
    {
        if (byteOffset < 0 || byteOffset > _bytes[^1])
        {
            return null;
        }

        var found = Array.BinarySearch(_bytes, (int)byteOffset);
        return found < 0 ? null : _indexes[found];
    }

    /// <summary>Null for a span that is no range, or has an end that falls nowhere.</summary>
    public Range? Range(ByteSpan span) =>
        span.IsRange && Index(span.Start) is { } start && Index(span.End) is { } end && start < end
            ? start..end
            : null;
}
