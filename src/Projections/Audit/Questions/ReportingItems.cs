using static PeerEvents.Projections.Audit.Questions.Cells;
using Rows = System.Collections.Generic.IEnumerable<System.Collections.Generic.IReadOnlyList<string>>;

namespace PeerEvents.Projections.Audit.Questions;

/// <summary>
/// Which kinds of entries bear on which items of COREQ, SRQR and RAMESES II. What no entry can say
/// has none.
/// </summary>
public static class ReportingItems
{
    private static readonly Dictionary<string, string[]> Events = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["COREQ-1"] = ["interview_conducted"],
        ["COREQ-6"] = ["positionality_stated"],
        ["COREQ-7"] = ["positionality_stated"],
        ["COREQ-8"] = ["positionality_stated"],
        ["COREQ-9"] = ["stance_declared", "approach_chosen"],
        ["COREQ-10"] = ["sampling_decided"],
        ["COREQ-11"] = ["sampling_decided"],
        ["COREQ-12"] = ["participant_enrolled", "interview_conducted"],
        ["COREQ-13"] = ["participant_declined", "source_withdrawn"],
        ["COREQ-14"] = ["interview_conducted"],
        ["COREQ-15"] = ["interview_conducted"],
        ["COREQ-16"] = ["participant_described"],
        ["COREQ-17"] = ["guide_drafted", "guide_revised", "guide_piloted"],
        ["COREQ-18"] = ["interview_conducted"],
        ["COREQ-19"] = ["interview_conducted"],
        ["COREQ-20"] = ["interview_conducted"],
        ["COREQ-21"] = ["interview_conducted"],
        ["COREQ-24"] = ["excerpt_coded"],
        ["COREQ-25"] = ["code_created", "code_moved", "codes_merged", "code_split"],
        ["COREQ-26"] = ["theme_proposed", "code_promoted_to_theme", "code_assigned_to_theme"],
        ["COREQ-27"] = ["project_imported"],
        ["COREQ-28"] = ["member_reflection_invited", "member_reflection_received"],
        ["COREQ-29"] = ["excerpt_selected_for_report", "quotation_worded"],
        ["COREQ-30"] = ["finding_stated", "excerpt_selected_for_report"],
        ["COREQ-31"] = ["theme_finalised"],
        ["COREQ-32"] = ["contrary_case_noted"],
        ["SRQR-4"] = ["question_stated", "question_revised"],
        ["SRQR-5"] = ["stance_declared", "approach_chosen"],
        ["SRQR-6"] = ["positionality_stated", "memo_released"],
        ["SRQR-8"] = ["sampling_decided"],
        ["SRQR-10"] = ["interview_conducted", "guide_revised"],
        ["SRQR-11"] = ["guide_drafted", "guide_revised", "guide_piloted"],
        ["SRQR-12"] = ["participant_enrolled", "source_registered"],
        ["SRQR-13"] = ["transcript_imported", "transcript_verified", "transcript_corrected"],
        ["SRQR-14"] = ["phase_entered", "codes_merged", "code_split", "theme_proposed"],
        ["SRQR-15"] = ["meeting_held", "theme_reviewed", "member_reflection_received"],
        ["SRQR-16"] = ["theme_finalised", "finding_stated"],
        ["SRQR-17"] = ["excerpt_selected_for_report"],
        ["SRQR-19"] = ["contrary_case_noted", "excerpt_orphaned"],
        ["RAMESES-4"] = ["program_theory_stated", "proposition_added", "rival_proposed"],
        ["RAMESES-5"] = ["question_stated", "question_revised"],
        ["RAMESES-11"] = ["interview_conducted", "guide_drafted", "guide_revised"],
        ["RAMESES-12"] = ["sampling_decided", "participant_declined"],
        ["RAMESES-13"] =
        [
            "evidence_linked",
            "configuration_stated",
            "configuration_refined",
            "proposition_refined",
            "retroduction_recorded",
        ],
        ["RAMESES-14"] = ["participant_described"],
        ["RAMESES-15"] = ["configuration_refined", "theory_version_published"],
    };

    /// <summary>The stored names of the events that bear on an item; none for an item of words alone.</summary>
    public static IReadOnlyList<string> EventsFor(string item) =>
        Events.GetValueOrDefault(item, []);

    /// <summary>AQ45.</summary>
    internal static Rows Supporting(AuditRecord record, AskedOf asked)
    {
        var names = EventsFor(asked.Item!);
        return record
            .Entries.Where(entry => names.Contains(entry.Stored.Name))
            .Select(entry =>
                Row([
                    .. Head(record, entry),
                    entry.Stored.Name,
                    Sentence(record, entry),
                    Reason(entry),
                ])
            );
    }
}
