using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Themes;
using PeerEvents.Domain.Undo;

namespace PeerEvents.Domain;

/// <summary>
/// Every event there is, with the name it is stored under for ever, its class in Halpern's audit
/// trail (1983) and how deep in the story it lies.
/// </summary>
public static partial class EventCatalogue
{
    /// <summary>All kinds of events.</summary>
    public static IReadOnlyList<EventKind> All { get; } =
    [
        Of<StudyOpened>("study_opened", Halpern.IntentionsDispositions, Depth.Story),
        Of<StudyRetitled>("study_retitled", Halpern.ProcessNotes, Depth.Story),
        Of<StudyDescribed>("study_described", Halpern.IntentionsDispositions, Depth.Story),
        Of<QuestionStated>("question_stated", Halpern.IntentionsDispositions, Depth.Story),
        Of<QuestionRevised>("question_revised", Halpern.IntentionsDispositions, Depth.Story),
        Of<StanceDeclared>("stance_declared", Halpern.IntentionsDispositions, Depth.Story),
        Of<ApproachChosen>("approach_chosen", Halpern.IntentionsDispositions, Depth.Story),
        Of<PositionalityStated>(
            "positionality_stated",
            Halpern.IntentionsDispositions,
            Depth.Story
        ),
        Of<ExpectationNoted>("expectation_noted", Halpern.IntentionsDispositions, Depth.Story),
        Of<PhaseEntered>("phase_entered", Halpern.ProcessNotes, Depth.Story),
        Of<SamplingDecided>("sampling_decided", Halpern.ProcessNotes, Depth.Story),
        Of<GuideDrafted>("guide_drafted", Halpern.InstrumentDevelopment, Depth.Story),
        Of<GuideRevised>("guide_revised", Halpern.InstrumentDevelopment, Depth.Story),
        Of<GuidePiloted>("guide_piloted", Halpern.InstrumentDevelopment, Depth.Story),
        Of<InterviewConducted>("interview_conducted", Halpern.RawData, Depth.Story),
        Of<AnalystJoined>("analyst_joined", Halpern.ProcessNotes, Depth.Story),
        Of<AnalystLeft>("analyst_left", Halpern.ProcessNotes, Depth.Story),
        Of<ProjectImported>("project_imported", Halpern.ProcessNotes, Depth.Story),
        Of<CheckpointSealed>("checkpoint_sealed", Halpern.ProcessNotes, Depth.Story),
        Of<MilestoneNamed>("milestone_named", Halpern.ProcessNotes, Depth.Story),
        Of<AuditAttested>("audit_attested", Halpern.ProcessNotes, Depth.Story),
        Of<ActsUndone>("acts_undone", Halpern.ProcessNotes, Depth.Story),
        Of<ReasonGiven>("reason_given", Halpern.ProcessNotes, Depth.Story),
        Of<ParticipantEnrolled>("participant_enrolled", Halpern.RawData, Depth.Codes),
        Of<ParticipantDeclined>("participant_declined", Halpern.RawData, Depth.Codes),
        Of<ParticipantDescribed>("participant_described", Halpern.RawData, Depth.Codes),
        Of<MemberReflectionInvited>("member_reflection_invited", Halpern.ProcessNotes, Depth.Story),
        Of<MemberReflectionReceived>(
            "member_reflection_received",
            Halpern.ProcessNotes,
            Depth.Story
        ),
        Of<SourceRegistered>("source_registered", Halpern.RawData, Depth.Story),
        Of<TranscriptImported>("transcript_imported", Halpern.RawData, Depth.Codes),
        Of<TranscriptCorrected>("transcript_corrected", Halpern.RawData, Depth.Story),
        Of<TranscriptVerified>("transcript_verified", Halpern.RawData, Depth.Codes),
        Of<GuideQuestionLinked>("guide_question_linked", Halpern.RawData, Depth.Everything),
        Of<SegmentReadWithoutCoding>(
            "segment_read_without_coding",
            Halpern.ReductionAnalysis,
            Depth.Everything
        ),
        Of<SourceRetitled>("source_retitled", Halpern.RawData, Depth.Codes),
        Of<SourceDescribed>("source_described", Halpern.RawData, Depth.Codes),
        Of<SourceWithdrawn>("source_withdrawn", Halpern.RawData, Depth.Story),
        Of<CodeCreated>("code_created", Halpern.ReductionAnalysis, Depth.Codes),
        Of<CodeRenamed>("code_renamed", Halpern.ReductionAnalysis, Depth.Codes),
        Of<CodeRedefined>("code_redefined", Halpern.ReductionAnalysis, Depth.Codes),
        Of<CodeMoved>("code_moved", Halpern.ReductionAnalysis, Depth.Codes),
        Of<CodeLevelMarked>("code_level_marked", Halpern.ReductionAnalysis, Depth.Codes),
        Of<CodesMerged>("codes_merged", Halpern.ReductionAnalysis, Depth.Story),
        Of<CodeSplit>("code_split", Halpern.ReductionAnalysis, Depth.Story),
        Of<MergeUndone>("merge_undone", Halpern.ReductionAnalysis, Depth.Story),
        Of<CodeRetired>("code_retired", Halpern.ReductionAnalysis, Depth.Story),
        Of<CodeRevived>("code_revived", Halpern.ReductionAnalysis, Depth.Story),
        Of<ThemeProposed>("theme_proposed", Halpern.ReconstructionSynthesis, Depth.Story),
        Of<CodePromotedToTheme>(
            "code_promoted_to_theme",
            Halpern.ReconstructionSynthesis,
            Depth.Story
        ),
        Of<ThemeRenamed>("theme_renamed", Halpern.ReconstructionSynthesis, Depth.Story),
        Of<CentralConceptStated>(
            "central_concept_stated",
            Halpern.ReconstructionSynthesis,
            Depth.Story
        ),
        Of<ThemeBoundaryDrawn>(
            "theme_boundary_drawn",
            Halpern.ReconstructionSynthesis,
            Depth.Story
        ),
        Of<CodeAssignedToTheme>(
            "code_assigned_to_theme",
            Halpern.ReconstructionSynthesis,
            Depth.Story
        ),
        Of<CodeRemovedFromTheme>(
            "code_removed_from_theme",
            Halpern.ReconstructionSynthesis,
            Depth.Story
        ),
        Of<ExcerptAttachedToTheme>(
            "excerpt_attached_to_theme",
            Halpern.ReconstructionSynthesis,
            Depth.Codes
        ),
        Of<ExcerptDetachedFromTheme>(
            "excerpt_detached_from_theme",
            Halpern.ReconstructionSynthesis,
            Depth.Codes
        ),
        Of<ContraryCaseNoted>("contrary_case_noted", Halpern.ReconstructionSynthesis, Depth.Story),
        Of<ContraryCaseWithdrawn>(
            "contrary_case_withdrawn",
            Halpern.ReconstructionSynthesis,
            Depth.Story
        ),
        Of<ThemeNested>("theme_nested", Halpern.ReconstructionSynthesis, Depth.Story),
        Of<ThemeReviewed>("theme_reviewed", Halpern.ReconstructionSynthesis, Depth.Story),
        Of<ThemesMerged>("themes_merged", Halpern.ReconstructionSynthesis, Depth.Story),
        Of<ThemeSplit>("theme_split", Halpern.ReconstructionSynthesis, Depth.Story),
        Of<ThemeDemoted>("theme_demoted", Halpern.ReconstructionSynthesis, Depth.Story),
        Of<ThemeParked>("theme_parked", Halpern.ReconstructionSynthesis, Depth.Story),
        Of<ThemeDiscarded>("theme_discarded", Halpern.ReconstructionSynthesis, Depth.Story),
        Of<ThemeRestored>("theme_restored", Halpern.ReconstructionSynthesis, Depth.Story),
        Of<ThemeFinalised>("theme_finalised", Halpern.ReconstructionSynthesis, Depth.Story),
        Of<ThemeReopened>("theme_reopened", Halpern.ReconstructionSynthesis, Depth.Story),
        Of<ThematicMapDrawn>("thematic_map_drawn", Halpern.ReconstructionSynthesis, Depth.Story),
        .. Writing,
        .. Rounds,
        Of<ExcerptMarked>("excerpt_marked", Halpern.ReductionAnalysis, Depth.Everything),
        Of<ExcerptCoded>("excerpt_coded", Halpern.ReductionAnalysis, Depth.Everything),
        Of<CodingCharacterised>(
            "coding_characterised",
            Halpern.ReductionAnalysis,
            Depth.Everything
        ),
        Of<CodingWithdrawn>("coding_withdrawn", Halpern.ReductionAnalysis, Depth.Everything),
        Of<CodingMovedToCode>("coding_moved_to_code", Halpern.ReductionAnalysis, Depth.Everything),
        Of<CodingBoundaryAdjusted>(
            "coding_boundary_adjusted",
            Halpern.ReductionAnalysis,
            Depth.Everything
        ),
        Of<ExcerptBoundaryAdjusted>(
            "excerpt_boundary_adjusted",
            Halpern.ReductionAnalysis,
            Depth.Everything
        ),
        Of<ExcerptWithdrawn>("excerpt_withdrawn", Halpern.ReductionAnalysis, Depth.Everything),
        Of<ExcerptReanchored>("excerpt_reanchored", Halpern.ReductionAnalysis, Depth.Everything),
        Of<ExcerptOrphaned>("excerpt_orphaned", Halpern.ReductionAnalysis, Depth.Everything),
    ];

    private static readonly Dictionary<string, EventKind> ByName = All.ToDictionary(
        kind => kind.Name,
        StringComparer.Ordinal
    );

    private static readonly Dictionary<Type, EventKind> ByType = All.ToDictionary(kind =>
        kind.Type
    );

    /// <summary>The kind stored under a name, or null for a name never used.</summary>
    public static EventKind? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The kind of an event.</summary>
    public static EventKind KindOf(object @event) => ByType[@event.GetType()];

    private static EventKind Of<T>(string name, Halpern halpern, Depth depth) =>
        new(typeof(T), name, halpern, depth);
}
