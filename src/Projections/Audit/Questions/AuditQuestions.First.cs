namespace PeerEvents.Projections.Audit.Questions;

public static partial class AuditQuestions
{
    // Of the material, the codes and the themes.
    private static IReadOnlyList<AuditQuestion> First { get; } =
    [
        new(
            "AQ01",
            "When did this code first appear, on which excerpt, by whom, with what reason?",
            Needs.Code,
            ["moment", "when", "by", "what", "where", "reason", "entry"],
            CodeQuestions.FirstAppeared
        ),
        new(
            "AQ02",
            "What was its definition, and every wording before and after?",
            Needs.Code,
            ["moment", "when", "by", "definition", "changed", "reason"],
            CodeQuestions.Definitions
        ),
        new(
            "AQ03",
            "Under which names has this code been known, and is it the same as another?",
            Needs.Code,
            ["moment", "when", "by", "name", "how", "reason"],
            CodeQuestions.KnownAs
        ),
        new(
            "AQ04",
            "Which codes were merged or split into it, why, and where did each coding go?",
            Needs.Code,
            ["moment", "when", "by", "how", "coding", "from", "to", "reason"],
            CodeQuestions.WhereCodingsWent
        ),
        new(
            "AQ05",
            "Which themes did this code pass through, with dates?",
            Needs.Code,
            ["theme", "from moment", "from", "to moment", "to", "how it left", "reason"],
            ThemeQuestions.PassedThrough
        ),
        new(
            "AQ06",
            "Which excerpts stood behind this theme at its proposal, its reviews, when it was finalised, and now?",
            Needs.Theme,
            ["stage", "moment", "excerpts", "gained", "lost", "which"],
            ThemeQuestions.StoodBehind
        ),
        new(
            "AQ07",
            "Which excerpts were once in this theme and are no longer, and why?",
            Needs.Theme,
            ["moment", "when", "by", "excerpt", "source", "how", "reason"],
            ThemeQuestions.NoLongerIn
        ),
        new(
            "AQ08",
            "What was the whole codebook?",
            Needs.Nothing,
            ["code", "definition", "codings"],
            CodeQuestions.WholeCodebook
        ),
        new(
            "AQ09",
            "What was the thematic map, and how does it differ from an earlier one?",
            Needs.Nothing,
            ["theme", "level", "under", "standing", "codes", "since then"],
            ThemeQuestions.ThematicMap
        ),
        new(
            "AQ10",
            "What does this finding rest on, back to what was said?",
            Needs.Finding,
            ["finding", "theme", "codes", "excerpt", "source", "version", "range", "quoted"],
            TraceQuestions.Back,
            "Recordings are not kept here: the way ends at the transcript and its source."
        ),
        new(
            "AQ11",
            "Where did this turn go, forward to the report?",
            Needs.Turn,
            ["excerpt", "range", "codes", "themes", "findings"],
            TraceQuestions.Forward
        ),
        new(
            "AQ12",
            "Which parts of this transcript were never coded, or read and left?",
            Needs.Source,
            ["start", "end", "standing"],
            CoverageQuestions.NeverCoded
        ),
        new(
            "AQ13",
            "Did every participant get equal attention?",
            Needs.Nothing,
            ["source", "coded", "codings", "coders", "first", "last"],
            CoverageQuestions.Attention
        ),
        new(
            "AQ14",
            "Does a theme rest on one or two participants?",
            Needs.Nothing,
            ["theme", "excerpts", "participants", "largest share", "who"],
            ThemeQuestions.RestsOn
        ),
        new(
            "AQ15",
            "Who coded what, in which round, blind to whom?",
            Needs.Nothing,
            ["source", "coders", "visibility"],
            CoverageQuestions.WhoCoded
        ),
        new(
            "AQ16",
            "Where did coders differ, and what became of each difference?",
            Needs.Nothing,
            ["round", "source", "where", "kind", "who has what", "remarks", "outcome", "reason"],
            RoundQuestions.Differed
        ),
    ];
}
