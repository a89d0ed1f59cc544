using PeerEvents.Domain.Meetings;
using PeerEvents.Domain.Memos;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Report;
using PeerEvents.Domain.Theory;

namespace PeerEvents.Domain;

public static partial class EventCatalogue
{
    // What several coders do together.
    private static IReadOnlyList<EventKind> Rounds =>
        [
            Of<CodingRoundOpened>("coding_round_opened", Halpern.ProcessNotes, Depth.Story),
            Of<CoderSubmitted>("coder_submitted", Halpern.ProcessNotes, Depth.Story),
            Of<RoundUnblinded>("round_unblinded", Halpern.ProcessNotes, Depth.Story),
            Of<DifferencesDetected>("differences_detected", Halpern.ReductionAnalysis, Depth.Codes),
            Of<DifferenceMarked>("difference_marked", Halpern.ReductionAnalysis, Depth.Everything),
            Of<DifferenceDiscussed>("difference_discussed", Halpern.ProcessNotes, Depth.Codes),
            Of<DifferenceResolved>("difference_resolved", Halpern.ReductionAnalysis, Depth.Codes),
            Of<DifferenceKept>("difference_kept", Halpern.ReductionAnalysis, Depth.Codes),
            Of<DifferenceAdjudicated>(
                "difference_adjudicated",
                Halpern.ReductionAnalysis,
                Depth.Codes
            ),
            Of<DissentRecorded>("dissent_recorded", Halpern.ProcessNotes, Depth.Codes),
            Of<DifferenceReopened>("difference_reopened", Halpern.ReductionAnalysis, Depth.Codes),
            Of<AgreementAssessed>("agreement_assessed", Halpern.ReductionAnalysis, Depth.Codes),
            Of<RoundClosed>("round_closed", Halpern.ProcessNotes, Depth.Story),
        ];

    // What is noted, met about, theorised and written up.
    private static IReadOnlyList<EventKind> Writing =>
        [
            Of<MemoWritten>("memo_written", Halpern.ReductionAnalysis, Depth.Story),
            Of<MemoRevised>("memo_revised", Halpern.ReductionAnalysis, Depth.Codes),
            Of<MemoLinked>("memo_linked", Halpern.ReductionAnalysis, Depth.Codes),
            Of<MemoReleased>("memo_released", Halpern.ProcessNotes, Depth.Codes),
            Of<MemoDestroyed>("memo_destroyed", Halpern.ProcessNotes, Depth.Story),
            Of<MeetingHeld>("meeting_held", Halpern.ProcessNotes, Depth.Story),
            Of<DecisionMinuted>("decision_minuted", Halpern.ProcessNotes, Depth.Story),
            Of<ProgramTheoryStated>(
                "program_theory_stated",
                Halpern.ReconstructionSynthesis,
                Depth.Story
            ),
            Of<PropositionAdded>("proposition_added", Halpern.ReconstructionSynthesis, Depth.Story),
            Of<RivalProposed>("rival_proposed", Halpern.ReconstructionSynthesis, Depth.Story),
            Of<PropositionRefined>(
                "proposition_refined",
                Halpern.ReconstructionSynthesis,
                Depth.Story
            ),
            Of<PropositionSupported>(
                "proposition_supported",
                Halpern.ReconstructionSynthesis,
                Depth.Story
            ),
            Of<PropositionRejected>(
                "proposition_rejected",
                Halpern.ReconstructionSynthesis,
                Depth.Story
            ),
            Of<ConfigurationStated>(
                "configuration_stated",
                Halpern.ReconstructionSynthesis,
                Depth.Story
            ),
            Of<ConfigurationRefined>(
                "configuration_refined",
                Halpern.ReconstructionSynthesis,
                Depth.Story
            ),
            Of<ConfigurationRejected>(
                "configuration_rejected",
                Halpern.ReconstructionSynthesis,
                Depth.Story
            ),
            Of<EvidenceLinked>("evidence_linked", Halpern.ReconstructionSynthesis, Depth.Codes),
            Of<EvidenceUnlinked>("evidence_unlinked", Halpern.ReconstructionSynthesis, Depth.Codes),
            Of<RetroductionRecorded>(
                "retroduction_recorded",
                Halpern.ReconstructionSynthesis,
                Depth.Story
            ),
            Of<DemiRegularityNoted>(
                "demi_regularity_noted",
                Halpern.ReconstructionSynthesis,
                Depth.Story
            ),
            Of<TheoryVersionPublished>(
                "theory_version_published",
                Halpern.ReconstructionSynthesis,
                Depth.Story
            ),
            Of<FindingStated>("finding_stated", Halpern.ReconstructionSynthesis, Depth.Story),
            Of<FindingRevised>("finding_revised", Halpern.ReconstructionSynthesis, Depth.Story),
            Of<FindingWithdrawn>("finding_withdrawn", Halpern.ReconstructionSynthesis, Depth.Story),
            Of<ExcerptSelectedForReport>(
                "excerpt_selected_for_report",
                Halpern.ReconstructionSynthesis,
                Depth.Codes
            ),
            Of<QuotationWorded>("quotation_worded", Halpern.ReconstructionSynthesis, Depth.Codes),
            Of<QuotationTranslated>(
                "quotation_translated",
                Halpern.ReconstructionSynthesis,
                Depth.Codes
            ),
            Of<QuotationIdentifiabilityJudged>(
                "quotation_identifiability_judged",
                Halpern.ProcessNotes,
                Depth.Codes
            ),
            Of<QuotationReleased>("quotation_released", Halpern.ProcessNotes, Depth.Story),
            Of<QuotationWithdrawn>(
                "quotation_withdrawn",
                Halpern.ReconstructionSynthesis,
                Depth.Codes
            ),
            Of<ReportItemConfirmed>("report_item_confirmed", Halpern.ProcessNotes, Depth.Story),
        ];
}
