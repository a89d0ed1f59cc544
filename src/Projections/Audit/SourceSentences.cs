using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Sources;

namespace PeerEvents.Projections.Audit;

/// <summary>The sentences of participants and of the texts of sources.</summary>
internal static class SourceSentences
{
    public static Telling? Tell(object data, TrailNames names) =>
        data switch
        {
            ParticipantEnrolled e => new(
                e.Implicit
                    ? (FormattableString)
                        $"had participant {names.Quote(e.Label)} made for a source that named none"
                    : $"entered participant {names.Quote(e.Label)}"
            ),
            SourceRegistered e => new(
                e.TextUnknown
                    ? (FormattableString)
                        $"added the source {names.Quote(e.Title)}, whose text is not known here"
                    : $"added the source {names.Quote(e.Title)}"
            ),
            TranscriptImported e => new(
                $"brought in the text of {names.Of(e.SourceId)}: {Text(e.Text, e.Turns, names)}"
            ),
            TranscriptCorrected e => new(
                $"corrected the text of {names.Of(e.SourceId)}: {Text(e.Text, e.Turns, names)}",
                names.Language.Say($"version {e.FromVersion}"),
                names.Language.Say($"version {e.Text.Version}")
            ),
            SourceRetitled e => Telling.Changed(
                names,
                $"gave a source another title",
                e.From,
                e.To
            ),
            SourceDescribed e => Telling.Changed(
                names,
                $"described the source {names.Of(e.SourceId)} anew",
                e.From,
                e.To
            ),
            SourceWithdrawn e => new(
                $"withdrew the source {names.Of(e.SourceId)} and all excerpts of it"
            ),
            _ => null,
        };

    private static string Text(SourceVersion text, IReadOnlyList<Turn> turns, TrailNames names) =>
        names.Language.Say($"version {text.Version}, {text.Length} characters")
        + (turns.Count == 0 ? "" : ", " + names.Language.Count(turns.Count, "1 turn", "{0} turns"));
}
