using PeerEvents.Domain;

namespace PeerEvents.Projections.Audit.Questions;

/// <summary>What a question is asked of.</summary>
/// <param name="Code">A code.</param>
/// <param name="Theme">A theme.</param>
/// <param name="Source">A source.</param>
/// <param name="Participant">A participant.</param>
/// <param name="Finding">A claim of the report.</param>
/// <param name="Meeting">A meeting.</param>
/// <param name="Person">Somebody in the team.</param>
/// <param name="Position">A place in the newest text of the source, in UTF-16 code units.</param>
/// <param name="From">An earlier moment to compare with or to begin at.</param>
/// <param name="Halpern">A class of audit material.</param>
/// <param name="Item">An item of a reporting guideline, such as COREQ-24.</param>
public sealed record AskedOf(
    Guid? Code = null,
    Guid? Theme = null,
    Guid? Source = null,
    Guid? Participant = null,
    Guid? Finding = null,
    Guid? Meeting = null,
    Guid? Person = null,
    int? Position = null,
    long? From = null,
    Halpern? Halpern = null,
    string? Item = null
);

/// <summary>What a question needs to be told before it can be answered.</summary>
public enum Needs
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A code.</summary>
    Code,

    /// <summary>A theme.</summary>
    Theme,

    /// <summary>A source.</summary>
    Source,

    /// <summary>A source, and a place in its newest text.</summary>
    Turn,

    /// <summary>A claim of the report.</summary>
    Finding,

    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>An item of a reporting guideline.</summary>
    Item,

    /// <summary>A person of the team or a participant.</summary>
    PersonOrParticipant,
}
