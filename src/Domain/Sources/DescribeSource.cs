namespace PeerEvents.Domain.Sources;

/// <summary>Write anew what is noted about a source; no text takes it away.</summary>
public sealed record DescribeSource(
    Guid SourceId,
    string? Description,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the source as it stands.</summary>
    public static Decision Decide(DescribeSource command, Source source)
    {
        var refusal = source.IsWithdrawn
            ? SourceRules.Withdrawn
            : FreeText.ProblemWithNote(command.Description)
                ?? FreeText.ProblemWithNote(command.Reason);
        var description = Words.OfOptional(command.Description, source.Participants);
        return refusal is not null ? refusal
            : description is null && source.Description is null ? Decision.Nothing
            : description is not null && description.Text == source.Description?.Text
                ? Decision.Nothing
            : Decision.Record(
                new SourceDescribed(
                    command.SourceId,
                    source.Description,
                    description,
                    Words.OfOptional(command.Reason, source.Participants)
                )
            );
    }
}
