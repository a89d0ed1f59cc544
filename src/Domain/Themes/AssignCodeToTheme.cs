using PeerEvents.Domain.Codebook;

namespace PeerEvents.Domain.Themes;

/// <summary>Gather a code into a theme.</summary>
public sealed record AssignCodeToTheme(
    Guid ThemeId,
    Guid CodeId,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the themes and the codebook as they stand.</summary>
    public static Decision Decide(AssignCodeToTheme command, ThemeMap map, CodeTree tree)
    {
        var theme = map.Find(command.ThemeId);
        var refusal =
            ThemeRules.ProblemWith(theme)
            ?? CodebookRules.ProblemWith(tree.Find(command.CodeId))
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null ? refusal
            : theme!.Codes.Contains(command.CodeId) ? Decision.Nothing
            : Decision.Record(
                new CodeAssignedToTheme(
                    theme.Id,
                    command.CodeId,
                    tree.CodeVersion,
                    Words.OfOptional(command.Reason, theme.Subjects())
                )
            );
    }
}
