using PeerEvents.Domain.Studies;

namespace PeerEvents.Domain.Sources;

/// <summary>Say which question of the guide a passage answers.</summary>
public sealed record LinkGuideQuestion(
    Guid SourceId,
    Guid QuestionId,
    TextRange Range,
    long? Version = null
)
{
    /// <summary>Decides on the source and the study as they stand.</summary>
    public static Decision Decide(LinkGuideQuestion command, Source source, Study study)
    {
        var refusal =
            ReadingRules.Problem(source, command.Range)
            ?? (
                study.Fieldwork.Guides.Any(guide =>
                    guide.Questions.Any(question => question.Id == command.QuestionId)
                )
                    ? null
                    : new Refusal(
                        "sources/question-unknown",
                        "No version of the guide has this question. Look it up and try again."
                    )
            );
        return refusal is not null
            ? refusal
            : Decision.Record(
                new GuideQuestionLinked(
                    source.Id,
                    command.QuestionId,
                    source.Newest()!.Version,
                    command.Range
                )
            );
    }
}
