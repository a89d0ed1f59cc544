namespace PeerEvents.Domain.Studies;

/// <summary>Put the research question into words, for the first time or anew.</summary>
public sealed record StateQuestion(string Question, string? Reason = null, long? Version = null)
{
    /// <summary>Decides on the study as it stands.</summary>
    public static Decision Decide(StateQuestion command, Study study)
    {
        var refusal =
            FramingRules.ProblemWith(command.Question, "studies/question-missing", "The question")
            ?? FreeText.ProblemWithNote(command.Reason);
        if (refusal is not null)
        {
            return refusal;
        }

        var (question, reason) = (
            Words.Of(command.Question.Trim()),
            Words.OfOptional(command.Reason)
        );
        return study.Framing.Question is not { } before
                ? Decision.Record(new QuestionStated(question, reason))
            : before.Text == question.Text ? Decision.Nothing
            : Decision.Record(new QuestionRevised(before, question, reason));
    }
}
