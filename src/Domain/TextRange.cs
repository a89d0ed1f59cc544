namespace PeerEvents.Domain;

/// <summary>
/// A half-open range [Start, End) of a source version's text, counted in UTF-16 code units of the
/// normalised text (line ends are LF). It never begins or ends inside a surrogate pair.
/// </summary>
public sealed record TextRange(int Start, int End)
{
    /// <summary>How many code units it spans.</summary>
    public int Length() => End - Start;

    /// <summary>Whether it lies in a text of this length and spans something.</summary>
    public bool FitsIn(int length) => Start >= 0 && Start < End && End <= length;

    /// <summary>Whether both share at least one code unit.</summary>
    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;
}
