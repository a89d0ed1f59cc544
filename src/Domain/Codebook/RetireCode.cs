namespace PeerEvents.Domain.Codebook;

/// <summary>Take a code out of use; it and its codings stay on record.</summary>
public sealed record RetireCode(Guid CodeId, string? Reason = null, long? Version = null)
{
    /// <summary>Decides on the codebook as it stands.</summary>
    public static Decision Decide(RetireCode command, CodeTree tree)
    {
        var code = tree.Find(command.CodeId);
        if (code?.Status == CodeStatus.Retired)
        {
            return Decision.Nothing;
        }

        var refusal =
            CodebookRules.ProblemWith(code)
            ?? FreeText.ProblemWithNote(command.Reason)
            ?? (
                tree.Below(command.CodeId).Any()
                    ? new Refusal(
                        "codebook/has-sub-codes",
                        "This code has sub-codes in use. Move, merge or retire them first."
                    )
                    : null
            );
        return refusal is not null
            ? refusal
            : Decision.Record(
                new CodeRetired(command.CodeId, Words.OfOptional(command.Reason, code!.Subjects()))
            );
    }
}
