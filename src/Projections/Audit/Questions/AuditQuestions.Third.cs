namespace PeerEvents.Projections.Audit.Questions;

public static partial class AuditQuestions
{
    // Of the process, the report and the record itself.
    private static IReadOnlyList<AuditQuestion> Third { get; } =
    [
        new(
            "AQ33",
            "Which transcript version was coded, and did corrections move an excerpt?",
            Needs.Nothing,
            [
                "moment",
                "when",
                "by",
                "source",
                "excerpt",
                "from version",
                "to version",
                "what became of it",
            ],
            CoverageQuestions.Reanchored
        ),
        new(
            "AQ34",
            "What was changed by anonymisation, where, by which rule?",
            Needs.Nothing,
            ["source", "rule"],
            (_, _) => [],
            "Redactions are not recorded yet. Names that an import replaced were replaced before anything was stored."
        ),
        new(
            "AQ35",
            "What was withdrawn, what was removed by it, what remains?",
            Needs.Nothing,
            ["moment", "when", "by", "source", "excerpts", "codings", "reason"],
            CoverageQuestions.Withdrawn,
            "Consent and a participant's withdrawal of it are not recorded yet; withdrawn sources are."
        ),
        new(
            "AQ36",
            "After a withdrawal, which findings lost evidence?",
            Needs.Nothing,
            ["finding", "quotations before", "after", "lost from"],
            TraceQuestions.LostEvidence
        ),
        new(
            "AQ37",
            "Who saw or exported personal data, when, for what?",
            Needs.Nothing,
            ["when", "who", "what"],
            (_, _) => [],
            "Reading and exporting are not recorded yet."
        ),
        new(
            "AQ38",
            "Which consent covered this use at that time?",
            Needs.Nothing,
            ["participant", "consent"],
            (_, _) => [],
            "Consent is not recorded yet."
        ),
        new(
            "AQ39",
            "Were participants asked to comment, and what changed?",
            Needs.Nothing,
            [
                "moment",
                "when",
                "by",
                "participant",
                "asked about",
                "answered",
                "answer",
                "what it led to",
            ],
            ProcessQuestions.MemberReflections
        ),
        new(
            "AQ40",
            "Was the interview guide changed between interviews?",
            Needs.Nothing,
            ["moment", "when", "by", "what", "guide version", "reason"],
            CoverageQuestions.GuideByInterview
        ),
        new(
            "AQ41",
            "What did software do, against people?",
            Needs.Nothing,
            ["actor", "kind", "entries"],
            ProcessQuestions.BySoftware,
            "Nothing suggests codes here, so that no suggestion was accepted or dismissed."
        ),
        new(
            "AQ42",
            "Is the trail complete and untampered up to its checkpoints?",
            Needs.Nothing,
            ["moment", "when", "by", "moment sealed", "hash", "finding"],
            ProcessQuestions.Sealed,
            "This works the hashes out from the entries read; verify also compares with the stored moments and with a receipt."
        ),
        new(
            "AQ43",
            "What was masked after the fact, and can the trail still be followed?",
            Needs.Nothing,
            ["kind", "entries", "moments", "why"],
            ProcessQuestions.Masked
        ),
        new(
            "AQ44",
            "Which earlier audit questions were raised, answered, settled?",
            Needs.Nothing,
            ["moment", "when", "by", "memo"],
            ProcessQuestions.AuditMemos,
            "Audit engagements are not recorded yet; memos of kind audit are listed."
        ),
        new(
            "AQ45",
            "Which entries support this item of a reporting guideline?",
            Needs.Item,
            ["moment", "when", "by", "kind", "what", "reason"],
            ReportingItems.Supporting
        ),
        new(
            "AQ46",
            "What would the codebook be without this coder, or without this participant?",
            Needs.PersonOrParticipant,
            ["code", "codings", "codings without", "note"],
            WhatIf.Codebook,
            "This is a replay without them, never the record."
        ),
        new(
            "AQ47",
            "Which excerpts are quoted in the report, from whom, how often per participant?",
            Needs.Nothing,
            ["quotation", "finding", "source", "excerpt", "standing", "of this participant"],
            TraceQuestions.Quoted
        ),
        new(
            "AQ48",
            "What happened, by class of audit material?",
            Needs.Nothing,
            ["class", "moment", "when", "by", "kind", "what", "reason"],
            ProcessQuestions.ByHalpern
        ),
    ];
}
