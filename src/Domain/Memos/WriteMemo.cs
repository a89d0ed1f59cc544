namespace PeerEvents.Domain.Memos;

/// <summary>Write a memo on something in the study. It is private until it is released.</summary>
/// <param name="MemoId">The new memo's id.</param>
/// <param name="Kind">What kind of note it is.</param>
/// <param name="About">What it is about.</param>
/// <param name="Text">What it says, in Markdown.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Release">Let the team read it at once.</param>
/// <param name="Mentions">Further participants whose words it holds.</param>
public sealed record WriteMemo(
    Guid MemoId,
    MemoKind Kind,
    MemoTarget About,
    string Text,
    string? Title = null,
    bool Release = false,
    IReadOnlyList<Guid>? Mentions = null
)
{
    /// <summary>Decides on what it is about, null where that is not in the study, and its own key.</summary>
    public static Decision Decide(
        WriteMemo command,
        Memo? memo,
        NotedThing? about,
        Guid author,
        Guid key
    )
    {
        var refusal =
            (
                memo is not null
                    ? new Refusal(
                        "memos/already-there",
                        "This memo was written already. Revise it."
                    )
                    : null
            )
            ?? (about is null ? MemoRules.NothingThere : null)
            ?? MemoRules.Problem(command.Title, command.Text);
        if (refusal is not null)
        {
            return refusal;
        }

        var subjects = MemoRules.Subjects(command.Mentions, [.. about!.Subjects, key]);
        return Decision.Record(
            new MemoWritten(
                command.MemoId,
                command.Kind,
                about.Target,
                author,
                Words.OfOptional(command.Title?.Trim(), subjects),
                Words.Of(command.Text, subjects),
                command.Release
            )
        );
    }
}
