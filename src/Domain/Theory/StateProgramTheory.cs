namespace PeerEvents.Domain.Theory;

/// <summary>Give the program theory a title, for the first time or anew.</summary>
public sealed record StateProgramTheory(string Title, string? Reason = null, long? Version = null)
{
    /// <summary>Decides on the theory as it stands.</summary>
    public static Decision Decide(StateProgramTheory command, ProgramTheory theory)
    {
        var refusal =
            FreeText.ProblemWithName(command.Title, "theory/title", "A program theory")
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null ? refusal
            : theory.Title?.Text == command.Title.Trim() ? Decision.Nothing
            : Decision.Record(
                new ProgramTheoryStated(
                    theory.Title,
                    Words.Of(command.Title.Trim()),
                    Words.OfOptional(command.Reason)
                )
            );
    }
}
