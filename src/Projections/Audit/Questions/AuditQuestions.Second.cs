namespace PeerEvents.Projections.Audit.Questions;

public static partial class AuditQuestions
{
    // Of reasons, theory and how themes were developed.
    private static IReadOnlyList<AuditQuestion> Second { get; } =
    [
        new(
            "AQ17",
            "Who adjudicated, by which rule, over whose objection?",
            Needs.Nothing,
            ["moment", "when", "by", "round", "difference", "rule", "outcome", "dissent"],
            RoundQuestions.Adjudicated
        ),
        new(
            "AQ18",
            "What was agreement then, on which units, by which formula?",
            Needs.Nothing,
            [
                "moment",
                "when",
                "by",
                "formula",
                "units",
                "as of",
                "value",
                "inputs",
                "computed again",
            ],
            RoundQuestions.Agreement
        ),
        new(
            "AQ19",
            "Which decisions came from this meeting?",
            Needs.Meeting,
            ["moment", "when", "by", "what", "reason"],
            ReasonQuestions.CameFrom
        ),
        new(
            "AQ20",
            "Which decisions have no reason?",
            Needs.Nothing,
            ["kind", "asked for one", "entries", "without", "share", "which"],
            ReasonQuestions.WithoutReason
        ),
        new(
            "AQ21",
            "Which reasons were given later than the act?",
            Needs.Nothing,
            ["moment", "what", "decided", "given at", "given", "later by", "reason"],
            ReasonQuestions.LaterReasons
        ),
        new(
            "AQ22",
            "Was anything entered back-dated?",
            Needs.Nothing,
            ["moment", "when", "by", "recorded", "later by", "actor", "what"],
            ReasonQuestions.BackDated
        ),
        new(
            "AQ23",
            "What did the analysts expect beforehand?",
            Needs.Nothing,
            ["moment", "when", "by", "what", "text"],
            ReasonQuestions.ExpectedBeforehand
        ),
        new(
            "AQ24",
            "How did the question or the stance change, and how much was coded under each?",
            Needs.Nothing,
            ["moment", "when", "by", "what", "from", "to", "reason", "codings until the next"],
            ReasonQuestions.QuestionAndStance
        ),
        new(
            "AQ25",
            "Which codes came from theory, which from data, which from surprise?",
            Needs.Nothing,
            ["origin", "codes", "in use", "which", "codings said to be so"],
            CodeQuestions.Origins
        ),
        new(
            "AQ26",
            "Which proposition was supported, refined or refuted, by which excerpts?",
            Needs.Nothing,
            [
                "moment",
                "when",
                "by",
                "proposition or configuration",
                "wording",
                "stance",
                "participant",
                "excerpt",
                "inference",
                "since",
            ],
            TheoryQuestions.EvidenceByStance
        ),
        new(
            "AQ27",
            "How did the program theory change from the initial to the refined?",
            Needs.Nothing,
            ["moment", "when", "by", "version", "what", "from", "to", "evidence", "reason"],
            TheoryQuestions.Versions
        ),
        new(
            "AQ28",
            "Which contrary cases were noted, and how were they handled?",
            Needs.Nothing,
            [
                "moment",
                "when",
                "by",
                "theme",
                "source",
                "excerpt",
                "reason",
                "what came next for the theme",
            ],
            ThemeStoryQuestions.ContraryCases
        ),
        new(
            "AQ29",
            "Which themes were proposed and dropped, and why?",
            Needs.Nothing,
            ["moment", "when", "by", "theme", "how", "excerpts", "reason", "since"],
            ThemeStoryQuestions.GivenUp
        ),
        new(
            "AQ30",
            "How did this theme's name, boundary and central concept evolve?",
            Needs.Theme,
            ["moment", "when", "by", "what", "from", "to", "reason"],
            ThemeStoryQuestions.Evolved
        ),
        new(
            "AQ31",
            "Did the analyst return to the data after reviewing themes?",
            Needs.Nothing,
            [
                "moment",
                "when",
                "by",
                "theme",
                "level",
                "finding",
                "codings changed until the next review",
                "texts read",
            ],
            ThemeStoryQuestions.ReturnedToData
        ),
        new(
            "AQ32",
            "In which phase was the work, and when did it return to an earlier one?",
            Needs.Nothing,
            ["moment", "when", "by", "phase", "until", "return", "reason"],
            ReasonQuestions.Phases
        ),
    ];
}
