namespace PeerEvents.Domain.Theory;

/// <summary>Add a proposition, or one that competes with another.</summary>
/// <param name="PropositionId">The new proposition's id.</param>
/// <param name="Statement">What it says.</param>
/// <param name="ParentId">The proposition it makes more exact.</param>
/// <param name="RivalOf">The proposition it competes with.</param>
/// <param name="Reason">What led to it.</param>
/// <param name="Mentions">Participants whose words it may hold.</param>
/// <param name="Version">The version of the theory it was decided on.</param>
public sealed record AddProposition(
    Guid PropositionId,
    NewProposition Statement,
    Guid? ParentId = null,
    Guid? RivalOf = null,
    string? Reason = null,
    IReadOnlyList<Guid>? Mentions = null,
    long? Version = null
)
{
    /// <summary>Decides on the theory as it stands.</summary>
    public static Decision Decide(AddProposition command, ProgramTheory theory)
    {
        var refusal =
            (theory.Holds(command.PropositionId) ? TheoryRules.AlreadyThere : null)
            ?? TheoryRules.Problem(command.Statement)
            ?? FreeText.ProblemWithNote(command.Reason)
            ?? (
                command is { ParentId: not null, RivalOf: not null }
                    ? new Refusal(
                        "theory/parent-and-rival",
                        "A proposition makes another more exact or competes with it. Say which."
                    )
                    : null
            )
            ?? (
                (command.ParentId ?? command.RivalOf) is { } other
                    ? TheoryRules.Problem(theory.Proposition(other))
                    : null
            );
        if (refusal is not null)
        {
            return refusal;
        }

        var subjects = command.Mentions ?? [];
        var text = TheoryRules.Text(command.Statement, subjects);
        var reason = Words.OfOptional(command.Reason, subjects);
        return Decision.Record(
            command.RivalOf is { } rival
                ? new RivalProposed(command.PropositionId, rival, text, reason)
                : new PropositionAdded(command.PropositionId, text, command.ParentId, reason)
        );
    }
}
