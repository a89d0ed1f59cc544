using PeerEvents.Domain.Codebook;

namespace PeerEvents.Domain.Themes;

/// <summary>
/// Say that a theme is one idea, not a pattern, and name the code that says it. The theme stays on
/// record; what it held is held by the code and by other themes.
/// </summary>
public sealed record DemoteTheme(
    Guid ThemeId,
    Guid CodeId,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the themes and the codebook as they stand.</summary>
    public static Decision Decide(DemoteTheme command, ThemeMap map, CodeTree tree)
    {
        var theme = map.Find(command.ThemeId);
        if (theme is { Status: ThemeStatus.Demoted, DemotedTo: { } to } && to == command.CodeId)
        {
            return Decision.Nothing;
        }

        var refusal =
            ThemeRules.ProblemWith(theme)
            ?? (map.Below(command.ThemeId).Any() ? ThemeRules.HasSubThemes : null)
            ?? CodebookRules.ProblemWith(tree.Find(command.CodeId))
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null
            ? refusal
            : Decision.Record(
                new ThemeDemoted(
                    theme!.Id,
                    command.CodeId,
                    Words.OfOptional(command.Reason, theme.Subjects())
                )
            );
    }
}
