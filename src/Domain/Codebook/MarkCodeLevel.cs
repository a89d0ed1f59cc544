namespace PeerEvents.Domain.Codebook;

/// <summary>Say whether a code names what is said or what lies under it, or take that back.</summary>
public sealed record MarkCodeLevel(
    Guid CodeId,
    CodeLevel? Level = null,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the codebook as it stands.</summary>
    public static Decision Decide(MarkCodeLevel command, CodeTree tree)
    {
        var code = tree.Find(command.CodeId);
        var refusal = CodebookRules.ProblemWith(code) ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null ? refusal
            : code!.Level == command.Level ? Decision.Nothing
            : Decision.Record(
                new CodeLevelMarked(
                    code.Id,
                    code.Level,
                    command.Level,
                    Words.OfOptional(command.Reason, code.Subjects())
                )
            );
    }
}
