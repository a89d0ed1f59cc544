namespace PeerEvents.Domain.Codebook;

/// <summary>Make a code, under another or at the top.</summary>
/// <param name="CodeId">The new code's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Definition">What it means.</param>
/// <param name="ParentId">The code above it.</param>
/// <param name="Reason">Why it is needed.</param>
/// <param name="Subjects">Whose words the name may hold, where it was taken from what they said.</param>
/// <param name="Origin">What led to it.</param>
/// <param name="Version">The codebook version it was decided on.</param>
public sealed record CreateCode(
    Guid CodeId,
    string Name,
    string? Definition = null,
    Guid? ParentId = null,
    string? Reason = null,
    IReadOnlyList<Guid>? Subjects = null,
    CodeOrigin? Origin = null,
    long? Version = null
)
{
    /// <summary>Decides on the codebook as it stands.</summary>
    public static Decision Decide(CreateCode command, CodeTree tree)
    {
        var refusal =
            FreeText.ProblemWithName(command.Name, "codebook/name", "A code")
            ?? FreeText.ProblemWithNote(command.Definition)
            ?? FreeText.ProblemWithNote(command.Reason)
            ?? CodebookRules.ProblemWithParent(tree, command.ParentId)
            ?? (
                tree.Find(command.CodeId) is not null
                    ? new Refusal("codebook/already-there", "This code was made already.")
                : tree.IsTaken(command.Name.Trim(), command.ParentId) ? CodebookRules.NameTaken
                : null
            );
        var subjects = command.Subjects ?? [];
        return refusal is not null
            ? refusal
            : Decision.Record(
                new CodeCreated(
                    command.CodeId,
                    Words.Of(command.Name.Trim(), subjects),
                    Words.OfOptional(command.Definition, subjects),
                    command.ParentId,
                    Words.OfOptional(command.Reason, subjects),
                    command.Origin
                )
            );
    }
}
