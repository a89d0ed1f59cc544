namespace PeerEvents.Domain.Codebook;

/// <summary>Put a code, and all below it, under another code or at the top.</summary>
public sealed record MoveCode(
    Guid CodeId,
    Guid? ParentId,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the codebook as it stands.</summary>
    public static Decision Decide(MoveCode command, CodeTree tree)
    {
        var code = tree.Find(command.CodeId);
        var refusal =
            CodebookRules.ProblemWith(code)
            ?? CodebookRules.ProblemWithParent(tree, command.ParentId)
            ?? FreeText.ProblemWithNote(command.Reason)
            ?? (
                tree.IsWithin(command.ParentId, command.CodeId)
                    ? new Refusal(
                        "codebook/under-itself",
                        "A code cannot stand under itself. Choose a code outside its own branch."
                    )
                : code!.Name.Text is { } name
                && tree.IsTaken(name, command.ParentId, command.CodeId)
                    ? CodebookRules.NameTaken
                : null
            );
        return refusal is not null ? refusal
            : code!.ParentId == command.ParentId ? Decision.Nothing
            : Decision.Record(
                new CodeMoved(
                    command.CodeId,
                    code.ParentId,
                    command.ParentId,
                    Words.OfOptional(command.Reason, code!.Subjects())
                )
            );
    }
}
