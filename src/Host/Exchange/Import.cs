using PeerEvents.Domain.Studies;

namespace PeerEvents.Host.Exchange;

/// <summary>All that an import is about to record, worked out before anything is written.</summary>
/// <param name="Study">The study.</param>
/// <param name="IsNewStudy">Whether the import opens it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Acts">The acts, in order.</param>
/// <param name="NotCarried">What could not be carried.</param>
internal sealed record Import(
    Guid Study,
    bool IsNewStudy,
    string Title,
    IReadOnlyList<ImportedAct> Acts,
    IReadOnlyList<NotCarried> NotCarried
);
