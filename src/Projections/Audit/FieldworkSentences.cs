using PeerEvents.Domain.Meetings;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;

namespace PeerEvents.Projections.Audit;

/// <summary>The sentences of how data were made, and of what was met about.</summary>
internal static class FieldworkSentences
{
    public static Telling? Tell(object data, TrailNames names) =>
        data switch
        {
            SamplingDecided e => new(
                $"decided how participants are found",
                names.Text(e.From),
                names.Text(e.To)
            ),
            GuideDrafted e => new($"drafted the interview guide, {Questions(e.Questions, names)}"),
            GuideRevised e => new(
                $"revised the interview guide to version {e.GuideVersion}, {Questions(e.Questions, names)}",
                names.Language.Say($"version {e.FromVersion}"),
                names.Language.Say($"version {e.GuideVersion}")
            ),
            GuidePiloted e => new(
                $"tried out version {e.GuideVersion} of the interview guide",
                After: names.Text(e.Note)
            ),
            InterviewConducted e => new(
                e.GuideVersion is { } guide
                    ? (FormattableString)
                        $"entered an interview with {names.Of(e.Participants)}, by version {guide} of the guide"
                    : $"entered an interview with {names.Of(e.Participants)}"
            ),
            ParticipantDeclined e => new(
                $"noted that {names.Quote(e.Label)} did not take part",
                After: names.Text(e.Ground)
            ),
            ParticipantDescribed e => new(
                $"described the circumstances of participant {names.Of(e.ParticipantId)}"
            ),
            MemberReflectionInvited e => new(
                $"asked participant {names.Of(e.ParticipantId)} to comment on the analysis",
                After: names.Text(e.About)
            ),
            MemberReflectionReceived e => new(
                $"entered what participant {names.Of(e.ParticipantId)} said of the analysis",
                After: names.Text(e.Response)
            ),
            TranscriptVerified e => new(
                $"checked version {e.SourceVersion} of {names.Of(e.SourceId)} against its recording",
                After: names.Text(e.Note)
            ),
            SegmentReadWithoutCoding e => new(
                $"read a passage of {names.Of(e.SourceId)} and left it uncoded",
                After: $"{e.Range.Start}–{e.Range.End}"
            ),
            GuideQuestionLinked e => new(
                $"linked a passage of {names.Of(e.SourceId)} to a question of the guide",
                After: $"{e.Range.Start}–{e.Range.End}"
            ),
            MeetingHeld e => new(
                $"entered {names.Language.Word(Spelled(e.Kind))} of {names.Of(e.Attendees)}",
                After: names.Text(e.Minutes)
            ),
            DecisionMinuted e => new($"minuted a decision", After: names.Text(e.Decision)),
            _ => null,
        };

    private static string Questions(IReadOnlyList<GuideQuestion> questions, TrailNames names) =>
        names.Language.Count(questions.Count, "1 question", "{0} questions");

    private static string Spelled(MeetingKind kind) =>
        kind switch
        {
            MeetingKind.Analysis => "an analysis meeting",
            MeetingKind.Supervision => "a supervision meeting",
            MeetingKind.Debriefing => "a peer debriefing",
            _ => "a progress meeting",
        };
}
