using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Sources;

namespace PeerEvents.Domain.Coding;

/// <summary>Move the edges of a passage for one code alone.</summary>
public sealed record AdjustCoding(
    Guid ExcerptId,
    Guid CodingId,
    Anchor Anchor,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the excerpt with its codings as the codebook has them now.</summary>
    public static Decision Decide(
        AdjustCoding command,
        Excerpt excerpt,
        Source source,
        CodeTree tree
    )
    {
        var coding = excerpt.Codings.FirstOrDefault(c => c.CodingId == command.CodingId);
        var refusal =
            CodingRules.Problem(excerpt, source)
            ?? (coding is null ? CodingRules.CodingUnknown : null)
            ?? (
                excerpt.IsOrphaned
                    ? new Refusal(
                        "coding/excerpt-orphaned",
                        "A correction of the text lost this excerpt. Move the whole excerpt first."
                    )
                    : null
            )
            ?? CodingRules.Problem(command.Anchor, source)
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null ? refusal
            : coding!.Anchor == command.Anchor ? Decision.Nothing
            : excerpt.Codings.Any(c =>
                c.CodeId == coding.CodeId && c.Coder == coding.Coder && c.Anchor == command.Anchor
            )
                ? CodingRules.AlreadyCoded
            : Decision.Record(
                new CodingBoundaryAdjusted(
                    command.ExcerptId,
                    command.CodingId,
                    coding.CodeId,
                    excerpt.SourceId,
                    coding.Coder,
                    coding.Anchor,
                    command.Anchor,
                    tree.CodeVersion,
                    excerpt.SourceVersion,
                    Words.OfOptional(command.Reason, source.Participants)
                )
            );
    }
}
