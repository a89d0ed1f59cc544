namespace PeerEvents.Domain.Themes;

/// <summary>Let a code go from a theme.</summary>
public sealed record RemoveCodeFromTheme(
    Guid ThemeId,
    Guid CodeId,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the themes as they stand.</summary>
    public static Decision Decide(RemoveCodeFromTheme command, ThemeMap map)
    {
        var theme = map.Find(command.ThemeId);
        var refusal = ThemeRules.ProblemWith(theme) ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null ? refusal
            : !theme!.Codes.Contains(command.CodeId)
                ? new Refusal("themes/code-not-in-theme", "This code is not in the theme.")
            : Decision.Record(
                new CodeRemovedFromTheme(
                    theme.Id,
                    command.CodeId,
                    Words.OfOptional(command.Reason, theme.Subjects())
                )
            );
    }
}
