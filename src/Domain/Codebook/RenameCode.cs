namespace PeerEvents.Domain.Codebook;

/// <summary>Give a code another name.</summary>
public sealed record RenameCode(
    Guid CodeId,
    string Name,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the codebook as it stands.</summary>
    public static Decision Decide(RenameCode command, CodeTree tree)
    {
        var code = tree.Find(command.CodeId);
        var refusal =
            CodebookRules.ProblemWith(code)
            ?? FreeText.ProblemWithName(command.Name, "codebook/name", "A code")
            ?? FreeText.ProblemWithNote(command.Reason)
            ?? (
                tree.IsTaken(command.Name.Trim(), code!.ParentId, command.CodeId)
                    ? CodebookRules.NameTaken
                    : null
            );
        return refusal is not null ? refusal
            : code!.Name.Text == command.Name.Trim() ? Decision.Nothing
            : Decision.Record(
                new CodeRenamed(
                    command.CodeId,
                    code.Name,
                    Words.Of(command.Name.Trim(), code.Subjects()),
                    Words.OfOptional(command.Reason, code.Subjects())
                )
            );
    }
}
