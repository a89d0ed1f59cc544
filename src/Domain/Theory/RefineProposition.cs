namespace PeerEvents.Domain.Theory;

/// <summary>Put a proposition into other words, and name the evidence that led to it.</summary>
public sealed record RefineProposition(
    Guid PropositionId,
    NewProposition Statement,
    IReadOnlyList<Guid>? Evidence = null,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the theory as it stands.</summary>
    public static Decision Decide(RefineProposition command, ProgramTheory theory)
    {
        var proposition = theory.Proposition(command.PropositionId);
        var refusal =
            TheoryRules.Problem(proposition)
            ?? TheoryRules.Problem(command.Statement)
            ?? TheoryRules.Problem(theory, command.Evidence)
            ?? FreeText.ProblemWithNote(command.Reason);
        if (refusal is not null)
        {
            return refusal;
        }

        var subjects = TheoryRules.Subjects(proposition!.Statement);
        var to = TheoryRules.Text(command.Statement, subjects);
        return proposition.Statement == to
            ? Decision.Nothing
            : Decision.Record(
                new PropositionRefined(
                    proposition.Id,
                    proposition.Statement,
                    to,
                    [.. (command.Evidence ?? []).Distinct()],
                    Words.OfOptional(command.Reason, subjects)
                )
            );
    }
}
