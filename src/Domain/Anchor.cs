namespace PeerEvents.Domain;

/// <summary>
/// Where an excerpt lies in its source: a range of a text that is here, the range another program
/// gave for a text that is not, or the whole source. Exactly one of the three.
/// </summary>
public sealed record Anchor(TextRange? Range = null, OriginRange? Origin = null, bool? Whole = null)
{
    /// <summary>All of a source.</summary>
    public static Anchor WholeSource { get; } = new(Whole: true);

    /// <summary>A range of the text of a source version.</summary>
    public static Anchor Of(int start, int end) => new(new TextRange(start, end));
}

/// <summary>
/// A range in the unit of the program it came from, kept because the text itself is not known.
/// </summary>
public sealed record OriginRange(OriginUnit Unit, long Start, long End);

/// <summary>What another program counts positions in.</summary>
public enum OriginUnit
{
    /// <summary>Bytes of the text in UTF-8, as Taguette counts.</summary>
    Utf8Bytes,

    /// <summary>UTF-16 code units.</summary>
    Utf16CodeUnits,

    /// <summary>Unicode code points.</summary>
    CodePoints,
}
