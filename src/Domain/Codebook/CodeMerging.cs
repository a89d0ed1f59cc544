namespace PeerEvents.Domain.Codebook;

/// <summary>What a merge does to the tree.</summary>
internal static class CodeMerging
{
    /// <summary>The codes are in use again, each where it was.</summary>
    public static IReadOnlyList<Code> Undo(CodeTree tree, MergeUndone e, int version) =>
        [
            .. tree.Codes.Select(code =>
                e.From.Contains(code.Id)
                    ? code with
                    {
                        Status = CodeStatus.InUse,
                        MergedInto = null,
                        ChangedAt = version,
                    }
                    : code
            ),
        ];

    /// <summary>Merged codes point at the one they joined; what stood below them follows.</summary>
    public static IReadOnlyList<Code> Fold(CodeTree tree, CodesMerged e, int version) =>
        [
            .. tree.Codes.Select(code =>
                e.From.Contains(code.Id)
                    ? code with
                    {
                        Status = CodeStatus.Merged,
                        MergedInto = e.Into,
                        ChangedAt = version,
                    }
                : code.InUse() && code.ParentId is { } parent && e.From.Contains(parent)
                    ? code with
                    {
                        ParentId = e.Into,
                    }
                : code
            ),
        ];
}
