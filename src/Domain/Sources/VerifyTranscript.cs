namespace PeerEvents.Domain.Sources;

/// <summary>Say that one has checked the newest text of a source against its recording.</summary>
public sealed record VerifyTranscript(Guid SourceId, string? Note = null, long? Version = null)
{
    /// <summary>Decides on the source as it stands, for whoever asks.</summary>
    public static Decision Decide(VerifyTranscript command, Source source, Guid person)
    {
        var refusal = ReadingRules.Problem(source, null) ?? FreeText.ProblemWithNote(command.Note);
        return refusal is not null
            ? refusal
            : Decision.Record(
                new TranscriptVerified(
                    source.Id,
                    person,
                    source.Newest()!.Version,
                    Words.OfOptional(command.Note, source.Participants)
                )
            );
    }
}
