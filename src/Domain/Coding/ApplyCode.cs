using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Sources;

namespace PeerEvents.Domain.Coding;

/// <summary>Put a code on an excerpt.</summary>
public sealed record ApplyCode(
    Guid ExcerptId,
    Guid CodingId,
    Guid CodeId,
    string? Reason = null,
    CodeLevel? Level = null,
    CodeOrigin? Origin = null
)
{
    /// <summary>Decides on the excerpt with its codings as the codebook has them now.</summary>
    public static Decision Decide(
        ApplyCode command,
        Excerpt excerpt,
        Source source,
        CodeTree tree,
        Guid coder
    )
    {
        var refusal =
            CodingRules.Problem(excerpt, source)
            ?? CodebookRules.ProblemWith(tree.Find(command.CodeId))
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null ? refusal
            : excerpt.Codings.Any(c => c.CodingId == command.CodingId)
                ? new Refusal("coding/already-there", "This coding was made already.")
            : excerpt.Codings.Any(c =>
                c.CodeId == command.CodeId && c.Coder == coder && c.Anchor == excerpt.Anchor
            )
                ? Decision.Nothing
            : Decision.Record([
                new ExcerptCoded(
                    command.ExcerptId,
                    command.CodingId,
                    command.CodeId,
                    excerpt.SourceId,
                    coder,
                    excerpt.Anchor,
                    tree.CodeVersion,
                    excerpt.SourceVersion,
                    Words.OfOptional(command.Reason, source.Participants)
                ),
                .. Said(command, excerpt),
            ]);
    }

    private static IEnumerable<CodingCharacterised> Said(ApplyCode command, Excerpt excerpt) =>
        command is { Level: null, Origin: null }
            ? []
            :
            [
                new CodingCharacterised(
                    command.ExcerptId,
                    command.CodingId,
                    excerpt.SourceId,
                    Characterisation.None,
                    new Characterisation(command.Level, command.Origin)
                ),
            ];
}
