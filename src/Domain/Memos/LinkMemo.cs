namespace PeerEvents.Domain.Memos;

/// <summary>Bind one's own memo to one more thing.</summary>
public sealed record LinkMemo(Guid MemoId, MemoTarget To, long? Version = null)
{
    /// <summary>Decides on the memo as it stands and on the thing, null where it is not there.</summary>
    public static Decision Decide(LinkMemo command, Memo memo, NotedThing? to, Guid person)
    {
        var refusal =
            MemoRules.Problem(memo, person)
            ?? (to is null ? MemoRules.NothingThere : null)
            ?? (
                to!.Target is { Kind: MemoTargetKind.Memo } target && target.Id == memo.Id
                    ? new Refusal("memos/about-itself", "A memo cannot be about itself.")
                    : null
            );
        return refusal is not null ? refusal
            : memo.About.Contains(to!.Target) ? Decision.Nothing
            : Decision.Record(new MemoLinked(memo.Id, to.Target));
    }
}
