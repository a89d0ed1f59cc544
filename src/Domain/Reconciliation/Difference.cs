using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;

namespace PeerEvents.Domain.Reconciliation;

/// <summary>Codings of several coders that do not match.</summary>
/// <param name="Id">
/// Follows from the round and the codings, so that looking again finds the same difference.
/// </param>
/// <param name="Kind">How they do not match.</param>
/// <param name="SourceId">The source.</param>
/// <param name="Where">The passage, from the first to the last place that any of them touches.</param>
/// <param name="Readings">The coders concerned, by id, each with the codings it is about.</param>
public sealed record Difference(
    Guid Id,
    DifferenceKind Kind,
    Guid SourceId,
    Anchor Where,
    IReadOnlyList<Reading> Readings
)
{
    /// <summary>All codings it is about, by id.</summary>
    public IReadOnlyList<PlacedCoding> Codings() =>
        [.. Readings.SelectMany(reading => reading.Codings).OrderBy(coding => coding.CodingId)];

    /// <summary>The coders concerned.</summary>
    public IEnumerable<Guid> Coders() => Readings.Select(reading => reading.Coder);
}

/// <summary>What one coder has there; nothing where they coded it otherwise or not at all.</summary>
public sealed record Reading(Guid Coder, IReadOnlyList<PlacedCoding> Codings);

/// <summary>A coding of a round, and how deep its coder said it reads.</summary>
public sealed record ReadCoding(PlacedCoding Coding, CodeLevel? Level = null);

/// <summary>How codings do not match.</summary>
public enum DifferenceKind
{
    /// <summary>Somebody coded a passage that another left.</summary>
    Omission,

    /// <summary>The same code with other edges.</summary>
    Boundary,

    /// <summary>The same passage under another code.</summary>
    Label,

    /// <summary>One passage against several, under the same code.</summary>
    Granularity,

    /// <summary>One code more on a passage that both coded, or the same coding twice.</summary>
    Multiplicity,

    /// <summary>The same coding, one read at the surface and the other under it.</summary>
    Level,
}
