namespace PeerEvents.Domain.Memos;

/// <summary>Save a new version of one's own memo.</summary>
public sealed record ReviseMemo(
    Guid MemoId,
    string Text,
    string? Title = null,
    IReadOnlyList<Guid>? Mentions = null,
    long? Version = null
)
{
    /// <summary>Decides on the memo as it stands, for whoever asks.</summary>
    public static Decision Decide(ReviseMemo command, Memo memo, Guid person)
    {
        var refusal =
            MemoRules.Problem(memo, person) ?? MemoRules.Problem(command.Title, command.Text);
        if (refusal is not null)
        {
            return refusal;
        }

        var title = string.IsNullOrWhiteSpace(command.Title) ? null : command.Title.Trim();
        var subjects = MemoRules.Subjects(command.Mentions, memo.Text?.Subjects ?? []);
        return memo.Text?.Text == command.Text && memo.Title?.Text == title
            ? Decision.Nothing
            : Decision.Record(
                new MemoRevised(
                    memo.Id,
                    Words.OfOptional(title, subjects),
                    Words.Of(command.Text, subjects)
                )
            );
    }
}
