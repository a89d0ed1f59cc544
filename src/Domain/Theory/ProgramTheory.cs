namespace PeerEvents.Domain.Theory;

/// <summary>How the program is thought to work. Its version counts its events.</summary>
public sealed record ProgramTheory(Guid Id, Words? Title = null, int StreamVersion = 0)
{
    /// <summary>Its propositions, in the order they were added, rejected ones too.</summary>
    public IReadOnlyList<Proposition> Propositions { get; init; } = [];

    /// <summary>Its configurations, in the order they were stated, rejected ones too.</summary>
    public IReadOnlyList<Configuration> Configurations { get; init; } = [];

    /// <summary>The evidence that is linked, in the order it was.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The steps from what was observed to what must be so.</summary>
    public IReadOnlyList<RetroductiveStep> Retroductions { get; init; } = [];

    /// <summary>The partial patterns that were noted.</summary>
    public IReadOnlyList<DemiRegularity> DemiRegularities { get; init; } = [];

    /// <summary>How many versions were published.</summary>
    public int Published { get; init; }

    /// <summary>The proposition, or null where there never was one.</summary>
    public Proposition? Proposition(Guid id) => Propositions.FirstOrDefault(p => p.Id == id);

    /// <summary>The configuration, or null where there never was one.</summary>
    public Configuration? Configuration(Guid id) => Configurations.FirstOrDefault(c => c.Id == id);

    /// <summary>Whether evidence can bear on it: a proposition, a configuration or a part of one.</summary>
    public bool Holds(Guid id) =>
        Proposition(id) is not null
        || Configurations.Any(c => c.Id == id || c.Parts.Any(part => part.Id == id));

    /// <summary>Folds one event into the state; null until the first event.</summary>
    public static ProgramTheory? Evolve(ProgramTheory? theory, Guid id, object @event)
    {
        var before = theory ?? new ProgramTheory(id);
        return TheoryFolding.Change(before, @event) is { } next
            ? next with
            {
                StreamVersion = before.StreamVersion + 1,
            }
            : theory;
    }
}

/// <summary>One if–then–because of the theory.</summary>
/// <param name="Id">The proposition.</param>
/// <param name="Statement">What it says.</param>
/// <param name="Status">What became of it.</param>
/// <param name="ParentId">The proposition it makes more exact.</param>
/// <param name="RivalOf">The proposition it competes with.</param>
/// <param name="Wording">How often it was put into words; 1 for the first.</param>
public sealed record Proposition(
    Guid Id,
    PropositionText Statement,
    PropositionStatus Status,
    Guid? ParentId,
    Guid? RivalOf,
    int Wording = 1
);

/// <summary>What became of a proposition.</summary>
public enum PropositionStatus
{
    /// <summary>It stands as it was added.</summary>
    Initial,

    /// <summary>It competes with another.</summary>
    Rival,

    /// <summary>Evidence led to other words for it.</summary>
    Refined,

    /// <summary>It was judged to be borne out.</summary>
    Supported,

    /// <summary>It was judged not to hold.</summary>
    Rejected,
}

/// <summary>Context, mechanism and outcome, linked.</summary>
public sealed record Configuration(
    Guid Id,
    Words Name,
    Guid? PropositionId,
    IReadOnlyList<ConfigurationPart> Parts,
    bool IsPartial,
    IReadOnlyList<Guid> Follows,
    int Wording = 1,
    bool IsRejected = false
);

/// <summary>What a participant said, or did not say, and what it does to the theory.</summary>
public sealed record Evidence(
    Guid Id,
    Guid TargetId,
    Guid? ParticipantId,
    Guid? ExcerptId,
    Guid? SourceId,
    EvidenceStance Stance,
    Inference Inference,
    Guid? EvokedBy,
    Words? Note
);

/// <summary>From what was observed to what must be so.</summary>
public sealed record RetroductiveStep(
    Guid Id,
    Words Observation,
    Words Conjecture,
    Words? RivalsConsidered,
    Guid? TargetId
);

/// <summary>A partial pattern worth explaining.</summary>
public sealed record DemiRegularity(
    Guid Id,
    Words Pattern,
    IReadOnlyList<Guid> Cases,
    IReadOnlyList<Guid> CounterCases
);
