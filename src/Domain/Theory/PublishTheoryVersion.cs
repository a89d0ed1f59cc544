namespace PeerEvents.Domain.Theory;

/// <summary>Publish the theory as it stands under the next number; the first is 0.</summary>
public sealed record PublishTheoryVersion(string? Note = null, long? Version = null)
{
    /// <summary>Decides on the theory as it stands.</summary>
    public static Decision Decide(PublishTheoryVersion command, ProgramTheory theory) =>
        theory.Propositions.Count == 0
            ? new Refusal(
                "theory/nothing-to-publish",
                "The theory has no proposition yet. Add one first."
            )
        : FreeText.ProblemWithNote(command.Note) is { } refusal ? refusal
        : Decision.Record(
            new TheoryVersionPublished(theory.Published, Words.OfOptional(command.Note))
        );
}
