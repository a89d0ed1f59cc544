namespace PeerEvents.Domain.Undo;

/// <summary>
/// Acts were undone: the entries that follow in the same act take back what theirs did. Nothing is
/// deleted; undoing this act does them again.
/// </summary>
/// <param name="Acts">The acts, the newest first.</param>
/// <param name="Entries">How many entries they had.</param>
/// <param name="Reason">Why.</param>
public sealed record ActsUndone(IReadOnlyList<Guid> Acts, int Entries, Words? Reason);
