using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Codebook;

/// <summary>
/// All that was decided about one code, oldest first, with its lineage: the codes it came from and
/// those it went to, through merges and splits, and where each coding went.
/// </summary>
public sealed record CodeHistory(
    Guid CodeId,
    Words Name,
    CodeStatus Status,
    IReadOnlyList<StreamHistoryEntry> Entries,
    IReadOnlyList<LineageStep> Lineage
)
{
    /// <summary>From the codebook's events up to a moment; null for a code never made.</summary>
    public static CodeHistory? Of(
        Guid codeId,
        CodeTree tree,
        IReadOnlyList<(Moment Moment, StoredEntry Stored, object Data)> book
    )
    {
        if (tree.Find(codeId) is not { } code)
        {
            return null;
        }

        var steps = book.SelectMany(e => LineageStep.Of(e.Moment, e.Data)).ToList();
        return new CodeHistory(
            codeId,
            code.Name,
            code.Status,
            [
                .. book.Where(e => IsAbout(e.Data, codeId))
                    .Select(e => StreamHistoryEntry.Of(e.Moment, e.Stored, e.Data)),
            ],
            LineageStep.Connected(codeId, steps)
        );
    }

    private static bool IsAbout(object data, Guid code) =>
        data switch
        {
            CodeCreated e => e.CodeId == code,
            CodeRenamed e => e.CodeId == code,
            CodeRedefined e => e.CodeId == code,
            CodeMoved e => e.CodeId == code,
            CodeLevelMarked e => e.CodeId == code,
            CodesMerged e => e.Into == code || e.From.Contains(code),
            MergeUndone e => e.Into == code || e.From.Contains(code),
            CodeSplit e => e.CodeId == code || e.Into.Any(part => part.CodeId == code),
            CodeRetired e => e.CodeId == code,
            CodeRevived e => e.CodeId == code,
            _ => false,
        };
}
