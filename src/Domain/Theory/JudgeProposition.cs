namespace PeerEvents.Domain.Theory;

/// <summary>Judge whether a proposition holds, and name the evidence.</summary>
public sealed record JudgeProposition(
    Guid PropositionId,
    bool Holds,
    IReadOnlyList<Guid>? Evidence = null,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the theory as it stands.</summary>
    public static Decision Decide(JudgeProposition command, ProgramTheory theory)
    {
        var proposition = theory.Proposition(command.PropositionId);
        if (
            proposition?.Status
            == (command.Holds ? PropositionStatus.Supported : PropositionStatus.Rejected)
        )
        {
            return Decision.Nothing;
        }

        var refusal =
            TheoryRules.Problem(proposition)
            ?? TheoryRules.Problem(theory, command.Evidence)
            ?? FreeText.ProblemWithNote(command.Reason);
        if (refusal is not null)
        {
            return refusal;
        }

        IReadOnlyList<Guid> evidence = [.. (command.Evidence ?? []).Distinct()];
        var reason = Words.OfOptional(command.Reason, TheoryRules.Subjects(proposition!.Statement));
        return Decision.Record(
            command.Holds
                ? new PropositionSupported(proposition.Id, evidence, reason)
                : new PropositionRejected(proposition.Id, evidence, reason)
        );
    }
}
