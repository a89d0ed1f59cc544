namespace PeerEvents.Domain.Sources;

/// <summary>Give a source another title.</summary>
public sealed record RetitleSource(
    Guid SourceId,
    string Title,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the source as it stands.</summary>
    public static Decision Decide(RetitleSource command, Source source)
    {
        var refusal = source.IsWithdrawn
            ? SourceRules.Withdrawn
            : FreeText.ProblemWithName(command.Title, "sources/title", "A source")
                ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null ? refusal
            : command.Title.Trim() == source.Title.Text ? Decision.Nothing
            : Decision.Record(
                new SourceRetitled(
                    command.SourceId,
                    source.Title,
                    Words.Of(command.Title.Trim(), source.Participants),
                    Words.OfOptional(command.Reason, source.Participants)
                )
            );
    }
}
