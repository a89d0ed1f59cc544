namespace PeerEvents.Domain.Memos;

/// <summary>Destroy the words of one's own memo, which nobody else could read yet.</summary>
public sealed record DestroyMemo(Guid MemoId, long? Version = null)
{
    /// <summary>Decides on the memo as it stands, for whoever asks.</summary>
    public static Decision Decide(DestroyMemo command, Memo memo, Guid person) =>
        memo.AuthorId != person ? MemoRules.NotTheAuthor
        : memo.IsDestroyed ? Decision.Nothing
        : memo.IsReleased
            ? new Refusal(
                "memos/released",
                "The team could read this memo, so it stays on record. Revise it instead."
            )
        : Decision.Record(new MemoDestroyed(command.MemoId, memo.Versions));
}
