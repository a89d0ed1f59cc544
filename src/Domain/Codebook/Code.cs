namespace PeerEvents.Domain.Codebook;

/// <summary>A code in the codebook's tree.</summary>
/// <param name="Id">The code.</param>
/// <param name="Name">Its name, unique among the codes in use beside it.</param>
/// <param name="Definition">What it means, when to use it and when not.</param>
/// <param name="ParentId">The code above it, or null at the top.</param>
/// <param name="Status">Whether it is in use, and if not, what became of it.</param>
/// <param name="MergedInto">The code it became part of.</param>
/// <param name="ChangedAt">The codebook version that set its status last.</param>
/// <param name="Origin">What led to it, where that was said.</param>
public sealed record Code(
    Guid Id,
    Words Name,
    Words? Definition,
    Guid? ParentId,
    CodeStatus Status,
    Guid? MergedInto,
    int ChangedAt,
    CodeOrigin? Origin = null
)
{
    /// <summary>How far under the surface of what is said it lies, where that was said.</summary>
    public CodeLevel? Level { get; init; }

    /// <summary>
    /// Whose words the code may hold. A name taken from what somebody said stays under their key
    /// through every rename and definition.
    /// </summary>
    public IReadOnlyList<Guid> Subjects() =>
        [.. Name.Subjects.Union(Definition?.Subjects ?? []).Order()];

    /// <summary>Whether it can be put on excerpts.</summary>
    public bool InUse() => Status == CodeStatus.InUse;
}

/// <summary>What became of a code.</summary>
public enum CodeStatus
{
    /// <summary>It is in the codebook.</summary>
    InUse,

    /// <summary>It is out of use, never deleted.</summary>
    Retired,

    /// <summary>It became part of another code.</summary>
    Merged,
}
