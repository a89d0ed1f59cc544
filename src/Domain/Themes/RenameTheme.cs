namespace PeerEvents.Domain.Themes;

/// <summary>Give a theme another name.</summary>
public sealed record RenameTheme(
    Guid ThemeId,
    string Name,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the themes as they stand.</summary>
    public static Decision Decide(RenameTheme command, ThemeMap map)
    {
        var theme = map.Find(command.ThemeId);
        var refusal =
            ThemeRules.ProblemWith(theme)
            ?? FreeText.ProblemWithName(command.Name, "themes/name", "A theme")
            ?? FreeText.ProblemWithNote(command.Reason)
            ?? (map.IsTaken(command.Name.Trim(), theme!.Id) ? ThemeRules.NameTaken : null);
        return refusal is not null ? refusal
            : theme!.Name.Text == command.Name.Trim() ? Decision.Nothing
            : Decision.Record(
                new ThemeRenamed(
                    theme.Id,
                    theme.Name,
                    Words.Of(command.Name.Trim(), theme.Subjects()),
                    Words.OfOptional(command.Reason, theme.Subjects())
                )
            );
    }
}
