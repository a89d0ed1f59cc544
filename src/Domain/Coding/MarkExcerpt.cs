using PeerEvents.Domain.Sources;

namespace PeerEvents.Domain.Coding;

/// <summary>Mark a passage of a source, without a code.</summary>
public sealed record MarkExcerpt(Guid ExcerptId, Guid SourceId, Anchor Anchor)
{
    /// <summary>Decides on the source; the excerpt must not be there yet.</summary>
    public static Decision Decide(MarkExcerpt command, Excerpt? excerpt, Source source)
    {
        var refusal =
            (
                excerpt is null
                    ? null
                    : new Refusal("coding/already-there", "This excerpt was marked already.")
            )
            ?? CodingRules.Problem(excerpt, source)
            ?? CodingRules.Problem(command.Anchor, source);
        return refusal is not null
            ? refusal
            : Decision.Record(
                new ExcerptMarked(
                    command.ExcerptId,
                    command.SourceId,
                    source.Newest()?.Version,
                    command.Anchor
                )
            );
    }
}
