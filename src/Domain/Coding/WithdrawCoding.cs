using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Sources;

namespace PeerEvents.Domain.Coding;

/// <summary>Take a code off an excerpt.</summary>
public sealed record WithdrawCoding(
    Guid ExcerptId,
    Guid CodingId,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the excerpt with its codings as the codebook has them now.</summary>
    public static Decision Decide(
        WithdrawCoding command,
        Excerpt excerpt,
        Source source,
        CodeTree tree
    )
    {
        var coding = excerpt.Codings.FirstOrDefault(c => c.CodingId == command.CodingId);
        var refusal =
            CodingRules.Problem(excerpt, source)
            ?? (coding is null ? CodingRules.CodingUnknown : null)
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null
            ? refusal
            : Decision.Record(
                new CodingWithdrawn(
                    command.ExcerptId,
                    command.CodingId,
                    coding!.CodeId,
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
