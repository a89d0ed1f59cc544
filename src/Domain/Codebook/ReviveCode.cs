namespace PeerEvents.Domain.Codebook;

/// <summary>Bring a retired code into use again, under its old parent if that is in use.</summary>
public sealed record ReviveCode(Guid CodeId, string? Reason = null, long? Version = null)
{
    /// <summary>Decides on the codebook as it stands.</summary>
    public static Decision Decide(ReviveCode command, CodeTree tree)
    {
        var code = tree.Find(command.CodeId);
        if (code is { Status: CodeStatus.InUse })
        {
            return Decision.Nothing;
        }

        var parent =
            code?.ParentId is { } id && tree.Find(id)?.InUse() == true ? code.ParentId : null;
        var refusal =
            (code?.Status == CodeStatus.Retired ? null : CodebookRules.ProblemWith(code))
            ?? FreeText.ProblemWithNote(command.Reason)
            ?? (
                code!.Name.Text is { } name && tree.IsTaken(name, parent)
                    ? CodebookRules.NameTaken
                    : null
            );
        return refusal is not null
            ? refusal
            : Decision.Record(
                new CodeRevived(
                    command.CodeId,
                    parent,
                    Words.OfOptional(command.Reason, code!.Subjects())
                )
            );
    }
}
