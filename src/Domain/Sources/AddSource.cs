namespace PeerEvents.Domain.Sources;

/// <summary>
/// Bring a source into the study. Its text was cut and sealed before, so that only the facts
/// about it come here; a source whose text is unknown has none.
/// </summary>
public sealed record AddSource(
    Guid SourceId,
    string Title,
    string? FileName,
    string? Description,
    IReadOnlyList<Guid> Participants,
    SourceVersion? Text,
    IReadOnlyList<Turn> Turns
)
{
    /// <summary>Decides on the source as it stands, null where there is none yet.</summary>
    public static Decision Decide(AddSource command, Source? source)
    {
        var refusal = source is not null
            ? new Refusal("sources/already-there", "This source is in the study already.")
            : FreeText.ProblemWithName(command.Title, "sources/title", "A source")
                ?? FreeText.ProblemWithNote(command.FileName)
                ?? FreeText.ProblemWithNote(command.Description)
                ?? SourceRules.ProblemWithSpeakers(command.Turns, command.Participants);
        if (refusal is not null)
        {
            return refusal;
        }

        var registered = new SourceRegistered(
            command.SourceId,
            Words.Of(command.Title.Trim(), command.Participants),
            Words.OfOptional(command.FileName, command.Participants),
            Words.OfOptional(command.Description, command.Participants),
            command.Participants,
            command.Text is null
        );
        return command.Text is { } text
            ? Decision.Record(
                registered,
                new TranscriptImported(command.SourceId, text, command.Turns)
            )
            : Decision.Record(registered);
    }
}
