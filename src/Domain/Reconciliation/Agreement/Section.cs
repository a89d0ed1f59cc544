namespace PeerEvents.Domain.Reconciliation.Agreement;

/// <summary>A coded stretch [Start, End) of a continuum, in its units.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends; this place belongs to it no more.</param>
/// <param name="Category">The index of the category it was given.</param>
public readonly record struct Section(long Start, long End, int Category)
{
    /// <summary>How long it is.</summary>
    public long Length => End - Start;
}
