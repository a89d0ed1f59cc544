using PeerEvents.Domain.Report;

namespace PeerEvents.Projections.Reporting;

/// <summary>One item of a reporting guideline, in our words.</summary>
/// <param name="Guideline">The guideline.</param>
/// <param name="Number">Its number there.</param>
/// <param name="Asks">What it asks for, in short.</param>
/// <param name="Fill">How far the record can answer it.</param>
/// <param name="DoesNotFitReflexive">Whether it does not fit reflexive thematic analysis.</param>
public sealed record ReportingItem(
    Guideline Guideline,
    int Number,
    string Asks,
    Fill Fill,
    bool DoesNotFitReflexive = false
)
{
    /// <summary>Such as COREQ-17.</summary>
    public string Name => $"{Guideline.ToString().ToUpperInvariant()}-{Number}";
}

/// <summary>How far the record can answer an item.</summary>
public enum Fill
{
    /// <summary>Entries answer it.</summary>
    FromEntries,

    /// <summary>Entries answer a part; the author writes the rest.</summary>
    InPart,

    /// <summary>No entry answers it.</summary>
    ByHand,
}
