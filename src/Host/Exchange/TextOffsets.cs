using System.Text;
using PeerEvents.Domain;
using PeerEvents.Host.Exchange.Taguette;

namespace PeerEvents.Host.Exchange;

/// <summary>
/// A text with LF line ends, and where positions of the text it was made from, as another program
/// counts them, fall in it, counted in UTF-16 code units.
/// </summary>
internal sealed class TextOffsets
{
    private readonly int[] _positions;
    private readonly int[] _indexes;

    private TextOffsets(string text, int[] positions, int[] indexes)
    {
        Text = text;
        _positions = positions;
        _indexes = indexes;
    }

    public string Text { get; }

    public static TextOffsets Of(string original, OriginUnit unit = OriginUnit.Utf8Bytes)
    {
        var text = new StringBuilder(original.Length);
        var positions = new List<int>(original.Length + 1);
        var indexes = new List<int>(original.Length + 1);
        var offset = 0;
        var previous = default(Rune);
        foreach (var rune in original.EnumerateRunes())
        {
            positions.Add(offset);
            indexes.Add(text.Length);
            offset = checked(
                offset
                + unit switch
                {
                    OriginUnit.Utf8Bytes => rune.Utf8SequenceLength,
                    OriginUnit.Utf16CodeUnits => rune.Utf16SequenceLength,
                    _ => 1,
                }
            );
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

        return new(text.ToString(), [.. positions, offset], [.. indexes, text.Length]);
    }

    /// <summary>Null for an offset inside a character or outside the text.</summary>
    public int? Index(long position)
    {
        if (position < 0 || position > _positions[^1])
        {
            return null;
        }

        var found = Array.BinarySearch(_positions, (int)position);
        return found < 0 ? null : _indexes[found];
    }

    /// <summary>Null for a span that is no range, or has an end that falls nowhere.</summary>
    public Range? Range(ByteSpan span) =>
        span.IsRange && Index(span.Start) is { } start && Index(span.End) is { } end && start < end
            ? start..end
            : null;
}
