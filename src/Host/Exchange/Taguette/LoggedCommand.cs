namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>One entry of the project's log.</summary>
internal sealed record LoggedCommand(
    long Id,
    DateTimeOffset At,
    string Login,
    long? DocumentId,
    TaguetteChange Change
);

/// <summary>What an entry of the log says was done.</summary>
internal abstract record TaguetteChange;

/// <summary>A document came in, or was renamed or described anew.</summary>
internal sealed record DocumentAdded(
    long DocumentId,
    string Name,
    string Description,
    TextDirection Direction
) : TaguetteChange;

/// <summary>A document went, and its highlights with it.</summary>
internal sealed record DocumentDeleted(long DocumentId) : TaguetteChange;

/// <summary>The project was renamed or described.</summary>
internal sealed record ProjectMeta(string Name, string Description) : TaguetteChange;

/// <summary>A tag was made, or renamed or redefined where it is already there.</summary>
internal sealed record TagAdded(long TagId, string Path, string Description) : TaguetteChange;

/// <summary>A tag was taken from the codebook and from every highlight.</summary>
internal sealed record TagDeleted(long TagId) : TaguetteChange;

/// <summary>
/// A tag went into another; the destination is as written, see <see cref="MergeDestinations"/>.
/// </summary>
internal sealed record TagMerged(long SourceId, long WrittenDestinationId) : TaguetteChange;

/// <summary>A passage was marked, or re-spanned and re-tagged where it is already there.</summary>
internal sealed record HighlightAdded(
    long HighlightId,
    long DocumentId,
    ByteSpan Span,
    IReadOnlyList<long> TagIds
) : TaguetteChange;

/// <summary>A mark was taken off.</summary>
internal sealed record HighlightDeleted(long HighlightId) : TaguetteChange;

/// <summary>Someone joined, or got other privileges.</summary>
internal sealed record MemberAdded(string Login, string Privileges) : TaguetteChange;

/// <summary>Someone left.</summary>
internal sealed record MemberRemoved(string Login) : TaguetteChange;

/// <summary>The project was taken into another Taguette; what is before came with it.</summary>
internal sealed record ProjectImported : TaguetteChange;

/// <summary>An entry of a type that this program does not know.</summary>
internal sealed record Unrecognised(string Type) : TaguetteChange;
