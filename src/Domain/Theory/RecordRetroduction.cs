namespace PeerEvents.Domain.Theory;

/// <summary>Record what must exist for something observed to be possible.</summary>
public sealed record RecordRetroduction(
    Guid StepId,
    string Observation,
    string Conjecture,
    string? RivalsConsidered = null,
    Guid? TargetId = null,
    IReadOnlyList<Guid>? Mentions = null,
    long? Version = null
)
{
    /// <summary>Decides on the theory as it stands.</summary>
    public static Decision Decide(RecordRetroduction command, ProgramTheory theory)
    {
        var refusal =
            (
                theory.Retroductions.Any(step => step.Id == command.StepId)
                    ? TheoryRules.AlreadyThere
                    : null
            )
            ?? CommonRules.ProblemWithText(
                command.Observation,
                "theory/observation-missing",
                "Say what was observed."
            )
            ?? CommonRules.ProblemWithText(
                command.Conjecture,
                "theory/conjecture-missing",
                "Say what must be so for it to be possible."
            )
            ?? FreeText.ProblemWithNote(command.RivalsConsidered)
            ?? (
                command.TargetId is { } target && !theory.Holds(target)
                    ? TheoryRules.TargetUnknown
                    : null
            );
        var subjects = command.Mentions ?? [];
        return refusal is not null
            ? refusal
            : Decision.Record(
                new RetroductionRecorded(
                    command.StepId,
                    Words.Of(command.Observation.Trim(), subjects),
                    Words.Of(command.Conjecture.Trim(), subjects),
                    Words.OfOptional(command.RivalsConsidered, subjects),
                    command.TargetId
                )
            );
    }
}
