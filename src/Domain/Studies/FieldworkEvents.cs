namespace PeerEvents.Domain.Studies;

/// <summary>How participants are found and how many was decided, or decided anew.</summary>
public sealed record SamplingDecided(Words? From, Words To, Words? Reason);

/// <summary>The interview guide was drafted: its first version.</summary>
public sealed record GuideDrafted(
    int GuideVersion,
    IReadOnlyList<GuideQuestion> Questions,
    Words? Reason
);

/// <summary>The interview guide was revised; the versions before stay.</summary>
public sealed record GuideRevised(
    int FromVersion,
    int GuideVersion,
    IReadOnlyList<GuideQuestion> Questions,
    Words? Reason
);

/// <summary>A version of the guide was tried out.</summary>
public sealed record GuidePiloted(int GuideVersion, Words Note);

/// <summary>An interview was held.</summary>
/// <param name="InterviewId">The interview.</param>
/// <param name="Participants">Who was interviewed.</param>
/// <param name="InterviewerId">Who asked.</param>
/// <param name="Mode">How it was held.</param>
/// <param name="GuideVersion">The version of the guide it followed.</param>
/// <param name="SourceId">The source that was made of it.</param>
/// <param name="Minutes">How long it lasted.</param>
/// <param name="IsRecorded">Whether it was recorded.</param>
/// <param name="Setting">Where it was held and who else was there.</param>
/// <param name="FieldNote">What was noted about it.</param>
public sealed record InterviewConducted(
    Guid InterviewId,
    IReadOnlyList<Guid> Participants,
    Guid InterviewerId,
    InterviewMode Mode,
    int? GuideVersion,
    Guid? SourceId,
    int? Minutes,
    bool IsRecorded,
    Words? Setting,
    Words? FieldNote
);

/// <summary>One question of a guide; in realist work it may put a proposition to the participant.</summary>
public sealed record GuideQuestion(Guid Id, Words Text, Guid? PropositionId);

/// <summary>How an interview was held.</summary>
public enum InterviewMode
{
    /// <summary>In one room.</summary>
    InPerson,

    /// <summary>By telephone.</summary>
    Telephone,

    /// <summary>By video.</summary>
    Video,

    /// <summary>In writing.</summary>
    Writing,
}
