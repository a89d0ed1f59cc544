using PeerEvents.Domain.Report;

namespace PeerEvents.Projections.Reporting;

/// <summary>The items of each guideline, and the prompts for reflexive thematic analysis.</summary>
public static class ReportingGuidelines
{
    /// <summary>
    /// The guidance written for reflexive thematic analysis (RTARG, Braun and Clarke 2024, Palliative
    /// Medicine 38(6)). Its items are read there; none is repeated here.
    /// </summary>
    public const string Rtarg = "https://pmc.ncbi.nlm.nih.gov/articles/PMC11157981/";

    /// <summary>The items of a guideline, in its order.</summary>
    public static IReadOnlyList<ReportingItem> Of(Guideline guideline) =>
        guideline switch
        {
            Guideline.Coreq => Coreq,
            Guideline.Srqr => Srqr,
            Guideline.Rameses => Rameses,
            _ => Prompts,
        };

    // After the checklist of Braun and Clarke 2006 and their questions for reviewers of 2021.
    private static IReadOnlyList<ReportingItem> Prompts { get; } =
    [
        new(
            Guideline.Reflexive,
            1,
            "Which question is answered, and why by thematic analysis of this kind?",
            Fill.ByHand
        ),
        new(
            Guideline.Reflexive,
            2,
            "Which theory of what is real and can be known stands behind it, also where codes came from the data?",
            Fill.ByHand
        ),
        new(
            Guideline.Reflexive,
            3,
            "Who are the analysts, and how did what they bring shape the reading?",
            Fill.ByHand
        ),
        new(
            Guideline.Reflexive,
            4,
            "What was really done, step by step, in this study and not in general?",
            Fill.ByHand
        ),
        new(
            Guideline.Reflexive,
            5,
            "Was anything added that belongs to another kind of thematic analysis, and why?",
            Fill.ByHand
        ),
        new(
            Guideline.Reflexive,
            6,
            "Was every item read with the same care, and is it said where not?",
            Fill.ByHand
        ),
        new(
            Guideline.Reflexive,
            7,
            "Does each theme say one idea, or does it sum up all that was said on a subject?",
            Fill.ByHand
        ),
        new(
            Guideline.Reflexive,
            8,
            "Could any theme be told as context rather than as meaning?",
            Fill.ByHand
        ),
        new(
            Guideline.Reflexive,
            9,
            "Are there more themes, or more levels, than the idea of each can carry?",
            Fill.ByHand
        ),
        new(
            Guideline.Reflexive,
            10,
            "Does each excerpt show what is claimed of it, and is it interpreted rather than retold?",
            Fill.ByHand
        ),
        new(
            Guideline.Reflexive,
            11,
            "Do themes overlap, and is each distinct from the others?",
            Fill.ByHand
        ),
        new(
            Guideline.Reflexive,
            12,
            "What speaks against each theme, and where is it told?",
            Fill.ByHand
        ),
        new(
            Guideline.Reflexive,
            13,
            "How were themes developed and put into words over time, and what was given up?",
            Fill.ByHand
        ),
        new(
            Guideline.Reflexive,
            14,
            "Does the language fit the theory, so that nobody writes that themes came up by themselves?",
            Fill.ByHand
        ),
        new(
            Guideline.Reflexive,
            15,
            "Was there time enough for each phase, and for returning to earlier ones?",
            Fill.ByHand
        ),
        new(Guideline.Reflexive, 16, "Who may use the findings, and for what?", Fill.ByHand),
        new(
            Guideline.Reflexive,
            17,
            "What do the findings say beyond this study, without an apology that does not fit it?",
            Fill.ByHand
        ),
    ];

    private static IReadOnlyList<ReportingItem> Coreq { get; } =
    [
        new(Guideline.Coreq, 1, "Interviewer", Fill.FromEntries),
        new(Guideline.Coreq, 2, "Credentials", Fill.ByHand),
        new(Guideline.Coreq, 3, "Occupation", Fill.ByHand),
        new(Guideline.Coreq, 4, "Gender", Fill.ByHand),
        new(Guideline.Coreq, 5, "Experience and training", Fill.InPart),
        new(Guideline.Coreq, 6, "Relationship before the study", Fill.InPart),
        new(Guideline.Coreq, 7, "What participants knew of the interviewer", Fill.InPart),
        new(Guideline.Coreq, 8, "Interviewer characteristics", Fill.InPart),
        new(Guideline.Coreq, 9, "Orientation and theory", Fill.FromEntries),
        new(Guideline.Coreq, 10, "Sampling", Fill.InPart),
        new(Guideline.Coreq, 11, "How participants were approached", Fill.InPart),
        new(Guideline.Coreq, 12, "Sample size", Fill.FromEntries),
        new(Guideline.Coreq, 13, "Who did not take part, and why", Fill.FromEntries),
        new(Guideline.Coreq, 14, "Setting", Fill.InPart),
        new(Guideline.Coreq, 15, "Others present", Fill.InPart),
        new(Guideline.Coreq, 16, "The sample described", Fill.InPart),
        new(Guideline.Coreq, 17, "Interview guide and its pilots", Fill.FromEntries),
        new(Guideline.Coreq, 18, "Repeat interviews", Fill.FromEntries),
        new(Guideline.Coreq, 19, "Recording", Fill.FromEntries),
        new(Guideline.Coreq, 20, "Field notes", Fill.FromEntries),
        new(Guideline.Coreq, 21, "Duration", Fill.FromEntries),
        new(Guideline.Coreq, 22, "Saturation", Fill.ByHand, true),
        new(Guideline.Coreq, 23, "Transcripts returned", Fill.ByHand),
        new(Guideline.Coreq, 24, "Number of coders", Fill.FromEntries, true),
        new(Guideline.Coreq, 25, "The coding tree", Fill.FromEntries, true),
        new(Guideline.Coreq, 26, "How themes were derived", Fill.FromEntries),
        new(Guideline.Coreq, 27, "Software", Fill.FromEntries),
        new(Guideline.Coreq, 28, "Participants' feedback", Fill.FromEntries, true),
        new(Guideline.Coreq, 29, "Quotations identified", Fill.FromEntries),
        new(Guideline.Coreq, 30, "Data and findings consistent", Fill.InPart),
        new(Guideline.Coreq, 31, "Major themes clear", Fill.InPart),
        new(Guideline.Coreq, 32, "Minor themes and diverse cases", Fill.InPart),
    ];

