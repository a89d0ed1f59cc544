namespace PeerEvents.Domain.Sources;

/// <summary>Put a corrected text in place of the newest one, as the next version.</summary>
public sealed record CorrectTranscript(
    Guid SourceId,
    SourceVersion Text,
    IReadOnlyList<Turn> Turns,
    string? Reason
)
{
    /// <summary>Decides on the source as it stands. Excerpts are re-anchored apart.</summary>
    public static Decision Decide(CorrectTranscript command, Source source) =>
        source.IsWithdrawn ? SourceRules.Withdrawn
        : source.Newest() is not { } newest
            ? new Refusal(
                "sources/text-unknown",
                "The text of this source was never here, so it cannot be corrected."
            )
        : command.Text.Version != newest.Version + 1
            ? new Refusal(
                "sources/version-out-of-order",
                $"The next version of this source is {newest.Version + 1}."
            )
        : (
            FreeText.ProblemWithNote(command.Reason)
            ?? SourceRules.ProblemWithSpeakers(command.Turns, source.Participants)
        )
            is { } refusal
            ? refusal
        : Decision.Record(
            new TranscriptCorrected(
                command.SourceId,
                newest.Version,
                command.Text,
                command.Turns,
                Words.OfOptional(command.Reason, source.Participants)
            )
        );
}
