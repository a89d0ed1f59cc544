namespace PeerEvents.Domain.Studies;

/// <summary>Enter an interview that was held.</summary>
/// <param name="InterviewId">Its id.</param>
/// <param name="Participants">Who was interviewed.</param>
/// <param name="Mode">How it was held.</param>
/// <param name="InterviewerId">Who asked; whoever enters it where left out.</param>
/// <param name="GuideVersion">The version of the guide it followed.</param>
/// <param name="SourceId">The source that was made of it.</param>
/// <param name="Minutes">How long it lasted.</param>
/// <param name="IsRecorded">Whether it was recorded.</param>
/// <param name="Setting">Where it was held and who else was there.</param>
/// <param name="FieldNote">What was noted about it.</param>
/// <param name="Version">The version of the study it was decided on.</param>
public sealed record RecordInterview(
    Guid InterviewId,
    IReadOnlyList<Guid> Participants,
    InterviewMode Mode,
    Guid? InterviewerId = null,
    int? GuideVersion = null,
    Guid? SourceId = null,
    int? Minutes = null,
    bool IsRecorded = true,
    string? Setting = null,
    string? FieldNote = null,
    long? Version = null
)
{
    private const int MinutesOfADay = 1440;

    /// <summary>Decides on the study as it stands, for whoever asks.</summary>
    public static Decision Decide(RecordInterview command, StudyContext context, Guid person)
    {
        var interviewer = command.InterviewerId ?? person;
        var refusal =
            (
                context.Study.Fieldwork.Interviews.Any(known => known.Id == command.InterviewId)
                    ? new Refusal(
                        "studies/interview-already-there",
                        "This interview was entered already."
                    )
                : command.Participants.Count == 0
                    ? new Refusal(
                        "studies/interview-of-nobody",
                        "An interview is with somebody. Name at least one participant."
                    )
                : !command.Participants.All(context.HasParticipant)
                    ? Domain.Participants.ParticipantRules.Unknown
                : !context.HasMember(interviewer) ? CommonRules.MemberUnknown
                : command.SourceId is { } source && context.Source(source) is null
                    ? CommonRules.SourceUnknown
                : command.GuideVersion is { } guide
                && context.Study.Fieldwork.Guides.All(known => known.Version != guide)
                    ? PilotGuide.GuideUnknown
                : command.Minutes is < 1 or > MinutesOfADay
                    ? new Refusal(
                        "studies/minutes-outside",
                        "An interview lasts between one minute and a day."
                    )
                : null
            )
            ?? FreeText.ProblemWithNote(command.Setting)
            ?? FreeText.ProblemWithNote(command.FieldNote);
        IReadOnlyList<Guid> people = [.. command.Participants.Distinct().Order()];
        return refusal is not null
            ? refusal
            : Decision.Record(
                new InterviewConducted(
                    command.InterviewId,
                    people,
                    interviewer,
                    command.Mode,
                    command.GuideVersion,
                    command.SourceId,
                    command.Minutes,
                    command.IsRecorded,
                    Words.OfOptional(command.Setting, people),
                    Words.OfOptional(command.FieldNote, people)
                )
            );
    }
}
