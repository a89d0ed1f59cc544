using PeerEvents.Domain.Coding;

namespace PeerEvents.Domain.Reconciliation;

/// <summary>A bounded pass of coding began.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Mode">How its coders work.</param>
/// <param name="Items">Who codes which source.</param>
/// <param name="Codes">The codes it is limited to; empty means all.</param>
/// <param name="Units">The marked passages that are to be coded; empty where coders mark their own.</param>
/// <param name="IsBlind">Whether its coders see nothing of one another until it is unblinded.</param>
/// <param name="OverlapPercent">
/// The share of the shorter of two passages that must lie in the other for both to be one passage.
/// </param>
/// <param name="AdjudicatorId">Who decides what the coders leave open, where somebody does.</param>
/// <param name="Reason">What the round is for.</param>
public sealed record CodingRoundOpened(
    Guid RoundId,
    Words Name,
    RoundMode Mode,
    IReadOnlyList<RoundItem> Items,
    IReadOnlyList<Guid> Codes,
    IReadOnlyList<Guid> Units,
    bool IsBlind,
    int OverlapPercent,
    Guid? AdjudicatorId,
    Words? Reason
);

/// <summary>A coder is done.</summary>
public sealed record CoderSubmitted(Guid RoundId, Guid PersonId);

/// <summary>The coders see one another's work from here on.</summary>
public sealed record RoundUnblinded(Guid RoundId, Words? Reason);

/// <summary>Differences were looked for again, in the codings as they stand at this entry.</summary>
public sealed record DifferencesDetected(Guid RoundId, int OverlapPercent, Words? Reason);

/// <summary>A difference was marked as worth talking about, or not any more.</summary>
public sealed record DifferenceMarked(Guid RoundId, Guid DifferenceId, bool IsMarked);

/// <summary>Somebody said something about a difference.</summary>
public sealed record DifferenceDiscussed(
    Guid RoundId,
    Guid DifferenceId,
    Guid PersonId,
    Words Text
);

/// <summary>The coders agreed on what becomes of a difference.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="DifferenceId">The difference.</param>
/// <param name="As">What becomes of it.</param>
/// <param name="ReadingOf">Whose reading was taken, where one was.</param>
/// <param name="CodeId">The code that took its place, where another did.</param>
/// <param name="Anchor">The passage that took its place, where another did.</param>
/// <param name="Codings">The codings it was about, as they stood before.</param>
/// <param name="YieldedBy">Who gave way, where somebody said so.</param>
/// <param name="MemoId">The memo on what the other reading made somebody see.</param>
/// <param name="Reason">Why.</param>
public sealed record DifferenceResolved(
    Guid RoundId,
    Guid DifferenceId,
    ResolvedAs As,
    Guid? ReadingOf,
    Guid? CodeId,
    Anchor? Anchor,
    IReadOnlyList<PlacedCoding> Codings,
    Guid? YieldedBy,
    Guid? MemoId,
    Words? Reason
);

/// <summary>Both readings were retained on purpose.</summary>
public sealed record DifferenceKept(
    Guid RoundId,
    Guid DifferenceId,
    IReadOnlyList<PlacedCoding> Codings,
    Guid? MemoId,
    Words? Reason
);

/// <summary>The adjudicator decided what becomes of a difference, by a rule.</summary>
public sealed record DifferenceAdjudicated(
    Guid RoundId,
    Guid DifferenceId,
    Guid AdjudicatorId,
    Words Rule,
    ResolvedAs As,
    Guid? ReadingOf,
    Guid? CodeId,
    Anchor? Anchor,
    IReadOnlyList<PlacedCoding> Codings,
    Words? Reason
);

/// <summary>Somebody does not agree with what became of a difference.</summary>
public sealed record DissentRecorded(Guid RoundId, Guid DifferenceId, Guid PersonId, Words Dissent);

/// <summary>A difference is open again.</summary>
public sealed record DifferenceReopened(Guid RoundId, Guid DifferenceId, Words? Reason);

/// <summary>Agreement was computed as of a moment.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="AssessmentId">The assessment.</param>
/// <param name="Coefficient">The figure.</param>
/// <param name="Unit">What was counted as one.</param>
/// <param name="Coders">Who was compared.</param>
/// <param name="Codes">The codes it is over.</param>
/// <param name="Moment">The moment.</param>
/// <param name="Resamples">How many bootstrap samples its intervals rest on; 0 for none.</param>
/// <param name="Seed">What chance began with.</param>
/// <param name="InputsHash">SHA-256 over everything that it was computed from, in hex.</param>
/// <param name="Figures">All codes together first, then each in the order of the codes.</param>
public sealed record AgreementAssessed(
    Guid RoundId,
    Guid AssessmentId,
    Coefficient Coefficient,
    AgreementUnit Unit,
    IReadOnlyList<Guid> Coders,
    IReadOnlyList<Guid> Codes,
    long Moment,
    int Resamples,
    int Seed,
    string InputsHash,
    IReadOnlyList<KeptFigure> Figures
);

/// <summary>A figure in billionths, with the ends of its interval; nothing where there is no value.</summary>
public sealed record KeptFigure(Guid? CodeId, long? Value, long? Low, long? High);

/// <summary>The round ended.</summary>
public sealed record RoundClosed(Guid RoundId, Words? Reason);

/// <summary>Who codes a source in a round.</summary>
public sealed record RoundItem(Guid SourceId, IReadOnlyList<Guid> Coders);

/// <summary>How the coders of a round work.</summary>
public enum RoundMode
{
    /// <summary>One analyst codes.</summary>
    Solo,

    /// <summary>One codes, another reads and questions.</summary>
    CriticalFriend,

    /// <summary>All code the same sources and see nothing of one another.</summary>
    ParallelBlind,

    /// <summary>The same, on passages that were marked before (Campbell and others 2013).</summary>
    PreUnitizedBlind,

    /// <summary>The sources are divided, and some are coded by more than one.</summary>
    SplitWithOverlap,

    /// <summary>A third person decides what the coders leave open.</summary>
    Adjudicated,
}

/// <summary>What becomes of a difference.</summary>
public enum ResolvedAs
{
    /// <summary>One coder's reading is taken by all.</summary>
    OneReading,

    /// <summary>All take all readings.</summary>
    Both,

    /// <summary>No reading stays.</summary>
    Neither,

    /// <summary>Another code takes their place.</summary>
    NewCode,

    /// <summary>Another passage takes their place.</summary>
    NewBoundary,

    /// <summary>The readings stay apart on purpose.</summary>
    KeptApart,

    /// <summary>A memo says what the other reading made somebody see; codings stay as they are.</summary>
    Memo,
}
