using PeerEvents.Domain.Codebook;

namespace PeerEvents.Domain.Theory;

/// <summary>When a configuration can stand as it is stated.</summary>
internal static class ConfigurationRules
{
    private static readonly PartKind[] Mechanisms =
    [
        PartKind.MechanismResource,
        PartKind.MechanismReasoning,
        PartKind.MechanismStructure,
    ];

    public static Refusal? Problem(
        StateConfiguration command,
        Configuration? known,
        ProgramTheory theory,
        StudyContext context
    ) =>
        FreeText.ProblemWithName(command.Name, "theory/configuration-name", "A configuration")
        ?? FreeText.ProblemWithNote(command.Reason)
        ?? (known is { IsRejected: true } ? Rejected : null)
        ?? (
            known is null && theory.Holds(command.ConfigurationId) ? TheoryRules.AlreadyThere : null
        )
        ?? (
            command.PropositionId is { } proposition
                ? TheoryRules.Problem(theory.Proposition(proposition))
                : null
        )
        ?? CommonRules.First(command.Parts.Select(part => Problem(part, context)))
        ?? ProblemWithIds(command, theory)
        ?? (!command.IsPartial && !IsComplete(command.Parts) ? NotComplete : null)
        ?? (PlaysTwoParts(command.Parts) ? ContextAndMechanism : null)
        ?? ProblemWithChain(command, theory);

    private static Refusal? ProblemWithIds(StateConfiguration command, ProgramTheory theory)
    {
        var others = theory
            .Configurations.Where(other => other.Id != command.ConfigurationId)
            .SelectMany(other => other.Parts.Select(part => part.Id))
            .Concat(theory.Propositions.Select(p => p.Id))
            .Concat(theory.Configurations.Select(c => c.Id))
            .ToHashSet();
        return
            command.Parts.Select(part => part.Id).Distinct().Count() < command.Parts.Count
            || command.Parts.Any(part => others.Contains(part.Id))
            ? new Refusal("theory/part-twice", "Each part needs an id of its own.")
            : null;
    }

    private static Refusal Rejected { get; } =
        new("theory/configuration-rejected", "This configuration was rejected. State a new one.");

    private static Refusal NotComplete { get; } =
        new(
            "theory/not-complete",
            "A complete configuration has a context, how people respond or a structure that works, "
                + "and an outcome. Add what is missing, or mark it as partial."
        );

    private static Refusal ContextAndMechanism { get; } =
        new(
            "theory/context-is-no-mechanism",
            "The same code is context and mechanism of one configuration. Decide which it is here."
        );

    private static Refusal? Problem(NewPart part, StudyContext context) =>
        FreeText.ProblemWithName(part.Label, "theory/part-label", "A part")
        ?? (
            part.CodeId is { } code && context.Tree.Find(code) is null
                ? CodebookRules.Unknown
                : null
        )
        ?? (
            part.Direction is not null && part.Kind != PartKind.Outcome
                ? new Refusal(
                    "theory/direction-without-outcome",
                    "Only an outcome comes about or not. Leave the direction out."
                )
                : null
        );

    private static bool IsComplete(IReadOnlyList<NewPart> parts) =>
        parts.Any(part => part.Kind == PartKind.Context)
        && parts.Any(part =>
            part.Kind is PartKind.MechanismReasoning or PartKind.MechanismStructure
        )
        && parts.Any(part => part.Kind == PartKind.Outcome);

    private static bool PlaysTwoParts(IReadOnlyList<NewPart> parts) =>
        parts
            .Where(part => part.Kind == PartKind.Context && part.CodeId is not null)
            .Any(context =>
                parts.Any(part => Mechanisms.Contains(part.Kind) && part.CodeId == context.CodeId)
            );

    private static Refusal? ProblemWithChain(StateConfiguration command, ProgramTheory theory)
    {
        var follows = command.Follows ?? [];
        return follows.Any(id => theory.Configuration(id) is null && id != command.ConfigurationId)
                ? new Refusal(
                    "theory/configuration-unknown",
                    "The theory has no such configuration to follow. State it first."
                )
            : follows.Any(id => Reaches(id, command.ConfigurationId, theory))
                ? new Refusal(
                    "theory/chain-closes",
                    "A configuration cannot follow from itself. Take one link of the chain out."
                )
            : null;
    }

    private static bool Reaches(Guid from, Guid to, ProgramTheory theory) =>
        from == to
        || (theory.Configuration(from)?.Follows ?? []).Any(next => Reaches(next, to, theory));
}
