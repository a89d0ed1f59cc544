namespace PeerEvents.Domain.Memos;

/// <summary>A memo as it stands: its newest version, and who may read it.</summary>
/// <param name="Id">The memo.</param>
/// <param name="Kind">What kind of note it is.</param>
/// <param name="About">What it is bound to, the first thing first.</param>
/// <param name="AuthorId">Who wrote it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Text">What it says; null for whoever may not read it.</param>
/// <param name="IsReleased">Whether the team may read it.</param>
/// <param name="IsDestroyed">Whether its words are gone.</param>
/// <param name="Versions">How often it was saved.</param>
/// <param name="StreamVersion">How many events it has.</param>
public sealed record Memo(
    Guid Id,
    MemoKind Kind,
    IReadOnlyList<MemoTarget> About,
    Guid AuthorId,
    Words? Title,
    Words? Text,
    bool IsReleased,
    bool IsDestroyed = false,
    int Versions = 1,
    int StreamVersion = 0
)
{
    /// <summary>Folds one event into the state; null until the first event.</summary>
    public static Memo? Evolve(Memo? memo, object @event) =>
        Change(memo, @event) is { } next
            ? next with
            {
                StreamVersion = (memo?.StreamVersion ?? 0) + 1,
            }
            : null;

    /// <summary>The memo as somebody may see it; nobody in particular is whoever holds the keys.</summary>
    public Memo SeenBy(Guid? person) =>
        MayRead(person) ? this : this with { Title = null, Text = null };

    /// <summary>Whether somebody may read its words.</summary>
    public bool MayRead(Guid? person) =>
        !IsDestroyed && (IsReleased || person is null || person == AuthorId);

    private static Memo? Change(Memo? memo, object @event) =>
        (memo, @event) switch
        {
            (null, MemoWritten e) => new Memo(
                e.MemoId,
                e.Kind,
                [e.About],
                e.AuthorId,
                e.Title,
                e.Text,
                e.IsReleased
            ),
            ({ }, MemoRevised e) => memo with
            {
                Title = e.Title,
                Text = e.Text,
                Versions = memo.Versions + 1,
            },
            ({ }, MemoLinked e) => memo with { About = [.. memo.About, e.To] },
            ({ }, MemoReleased) => memo with { IsReleased = true },
            ({ }, MemoDestroyed) => memo with { Title = null, Text = null, IsDestroyed = true },
            _ => memo,
        };
}
