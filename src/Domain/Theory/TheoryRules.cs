namespace PeerEvents.Domain.Theory;

/// <summary>The refusals that several commands on the program theory share.</summary>
internal static class TheoryRules
{
    /// <summary>The id is in use.</summary>
    public static Refusal AlreadyThere { get; } =
        new("theory/already-there", "The theory has this already. Refine it instead.");

    /// <summary>The theory has no such thing.</summary>
    public static Refusal TargetUnknown { get; } =
        new(
            "theory/target-unknown",
            "The theory has no such proposition, configuration or part. Look it up and try again."
        );

    /// <summary>Why a proposition cannot be worked on, or null.</summary>
    public static Refusal? Problem(Proposition? proposition) =>
        proposition is null
            ? new Refusal(
                "theory/proposition-unknown",
                "The theory has no such proposition. Add it first."
            )
        : proposition.Status == PropositionStatus.Rejected
            ? new Refusal(
                "theory/proposition-rejected",
                "This proposition was rejected. Add a new one and say what it takes from the old."
            )
        : null;

    /// <summary>Why a proposition cannot say this, or null.</summary>
    public static Refusal? Problem(NewProposition text) =>
        CommonRules.ProblemWithText(
            text.If,
            "theory/if-missing",
            "A proposition says in which circumstances. Write the if."
        )
        ?? CommonRules.ProblemWithText(
            text.Then,
            "theory/then-missing",
            "A proposition says what comes of it. Write the then."
        )
        ?? FreeText.ProblemWithNote(text.Because);

    /// <summary>Why evidence that a decision names cannot bear on it, or null.</summary>
    public static Refusal? Problem(ProgramTheory theory, IReadOnlyList<Guid>? evidence) =>
        (evidence ?? []).All(id => theory.Evidence.Any(known => known.Id == id))
            ? null
            : new Refusal(
                "theory/evidence-unknown",
                "The theory has no such evidence, or not any more. Link it first."
            );

    /// <summary>What a proposition says, not yet sealed.</summary>
    public static PropositionText Text(NewProposition text, IReadOnlyList<Guid> subjects) =>
        new(
            Words.Of(text.If.Trim(), subjects),
            Words.Of(text.Then.Trim(), subjects),
            Words.OfOptional(text.Because?.Trim(), subjects)
        );

    /// <summary>Whose words a proposition may hold.</summary>
    public static IReadOnlyList<Guid> Subjects(PropositionText text) =>
        [.. text.If.Subjects.Union(text.Then.Subjects).Union(text.Because?.Subjects ?? []).Order()];
}

/// <summary>If, then, because, as it is written down.</summary>
public sealed record NewProposition(string If, string Then, string? Because = null);
