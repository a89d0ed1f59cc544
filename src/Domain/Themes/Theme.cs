namespace PeerEvents.Domain.Themes;

/// <summary>A theme as it stands.</summary>
/// <param name="Id">The theme.</param>
/// <param name="Name">Its name, unique among the themes in use.</param>
/// <param name="Level">How wide it is.</param>
/// <param name="ParentId">The theme it is a part of.</param>
/// <param name="Status">Whether it is under review, and if not, what became of it.</param>
/// <param name="Concept">Its central organising concept.</param>
/// <param name="Boundary">What it holds and what lies outside.</param>
/// <param name="MergedInto">The theme it became part of.</param>
public sealed record Theme(
    Guid Id,
    Words Name,
    ThemeLevel Level,
    Guid? ParentId,
    ThemeStatus Status,
    Words? Concept,
    Words? Boundary = null,
    Guid? MergedInto = null
)
{
    /// <summary>The codes gathered into it, in the order they came.</summary>
    public IReadOnlyList<Guid> Codes { get; init; } = [];

    /// <summary>The single excerpts gathered into it, in the order they came.</summary>
    public IReadOnlyList<Guid> Excerpts { get; init; } = [];

    /// <summary>The code that says what it said, where it was demoted.</summary>
    public Guid? DemotedTo { get; init; }

    /// <summary>The excerpts that speak against it.</summary>
    public IReadOnlyList<Guid> ContraryCases { get; init; } = [];

    /// <summary>Whose words it may hold.</summary>
    public IReadOnlyList<Guid> Subjects() =>
        [.. Name.Subjects.Union(Concept?.Subjects ?? []).Union(Boundary?.Subjects ?? []).Order()];

    /// <summary>Whether it is part of the analysis: under review or finalised.</summary>
    public bool InUse() => Status is ThemeStatus.Candidate or ThemeStatus.Finalised;
}

/// <summary>What became of a theme.</summary>
public enum ThemeStatus
{
    /// <summary>It is proposed and under review.</summary>
    Candidate,

    /// <summary>It is as it will be reported.</summary>
    Finalised,

    /// <summary>It is laid aside for now.</summary>
    Parked,

    /// <summary>It was given up, and stays on record.</summary>
    Discarded,

    /// <summary>It became part of another.</summary>
    Merged,

    /// <summary>It was divided into others.</summary>
    Split,

    /// <summary>It was one idea, which a code says.</summary>
    Demoted,
}
