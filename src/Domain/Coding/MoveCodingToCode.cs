using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Sources;

namespace PeerEvents.Domain.Coding;

/// <summary>Put another code in the place of one on an excerpt.</summary>
public sealed record MoveCodingToCode(
    Guid ExcerptId,
    Guid CodingId,
    Guid CodeId,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the excerpt with its codings as the codebook has them now.</summary>
    public static Decision Decide(
        MoveCodingToCode command,
        Excerpt excerpt,
        Source source,
        CodeTree tree
    )
    {
        var coding = excerpt.Codings.FirstOrDefault(c => c.CodingId == command.CodingId);
        var refusal =
            CodingRules.Problem(excerpt, source)
            ?? (coding is null ? CodingRules.CodingUnknown : null)
            ?? CodebookRules.ProblemWith(tree.Find(command.CodeId))
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null ? refusal
            : coding!.CodeId == command.CodeId ? Decision.Nothing
            : excerpt.Codings.Any(c =>
                c.CodeId == command.CodeId && c.Coder == coding.Coder && c.Anchor == coding.Anchor
            )
                ? CodingRules.AlreadyCoded
            : Decision.Record(
                new CodingMovedToCode(
                    command.ExcerptId,
                    command.CodingId,
                    coding.CodeId,
                    command.CodeId,
                    excerpt.SourceId,
                    coding.Coder,
                    coding.Anchor,
                    tree.CodeVersion,
                    excerpt.SourceVersion,
                    Words.OfOptional(command.Reason, source.Participants)
                )
            );
    }
}
