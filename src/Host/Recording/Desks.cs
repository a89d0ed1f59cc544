namespace PeerEvents.Host.Recording;

/// <summary>Every door for commands.</summary>
internal sealed class Desks(Store store)
{
    public StudyDesk Study { get; } = new(store);

    public SourceDesk Sources { get; } = new(store);

    public ThemeDesk Themes { get; } = new(store);

    public ContextDesk Context { get; } = new(store);

    public MemoDesk Memos { get; } = new(store);

    public UndoDesk Undo { get; } = new(store);

    public RoundDesk Rounds { get; } = new(store);

    public AgreementDesk Agreement { get; } = new(store);

    public ReasonDesk Reasons { get; } = new(store);
}
