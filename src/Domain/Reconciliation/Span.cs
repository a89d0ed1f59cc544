namespace PeerEvents.Domain.Reconciliation;

/// <summary>
/// A stretch that can be compared with another of the same kind: of the text, of a text in another
/// program's units, or the whole source.
/// </summary>
internal readonly record struct Span(string Kind, long Start, long End)
{
    public static Span Of(Anchor anchor) =>
        anchor switch
        {
            { Range: { } range } => new Span("text", range.Start, range.End),
            { Origin: { } origin } => new Span($"{origin.Unit}", origin.Start, origin.End),
            _ => new Span("whole", 0, 1),
        };

    /// <summary>From the first to the last place that any of them touches.</summary>
    public static Anchor Around(IReadOnlyList<Anchor> anchors)
    {
        var (start, end) = (anchors.Min(a => Of(a).Start), anchors.Max(a => Of(a).End));
        return anchors[0] switch
        {
            { Range: { } } => Anchor.Of((int)start, (int)end),
            { Origin: { } origin } => anchors[0] with
            {
                Origin = origin with { Start = start, End = end },
            },
            var whole => whole,
        };
    }

    /// <summary>Whether so many percent of the shorter lie in the other.</summary>
    public bool IsOneWith(Span other, int percent)
    {
        var shared = Math.Min(End, other.End) - Math.Max(Start, other.Start);
        return Kind == other.Kind
            && shared > 0
            && shared * 100 >= percent * Math.Min(End - Start, other.End - other.Start);
    }
}
