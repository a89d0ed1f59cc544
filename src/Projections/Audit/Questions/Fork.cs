using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Themes;

namespace PeerEvents.Projections.Audit.Questions;

/// <summary>A decision for one code or theme, decided for another: merging, coding, gathering.</summary>
internal static class Fork
{
    public static Refusal None { get; } =
        new(
            "audit/what-if-no-fork",
            "This act decided for no code or theme in whose place another could be."
        );

    /// <summary>The facts instead; nothing where the entry decided for none.</summary>
    public static Decision Decide(object data, StudyState before, Guid another) =>
        data switch
        {
            CodesMerged e => MergeCodes.Decide(
                new MergeCodes(another, e.From),
                before.Tree,
                [
                    .. before
                        .Excerpts.Values.SelectMany(excerpt => excerpt.Codings)
                        .Where(coding =>
                            coding.CodeId == another || e.From.Contains(coding.CodeId)
                        ),
                ]
            ),
            ExcerptCoded e => OnCode(before, another, e with { CodeId = another }),
            CodingMovedToCode e => OnCode(before, another, e with { To = another }),
            CodeAssignedToTheme e => OnTheme(before, another, e with { ThemeId = another }),
            ExcerptAttachedToTheme e => OnTheme(before, another, e with { ThemeId = another }),
            _ => Decision.Nothing,
        };

    private static Decision OnCode(StudyState before, Guid code, object fact) =>
        before.Tree.Find(code) is { Status: CodeStatus.InUse } ? Decision.Record(fact) : None;

    private static Decision OnTheme(StudyState before, Guid theme, object fact) =>
        before.Map.Find(theme) is { } found && found.InUse() ? Decision.Record(fact) : None;
}
