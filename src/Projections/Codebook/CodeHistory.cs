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
                .. book.Where(e => CodeTimes.Codes(e.Data).Contains(codeId))
                    .Select(e => StreamHistoryEntry.Of(e.Moment, e.Stored, e.Data)),
            ],
            LineageStep.Connected(codeId, steps)
        );
    }
}
