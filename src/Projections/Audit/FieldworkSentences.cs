using PeerEvents.Domain.Meetings;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;

namespace PeerEvents.Projections.Audit;

/// <summary>The sentences of how data were made, and of what was met about.</summary>
internal static class FieldworkSentences
{
    public static Told? Tell(object data, TrailNames names) =>
        data switch
        {
            SamplingDecided e => new(
                "decided how participants are found",
                AuditSentences.TrailText(e.From),
                AuditSentences.TrailText(e.To)
            ),
            GuideDrafted e => new($"drafted the interview guide, {Questions(e.Questions)}"),
            GuideRevised e => new(
                $"revised the interview guide to version {e.GuideVersion}, {Questions(e.Questions)}",
                $"version {e.FromVersion}",
                $"version {e.GuideVersion}"
            ),
            GuidePiloted e => new(
                $"tried out version {e.GuideVersion} of the interview guide",
                After: AuditSentences.TrailText(e.Note)
            ),
            InterviewConducted e => new(
                $"entered an interview with {names.Of(e.Participants)}"
                    + (e.GuideVersion is { } guide ? $", by version {guide} of the guide" : "")
            ),
            ParticipantDeclined e => new(
                $"noted that {TrailNames.Quote(e.Label)} did not take part",
                After: AuditSentences.TrailText(e.Ground)
            ),
            ParticipantDescribed e => new(
                $"described the circumstances of participant {names.Of(e.ParticipantId)}"
            ),
            MemberReflectionInvited e => new(
                $"asked participant {names.Of(e.ParticipantId)} to comment on the analysis",
                After: AuditSentences.TrailText(e.About)
            ),
            MemberReflectionReceived e => new(
                $"entered what participant {names.Of(e.ParticipantId)} said of the analysis",
                After: AuditSentences.TrailText(e.Response)
            ),
            TranscriptVerified e => new(
                $"checked version {e.SourceVersion} of {names.Of(e.SourceId)} against its recording",
                After: AuditSentences.TrailText(e.Note)
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
                $"entered {Spelled(e.Kind)} of {names.Of(e.Attendees)}",
                After: AuditSentences.TrailText(e.Minutes)
            ),
            DecisionMinuted e => new(
                "minuted a decision",
                After: AuditSentences.TrailText(e.Decision)
            ),
            _ => null,
        };

    private static string Questions(IReadOnlyList<GuideQuestion> questions) =>
        questions.Count == 1 ? "1 question" : $"{questions.Count} questions";

    private static string Spelled(MeetingKind kind) =>
        kind switch
        {
            MeetingKind.Analysis => "an analysis meeting",
            MeetingKind.Supervision => "a supervision meeting",
            MeetingKind.Debriefing => "a peer debriefing",
            _ => "a progress meeting",
        };
}
