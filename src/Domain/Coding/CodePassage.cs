using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Sources;

namespace PeerEvents.Domain.Coding;

/// <summary>Mark a passage and put a code on it, in one act.</summary>
public sealed record CodePassage(
    Guid ExcerptId,
    Guid SourceId,
    Anchor Anchor,
    Guid CodingId,
    Guid CodeId,
    string? Reason = null,
    CodeLevel? Level = null,
    CodeOrigin? Origin = null
)
{
    /// <summary>Decides as marking does, and then as applying a code does.</summary>
    public static Decision Decide(
        CodePassage command,
        Excerpt? excerpt,
        Source source,
        CodeTree tree,
        Guid coder
    )
    {
        var mark = MarkExcerpt.Decide(
            new MarkExcerpt(command.ExcerptId, command.SourceId, command.Anchor),
            excerpt,
            source
        );
        if (mark.Refusal is not null)
        {
            return mark;
        }

        var apply = ApplyCode.Decide(
            new ApplyCode(
                command.ExcerptId,
                command.CodingId,
                command.CodeId,
                command.Reason,
                command.Level,
                command.Origin
            ),
            Excerpt.Evolve(null, mark.Facts[0])!,
            source,
            tree,
            coder
        );
        return apply.Refusal is not null ? apply : Decision.Record([.. mark.Facts, .. apply.Facts]);
    }
}
