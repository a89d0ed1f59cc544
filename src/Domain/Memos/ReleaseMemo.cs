namespace PeerEvents.Domain.Memos;

/// <summary>Let the team read one's own memo, every version of it. This cannot be taken back.</summary>
public sealed record ReleaseMemo(Guid MemoId, long? Version = null)
{
    /// <summary>Decides on the memo as it stands, for whoever asks.</summary>
    public static Decision Decide(ReleaseMemo command, Memo memo, Guid person) =>
        MemoRules.Problem(memo, person) is { } refusal ? refusal
        : memo.IsReleased ? Decision.Nothing
        : Decision.Record(new MemoReleased(command.MemoId));
}
