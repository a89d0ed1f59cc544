using PeerEvents.Domain.Sources;

namespace PeerEvents.Host.Recording;

/// <summary>Bring a source with its text into a study.</summary>
public sealed record BringSource(
    Guid SourceId,
    string Title,
    string Text,
    IReadOnlyList<Guid> Participants,
    string? FileName = null,
    string? Description = null,
    IReadOnlyList<Turn>? Turns = null
);

/// <summary>Bring a corrected text for a source.</summary>
public sealed record BringCorrection(
    Guid SourceId,
    string Text,
    IReadOnlyList<Turn>? Turns = null,
    string? Reason = null,
    long? Version = null
);
