namespace PeerEvents.Domain.Theory;

/// <summary>The program theory was given a title, and so begun; or got another title.</summary>
public sealed record ProgramTheoryStated(Words? From, Words To, Words? Reason);

/// <summary>A proposition of the program theory was added: if, then, because.</summary>
/// <param name="PropositionId">The proposition.</param>
/// <param name="Statement">What it says.</param>
/// <param name="ParentId">The proposition it makes more exact.</param>
/// <param name="Reason">What led to it.</param>
public sealed record PropositionAdded(
    Guid PropositionId,
    PropositionText Statement,
    Guid? ParentId,
    Words? Reason
);

/// <summary>An explanation that competes with a proposition was proposed.</summary>
public sealed record RivalProposed(
    Guid PropositionId,
    Guid RivalOf,
    PropositionText Statement,
    Words? Reason
);

/// <summary>Evidence led to other words for a proposition; the words before stay.</summary>
/// <param name="PropositionId">The proposition.</param>
/// <param name="From">What it said.</param>
/// <param name="To">What it says.</param>
/// <param name="Evidence">The evidence that led to it.</param>
/// <param name="Reason">Why.</param>
public sealed record PropositionRefined(
    Guid PropositionId,
    PropositionText From,
    PropositionText To,
    IReadOnlyList<Guid> Evidence,
    Words? Reason
);

/// <summary>A proposition was judged to be borne out.</summary>
public sealed record PropositionSupported(
    Guid PropositionId,
    IReadOnlyList<Guid> Evidence,
    Words? Reason
);

/// <summary>A proposition was judged not to hold. It stays on record.</summary>
public sealed record PropositionRejected(
    Guid PropositionId,
    IReadOnlyList<Guid> Evidence,
    Words? Reason
);

/// <summary>A context–mechanism–outcome configuration was stated, complete or not yet.</summary>
/// <param name="ConfigurationId">The configuration.</param>
/// <param name="Name">What it is called.</param>
/// <param name="PropositionId">The proposition it spells out.</param>
/// <param name="Parts">Its parts, in order.</param>
/// <param name="IsPartial">Whether a context, a mechanism or an outcome is still missing.</param>
/// <param name="Follows">The configurations whose outcome is a context of this one.</param>
/// <param name="Reason">What led to it.</param>
public sealed record ConfigurationStated(
    Guid ConfigurationId,
    Words Name,
    Guid? PropositionId,
    IReadOnlyList<ConfigurationPart> Parts,
    bool IsPartial,
    IReadOnlyList<Guid> Follows,
    Words? Reason
);

/// <summary>A configuration was stated anew; what it said before stays in its history.</summary>
public sealed record ConfigurationRefined(
    Guid ConfigurationId,
    Words Name,
    Guid? PropositionId,
    IReadOnlyList<ConfigurationPart> Parts,
    bool IsPartial,
    IReadOnlyList<Guid> Follows,
    Words? Reason
);

/// <summary>A configuration was found not to hold. It stays on record.</summary>
public sealed record ConfigurationRejected(Guid ConfigurationId, Words? Reason);

/// <summary>Something a participant said, or did not say, was linked to the theory.</summary>
/// <param name="EvidenceId">The link.</param>
/// <param name="TargetId">The proposition, configuration or part it bears on.</param>
/// <param name="ParticipantId">Whose evidence it is.</param>
/// <param name="ExcerptId">What they said; null where they were silent.</param>
/// <param name="SourceId">The source of the excerpt.</param>
/// <param name="Stance">What it does to the theory.</param>
/// <param name="Inference">Whether it was said, inferred or retroduced.</param>
/// <param name="EvokedBy">The guide question that it answers, where the theory was put to them.</param>
/// <param name="Note">How it bears on the theory.</param>
public sealed record EvidenceLinked(
    Guid EvidenceId,
    Guid TargetId,
    Guid? ParticipantId,
    Guid? ExcerptId,
    Guid? SourceId,
    EvidenceStance Stance,
    Inference Inference,
    Guid? EvokedBy,
    Words? Note
);

/// <summary>A link between evidence and theory was taken back.</summary>
public sealed record EvidenceUnlinked(Guid EvidenceId, Words? Reason);

/// <summary>
/// It was inferred what must exist for something observed to be possible (retroduction).
/// </summary>
/// <param name="StepId">The step.</param>
/// <param name="Observation">What was observed.</param>
/// <param name="Conjecture">What must be so.</param>
/// <param name="RivalsConsidered">What else could explain it.</param>
/// <param name="TargetId">The proposition or configuration it led to.</param>
public sealed record RetroductionRecorded(
    Guid StepId,
    Words Observation,
    Words Conjecture,
    Words? RivalsConsidered,
    Guid? TargetId
);

/// <summary>A partial pattern between contexts and outcomes was noted (demi-regularity).</summary>
/// <param name="RegularityId">The pattern.</param>
/// <param name="Pattern">What tends to go with what.</param>
/// <param name="Cases">The participants who show it.</param>
/// <param name="CounterCases">The participants who do not.</param>
public sealed record DemiRegularityNoted(
    Guid RegularityId,
    Words Pattern,
    IReadOnlyList<Guid> Cases,
    IReadOnlyList<Guid> CounterCases
);

/// <summary>The theory as it stood was published under a number, from 0: the initial theory.</summary>
public sealed record TheoryVersionPublished(int TheoryVersion, Words? Note);

/// <summary>If, then, because.</summary>
public sealed record PropositionText(Words If, Words Then, Words? Because);

/// <summary>One part of a configuration.</summary>
/// <param name="Id">The part.</param>
/// <param name="Kind">Its place in the configuration.</param>
/// <param name="Label">What it says.</param>
/// <param name="CodeId">The code that gathers it.</param>
/// <param name="Direction">For an outcome, whether it came about.</param>
public sealed record ConfigurationPart(
    Guid Id,
    PartKind Kind,
    Words Label,
    Guid? CodeId,
    OutcomeDirection? Direction
);

/// <summary>The kinds of parts (Pawson and Tilley 1997; Dalkin 2015 for resource and reasoning).</summary>
public enum PartKind
{
    /// <summary>What the program does.</summary>
    Intervention,

    /// <summary>The circumstances in which it does it.</summary>
    Context,

    /// <summary>Who acts.</summary>
    Actor,

    /// <summary>What the program offers.</summary>
    MechanismResource,

    /// <summary>How people respond to it.</summary>
    MechanismReasoning,

    /// <summary>A structure that works whether or not anybody reasons about it.</summary>
    MechanismStructure,

    /// <summary>What comes of it.</summary>
    Outcome,
}

/// <summary>Whether an outcome came about.</summary>
public enum OutcomeDirection
{
    /// <summary>It came about.</summary>
    Came,

    /// <summary>It did not.</summary>
    DidNotCome,

    /// <summary>The opposite came about.</summary>
    Contrary,
}

/// <summary>What evidence does to a theory.</summary>
public enum EvidenceStance
{
    /// <summary>It bears the theory out.</summary>
    Supports,

    /// <summary>It makes the theory more exact.</summary>
    Refines,

    /// <summary>It speaks against the theory.</summary>
    Refutes,

    /// <summary>It carries the theory further.</summary>
    Extends,

    /// <summary>The participant says nothing where the theory expects something.</summary>
    Silent,
}

/// <summary>How evidence was come by.</summary>
public enum Inference
{
    /// <summary>The participant said it.</summary>
    Said,

    /// <summary>The analyst inferred it from what was said.</summary>
    Inferred,

    /// <summary>The analyst concluded that it must be so.</summary>
    Retroduced,
}
