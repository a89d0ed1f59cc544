namespace PeerEvents.Domain.Themes;

/// <summary>Say what a theme holds and what lies outside it.</summary>
public sealed record DrawThemeBoundary(
    Guid ThemeId,
    string Boundary,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the themes as they stand.</summary>
    public static Decision Decide(DrawThemeBoundary command, ThemeMap map)
    {
        var theme = map.Find(command.ThemeId);
        var refusal =
            ThemeRules.ProblemWith(theme)
            ?? CommonRules.ProblemWithText(
                command.Boundary,
                "themes/boundary-missing",
                "Say in a sentence what belongs to the theme and what does not."
            )
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null ? refusal
            : theme!.Boundary is { } before && before.Text == command.Boundary.Trim()
                ? Decision.Nothing
            : Decision.Record(
                new ThemeBoundaryDrawn(
                    theme.Id,
                    theme.Boundary,
                    Words.Of(command.Boundary.Trim(), theme.Subjects()),
                    Words.OfOptional(command.Reason, theme.Subjects())
                )
            );
    }
}
