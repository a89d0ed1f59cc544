using PeerEvents.Domain.Sources;

namespace PeerEvents.Domain.Coding;

/// <summary>Move the edges of an excerpt, for all codes that share them.</summary>
public sealed record AdjustExcerpt(
    Guid ExcerptId,
    Anchor Anchor,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>
    /// Decides on the excerpt with its codings as the codebook has them now. An orphaned excerpt
    /// is found again by this.
    /// </summary>
    public static Decision Decide(AdjustExcerpt command, Excerpt excerpt, Source source)
    {
        var refusal =
            CodingRules.Problem(excerpt, source)
            ?? CodingRules.Problem(command.Anchor, source)
            ?? FreeText.ProblemWithNote(command.Reason);
        // A lost excerpt's codings with edges of their own have them in the old text.
        var moving = excerpt
            .Codings.Where(c => excerpt.IsOrphaned || c.Anchor == excerpt.Anchor)
            .ToList();
        return refusal is not null ? refusal
            : excerpt.Anchor == command.Anchor && !excerpt.IsOrphaned ? Decision.Nothing
            : moving.Any(m =>
                excerpt.Codings.Any(c =>
                    c.CodingId != m.CodingId
                    && c.CodeId == m.CodeId
                    && c.Coder == m.Coder
                    && c.Anchor == command.Anchor
                    && c.Anchor != excerpt.Anchor
                )
            )
                ? CodingRules.AlreadyCoded
            : Decision.Record(
                new ExcerptBoundaryAdjusted(
                    command.ExcerptId,
                    excerpt.SourceId,
                    excerpt.Anchor,
                    command.Anchor,
                    [.. moving.Select(coding => coding with { Anchor = command.Anchor })],
                    source.Newest()?.Version,
                    Words.OfOptional(command.Reason, source.Participants)
                )
            );
    }
}
