namespace PeerEvents.Domain.Codebook;

/// <summary>Write a code's definition anew; no text takes it away.</summary>
public sealed record RedefineCode(
    Guid CodeId,
    string? Definition,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the codebook as it stands.</summary>
    public static Decision Decide(RedefineCode command, CodeTree tree)
    {
        var code = tree.Find(command.CodeId);
        var refusal =
            CodebookRules.ProblemWith(code)
            ?? FreeText.ProblemWithNote(command.Definition)
            ?? FreeText.ProblemWithNote(command.Reason);
        var subjects = code?.Subjects() ?? [];
        var definition = Words.OfOptional(command.Definition, subjects);
        return refusal is not null ? refusal
            : definition is null && code!.Definition is null ? Decision.Nothing
            : definition is not null && definition.Text == code!.Definition?.Text ? Decision.Nothing
            : Decision.Record(
                new CodeRedefined(
                    command.CodeId,
                    code!.Definition,
                    definition,
                    Words.OfOptional(command.Reason, subjects)
                )
            );
    }
}
