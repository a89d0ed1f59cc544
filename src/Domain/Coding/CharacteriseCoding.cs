using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Sources;

namespace PeerEvents.Domain.Coding;

/// <summary>
/// Say of one coding how deep it reads and what led to it, or take that back by leaving it out.
/// </summary>
public sealed record CharacteriseCoding(
    Guid ExcerptId,
    Guid CodingId,
    CodeLevel? Level = null,
    CodeOrigin? Origin = null,
    long? Version = null
)
{
    /// <summary>Decides on the excerpt with its codings as the codebook has them now.</summary>
    public static Decision Decide(CharacteriseCoding command, Excerpt excerpt, Source source)
    {
        var refusal =
            CodingRules.Problem(excerpt, source)
            ?? (
                excerpt.Codings.Any(c => c.CodingId == command.CodingId)
                    ? null
                    : CodingRules.CodingUnknown
            );
        var (from, to) = (
            excerpt.CharacterisationOf(command.CodingId),
            new Characterisation(command.Level, command.Origin)
        );
        return refusal is not null ? refusal
            : from == to ? Decision.Nothing
            : Decision.Record(
                new CodingCharacterised(
                    command.ExcerptId,
                    command.CodingId,
                    excerpt.SourceId,
                    from,
                    to
                )
            );
    }
}
