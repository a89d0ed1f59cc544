namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>
/// Which tag each merge went into. Old ids are those of before the export that could not be
/// read off the log, with the tag of today that each was worked out to mean.
/// </summary>
internal sealed record MergeDestinations(
    MergeVerdict Verdict,
    IReadOnlyDictionary<OldTagId, long> OldIds,
    IReadOnlyDictionary<long, long> ByCommand
)
{
    /// <summary>Null where no tag is known to be the one that was meant.</summary>
    public long? Of(LoggedCommand merge) =>
        ByCommand.TryGetValue(merge.Id, out var tag) ? tag : null;
}

/// <summary>
/// A tag's id before an export. Each import of a project into another Taguette starts a new
/// generation of ids.
/// </summary>
internal readonly record struct OldTagId(int Generation, long Id);

/// <summary>How sure the destinations of merges are.</summary>
internal enum MergeVerdict
{
    /// <summary>The log itself says every destination.</summary>
    NotNeeded,

    /// <summary>Exactly one way to read the old ids gives the stored end state.</summary>
    Unique,

    /// <summary>
    /// More than one does. The one taken keeps the order of ids, as Taguette's export does.
    /// </summary>
    Several,

    /// <summary>No reading gives the stored end state; those merges have no destination.</summary>
    None,

    /// <summary>The search was cut off; those merges have no destination.</summary>
    GaveUp,
}
