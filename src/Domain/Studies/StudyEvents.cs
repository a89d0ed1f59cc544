namespace PeerEvents.Domain.Studies;

/// <summary>A study was opened: one inquiry with its question, team, data and trail.</summary>
/// <param name="StudyId">The study.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What it is about.</param>
/// <param name="IsSynthetic">Whether nobody in it ever was; absent in a study of people.</param>
public sealed record StudyOpened(
    Guid StudyId,
    Words Title,
    Words? Description,
    bool? IsSynthetic = null
);

/// <summary>The study got another title.</summary>
public sealed record StudyRetitled(Words From, Words To, Words? Reason);

/// <summary>The study's description was written anew.</summary>
public sealed record StudyDescribed(Words? From, Words? To, Words? Reason);

/// <summary>Somebody joined the study in a role.</summary>
public sealed record AnalystJoined(Guid PersonId, Role Role, Words? Name);

/// <summary>Somebody left the team; what they did stays theirs.</summary>
public sealed record AnalystLeft(Guid PersonId, Words? Reason);

/// <summary>A moment was given a name, so that it can be found again.</summary>
public sealed record MilestoneNamed(Guid MilestoneId, long Moment, Words Name, Words? Reason);

/// <summary>A project from another program was carried over, with all that it could tell.</summary>
/// <param name="Format">The program.</param>
/// <param name="Commands">How many entries its log had; 0 where it kept none.</param>
/// <param name="NotCarried">What it could not tell, counted by kind.</param>
public sealed record ProjectImported(
    ImportFormat Format,
    int Commands,
    IReadOnlyList<NotCarried> NotCarried
);

/// <summary>One kind of thing that an import could not carry, and how many of it.</summary>
public sealed record NotCarried(NotCarriedKind Kind, int Count);

/// <summary>The programs whose projects can be imported.</summary>
public enum ImportFormat
{
    /// <summary>A Taguette 1.x project.</summary>
    Taguette,

    /// <summary>Texts and the spans that several coders coded in them.</summary>
    CodedSpans,
}

/// <summary>What a project of another program may be unable to tell.</summary>
public enum NotCarriedKind
{
    /// <summary>The project kept no log, so that only its end state is known.</summary>
    History,

    /// <summary>A document was deleted before the export; its text is gone.</summary>
    DeletedDocumentText,

    /// <summary>A code was there from the start, and nobody logged who made it when.</summary>
    CodeOrigin,

    /// <summary>A log entry of a kind that is not known here.</summary>
    UnknownLogEntry,

    /// <summary>A log entry that speaks of something the project never had.</summary>
    DanglingLogEntry,

    /// <summary>The log and the stored end state differed, and the stored state was taken.</summary>
    SettledDifference,

    /// <summary>A merge whose destination could not be told for certain.</summary>
    UncertainMerge,

    /// <summary>A highlight whose range does not fit its document's text.</summary>
    RangeOutsideText,
}
