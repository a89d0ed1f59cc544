namespace PeerEvents.Domain.Sources;

/// <summary>Take a source, and all excerpts of it, out of the analysis.</summary>
public sealed record WithdrawSource(Guid SourceId, string? Reason = null, long? Version = null)
{
    /// <summary>Decides on the source as it stands.</summary>
    public static Decision Decide(WithdrawSource command, Source source) =>
        source.IsWithdrawn ? Decision.Nothing
        : FreeText.ProblemWithNote(command.Reason) is { } refusal ? refusal
        : Decision.Record(
            new SourceWithdrawn(
                command.SourceId,
                Words.OfOptional(command.Reason, source.Participants)
            )
        );
}
