using PeerEvents.Domain;

namespace PeerEvents.Host.Exchange.Spans;

/// <summary>Where a span lies in its text, in UTF-16 code units.</summary>
internal static class SpanAnchor
{
    public static Anchor Of(
        IReadOnlyDictionary<string, TextOffsets> texts,
        CodedSpan coding,
        int number
    )
    {
        if (!texts.TryGetValue(coding.Text, out var text))
        {
            throw CodedSpansFile.Malformed(
                null,
                $"Coding {number + 1} names a text that is not there."
            );
        }

        if (coding is { Start: null, End: null })
        {
            return Anchor.WholeSource;
        }

        return
            coding is { Start: { } start, End: { } end }
            && text.Index(start) is { } from
            && text.Index(end) is { } to
            && from < to
            ? Anchor.Of(from, to)
            : throw new ImportRefusedException(
                "span-outside-text",
                $"Coding {number + 1} spans nothing of its text, or ends inside a character. "
                    + "See what positions count (unit)."
            );
    }
}
