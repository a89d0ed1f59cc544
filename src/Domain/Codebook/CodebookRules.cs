namespace PeerEvents.Domain.Codebook;

/// <summary>The refusals that several commands on the codebook share.</summary>
public static class CodebookRules
{
    /// <summary>The codebook has no such code.</summary>
    public static Refusal Unknown { get; } =
        new("codebook/code-unknown", "The codebook has no such code. Look it up and try again.");

    /// <summary>Another code in use beside it has the name.</summary>
    public static Refusal NameTaken { get; } =
        new("codebook/name-taken", "Another code beside it has this name. Choose another name.");

    /// <summary>Why a code cannot be worked with, or null where it is in use.</summary>
    public static Refusal? ProblemWith(Code? code) =>
        code?.Status switch
        {
            null => Unknown,
            CodeStatus.Retired => new Refusal(
                "codebook/code-retired",
                "This code is retired. Revive it first."
            ),
            CodeStatus.Merged => new Refusal(
                "codebook/code-merged",
                "This code became part of another. Use that one."
            ),
            _ => null,
        };

    /// <summary>Why a code cannot stand under a parent, or null; the top is always fine.</summary>
    public static Refusal? ProblemWithParent(CodeTree tree, Guid? parent) =>
        parent is { } id ? ProblemWith(tree.Find(id)) : null;
}
