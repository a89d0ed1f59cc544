namespace PeerEvents.Domain.Themes;

/// <summary>Test a theme against its excerpts or the whole set, and say what came of it.</summary>
public sealed record ReviewTheme(
    Guid ThemeId,
    ReviewedAgainst Against,
    string Finding,
    long? Version = null
)
{
    /// <summary>Decides on the themes as they stand.</summary>
    public static Decision Decide(ReviewTheme command, ThemeMap map)
    {
        var theme = map.Find(command.ThemeId);
        var refusal =
            ThemeRules.ProblemWithUse(theme)
            ?? CommonRules.ProblemWithText(
                command.Finding,
                "themes/finding-missing",
                "Say in a sentence what the reading led to."
            );
        return refusal is not null
            ? refusal
            : Decision.Record(
                new ThemeReviewed(
                    theme!.Id,
                    command.Against,
                    Words.Of(command.Finding.Trim(), theme.Subjects())
                )
            );
    }
}