    private static IReadOnlyList<ReportingItem> Srqr { get; } =
    [
        new(Guideline.Srqr, 1, "Title", Fill.ByHand),
        new(Guideline.Srqr, 2, "Abstract", Fill.ByHand),
        new(Guideline.Srqr, 3, "Problem", Fill.ByHand),
        new(Guideline.Srqr, 4, "Purpose and question", Fill.FromEntries),
        new(Guideline.Srqr, 5, "Approach and paradigm", Fill.FromEntries),
        new(Guideline.Srqr, 6, "Researchers and reflexivity", Fill.InPart),
        new(Guideline.Srqr, 7, "Context", Fill.InPart),
        new(Guideline.Srqr, 8, "Sampling", Fill.InPart),
        new(Guideline.Srqr, 9, "Ethics", Fill.ByHand),
        new(Guideline.Srqr, 10, "How data were collected", Fill.FromEntries),
        new(Guideline.Srqr, 11, "Instruments", Fill.FromEntries),
        new(Guideline.Srqr, 12, "Units of study", Fill.FromEntries),
        new(Guideline.Srqr, 13, "How data were processed", Fill.FromEntries),
        new(Guideline.Srqr, 14, "How data were analysed", Fill.FromEntries),
        new(Guideline.Srqr, 15, "Trustworthiness", Fill.FromEntries),
        new(Guideline.Srqr, 16, "Findings", Fill.InPart),
        new(Guideline.Srqr, 17, "Links to data", Fill.FromEntries),
        new(Guideline.Srqr, 18, "Integration with earlier work", Fill.ByHand),
        new(Guideline.Srqr, 19, "Limitations", Fill.InPart),
        new(Guideline.Srqr, 20, "Conflicts of interest", Fill.ByHand),
        new(Guideline.Srqr, 21, "Funding", Fill.ByHand),
    ];

    private static IReadOnlyList<ReportingItem> Rameses { get; } =
    [
        new(Guideline.Rameses, 1, "Title", Fill.ByHand),
        new(Guideline.Rameses, 2, "Summary", Fill.ByHand),
        new(Guideline.Rameses, 3, "Rationale", Fill.ByHand),
        new(Guideline.Rameses, 4, "Initial programme theory", Fill.FromEntries),
        new(Guideline.Rameses, 5, "Questions and focus", Fill.FromEntries),
        new(Guideline.Rameses, 6, "Ethics", Fill.ByHand),
        new(Guideline.Rameses, 7, "Why realist, and adaptations", Fill.InPart),
        new(Guideline.Rameses, 8, "Environment", Fill.InPart),
        new(Guideline.Rameses, 9, "The programme described", Fill.InPart),
        new(Guideline.Rameses, 10, "Design", Fill.InPart),
        new(Guideline.Rameses, 11, "How data were collected", Fill.FromEntries),
        new(Guideline.Rameses, 12, "Recruitment and sampling", Fill.InPart),
        new(
            Guideline.Rameses,
            13,
            "How contexts, mechanisms and outcomes were identified",
            Fill.FromEntries
        ),
        new(Guideline.Rameses, 14, "Participants", Fill.InPart),
        new(Guideline.Rameses, 15, "Main findings as configurations", Fill.FromEntries),
        new(Guideline.Rameses, 16, "Summary of findings", Fill.ByHand),
        new(Guideline.Rameses, 17, "Strengths and limits", Fill.InPart),
        new(Guideline.Rameses, 18, "Comparison with earlier work", Fill.ByHand),
        new(Guideline.Rameses, 19, "Conclusion", Fill.ByHand),
        new(Guideline.Rameses, 20, "Funding and interests", Fill.ByHand),
    ];
}
