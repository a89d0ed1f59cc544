namespace PeerEvents.Domain.Studies;

/// <summary>Draft the interview guide, or revise it; every version stays.</summary>
public sealed record WriteGuide(
    IReadOnlyList<NewGuideQuestion> Questions,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the study as it stands.</summary>
    public static Decision Decide(WriteGuide command, Study study)
    {
        var refusal =
            (
                command.Questions.Count == 0
                    ? new Refusal(
                        "studies/guide-empty",
                        "A guide asks something. Write at least one question."
                    )
                : command.Questions.Select(q => q.Id).Distinct().Count() < command.Questions.Count
                    ? new Refusal(
                        "studies/guide-question-twice",
                        "Each question of a guide needs an id of its own."
                    )
                : null
            )
            ?? CommonRules.First(
                command.Questions.Select(question =>
                    FramingRules.ProblemWith(
                        question.Text,
                        "studies/guide-question-missing",
                        "A question"
                    )
                )
            )
            ?? FreeText.ProblemWithNote(command.Reason);
        if (refusal is not null)
        {
            return refusal;
        }

        var last = study.Fieldwork.Guides.Count;
        IReadOnlyList<GuideQuestion> questions =
        [
            .. command.Questions.Select(question => new GuideQuestion(
                question.Id,
                Words.Of(question.Text.Trim()),
                question.PropositionId
            )),
        ];
        var reason = Words.OfOptional(command.Reason);
        return Decision.Record(
            last == 0
                ? new GuideDrafted(1, questions, reason)
                : new GuideRevised(last, last + 1, questions, reason)
        );
    }
}

/// <summary>A question as it is written into a guide.</summary>
public sealed record NewGuideQuestion(Guid Id, string Text, Guid? PropositionId = null);
