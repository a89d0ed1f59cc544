using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Memos;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Memos;

/// <summary>Reads the memos of a study as of a moment; words only for who may read them.</summary>
public static class MemoList
{
    /// <summary>A part of them, ordered by id; all, or those about one thing.</summary>
    public static async Task<Page<Memo>> Read(
        StudyReader study,
        Moment moment,
        Guid? about,
        PageOf part,
        CancellationToken cancellation
    ) =>
        part.Cut(
            moment.Number,
            [
                .. (await study.Memos(moment, cancellation))
                    .Where(memo => about is not { } id || memo.About.Any(thing => thing.Id == id))
                    .Where(memo => part.After is not { } after || memo.Id.CompareTo(after) > 0)
                    .Take(part.Limit + 1)
                    .Select(memo => memo.SeenBy(study.Viewer)),
            ],
            memo => memo.Id
        );
}
