using PeerEvents.Domain.Sources;

namespace PeerEvents.Domain.Coding;

/// <summary>Take a marked passage back, and with it every code on it.</summary>
public sealed record WithdrawExcerpt(Guid ExcerptId, string? Reason = null, long? Version = null)
{
    /// <summary>Decides on the excerpt with its codings as the codebook has them now.</summary>
    public static Decision Decide(WithdrawExcerpt command, Excerpt excerpt, Source source) =>
        excerpt.IsWithdrawn ? Decision.Nothing
        : (CodingRules.Problem(excerpt, source) ?? FreeText.ProblemWithNote(command.Reason))
            is { } refusal
            ? refusal
        : Decision.Record(
            new ExcerptWithdrawn(
                command.ExcerptId,
                excerpt.SourceId,
                excerpt.Anchor,
                excerpt.Codings,
                Words.OfOptional(command.Reason, source.Participants)
            )
        );
}
