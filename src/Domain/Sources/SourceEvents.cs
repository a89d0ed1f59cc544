namespace PeerEvents.Domain.Sources;

/// <summary>A recording or document entered the study, with or without its text.</summary>
/// <param name="SourceId">The source.</param>
/// <param name="Title">What the team calls it.</param>
/// <param name="FileName">The file it came from, where that was kept.</param>
/// <param name="Description">What was noted about it.</param>
/// <param name="Participants">Whose words it may hold.</param>
/// <param name="TextUnknown">The text was gone before it could be brought here.</param>
public sealed record SourceRegistered(
    Guid SourceId,
    Words Title,
    Words? FileName,
    Words? Description,
    IReadOnlyList<Guid> Participants,
    bool TextUnknown
);

/// <summary>The text of a source was brought in as its first version.</summary>
public sealed record TranscriptImported(
    Guid SourceId,
    SourceVersion Text,
    IReadOnlyList<Turn> Turns
);

/// <summary>A corrected text became the source's next version; the one before stays.</summary>
public sealed record TranscriptCorrected(
    Guid SourceId,
    int FromVersion,
    SourceVersion Text,
    IReadOnlyList<Turn> Turns,
    Words? Reason
);

/// <summary>A source got another title.</summary>
public sealed record SourceRetitled(Guid SourceId, Words From, Words To, Words? Reason);

/// <summary>What is noted about a source was written anew.</summary>
public sealed record SourceDescribed(Guid SourceId, Words? From, Words? To, Words? Reason);

/// <summary>A source was taken out of the analysis, and with it all excerpts of it.</summary>
public sealed record SourceWithdrawn(Guid SourceId, Words? Reason);
