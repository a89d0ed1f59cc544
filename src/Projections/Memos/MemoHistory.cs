using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Memos;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Memos;

/// <summary>A memo and every version that was saved of it, oldest first.</summary>
public sealed record MemoHistory(Memo Memo, IReadOnlyList<MemoVersion> Versions)
{
    /// <summary>Null for a memo not written by then; no versions for who may not read it.</summary>
    public static async Task<MemoHistory?> Read(
        StudyReader study,
        Guid id,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var entries = await study.EntriesOf(id, moment, cancellation);
        var memo = entries.Aggregate((Memo?)null, (state, e) => Memo.Evolve(state, e.Data));
        if (memo is null)
        {
            return null;
        }

        var versions = new List<MemoVersion>();
        foreach (var (at, stored, data) in memo.MayRead(study.Viewer) ? entries : [])
        {
            if (
                data switch
                {
                    MemoWritten e => (e.Title, e.Text),
                    MemoRevised e => (e.Title, e.Text),
                    _ => ((Words? Title, Words Text)?)null,
                } is
                { } saved
            )
            {
                var before = versions.Count == 0 ? null : versions[^1].Text.Text;
                versions.Add(
                    new MemoVersion(
                        at.Number,
                        stored.HappenedAt,
                        saved.Title,
                        saved.Text,
                        before is null || saved.Text.Text is not { } now
                            ? []
                            : WordDiff.Of(before, now)
                    )
                );
            }
        }

        return new MemoHistory(memo.SeenBy(study.Viewer), versions);
    }
}

/// <summary>One saved version of a memo.</summary>
/// <param name="Moment">The moment it made.</param>
/// <param name="HappenedAt">When it was saved.</param>
/// <param name="Title">What it was called.</param>
/// <param name="Text">What it said.</param>
/// <param name="Changed">What differs from the version before, word by word; empty for the first.</param>
public sealed record MemoVersion(
    long Moment,
    DateTimeOffset HappenedAt,
    Words? Title,
    Words Text,
    IReadOnlyList<DiffPiece> Changed
);
