namespace PeerEvents.Domain.Sources;

/// <summary>Somebody read a passage and found nothing in it to code.</summary>
public sealed record SegmentReadWithoutCoding(
    Guid SourceId,
    Guid PersonId,
    int SourceVersion,
    TextRange Range
);

/// <summary>A version of a text was checked against its recording.</summary>
public sealed record TranscriptVerified(
    Guid SourceId,
    Guid PersonId,
    int SourceVersion,
    Words? Note
);

/// <summary>It was said which question of the guide a passage answers.</summary>
public sealed record GuideQuestionLinked(
    Guid SourceId,
    Guid QuestionId,
    int SourceVersion,
    TextRange Range
);
