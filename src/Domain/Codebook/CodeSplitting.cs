namespace PeerEvents.Domain.Codebook;

/// <summary>What a split does to the tree.</summary>
internal static class CodeSplitting
{
    /// <summary>The parts stand beside the old code, which is retired unless it was kept.</summary>
    public static IReadOnlyList<Code> Fold(CodeTree tree, CodeSplit e, int version) =>
        [
            .. tree.Codes.Select(code =>
                code.Id == e.CodeId && !e.Kept
                    ? code with
                    {
                        Status = CodeStatus.Retired,
                        ChangedAt = version,
                    }
                    : code
            ),
            .. e.Into.Select(part => new Code(
                part.CodeId,
                part.Name,
                part.Definition,
                tree.Find(e.CodeId)?.ParentId,
                CodeStatus.InUse,
                null,
                version
            )),
        ];
}
