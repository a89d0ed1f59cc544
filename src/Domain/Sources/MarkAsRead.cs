namespace PeerEvents.Domain.Sources;

/// <summary>Say that one has read a passage and found nothing in it to code.</summary>
public sealed record MarkAsRead(Guid SourceId, TextRange Range, long? Version = null)
{
    /// <summary>Decides on the source as it stands, for whoever asks.</summary>
    public static Decision Decide(MarkAsRead command, Source source, Guid person) =>
        ReadingRules.Problem(source, command.Range) is { } refusal
            ? refusal
            : Decision.Record(
                new SegmentReadWithoutCoding(
                    source.Id,
                    person,
                    source.Newest()!.Version,
                    command.Range
                )
            );
}
