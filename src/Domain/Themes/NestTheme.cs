namespace PeerEvents.Domain.Themes;

/// <summary>Make a theme part of another, or let it stand on its own, with all below it.</summary>
public sealed record NestTheme(
    Guid ThemeId,
    Guid? ParentId = null,
    ThemeLevel? Level = null,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the themes as they stand.</summary>
    public static Decision Decide(NestTheme command, ThemeMap map)
    {
        var theme = map.Find(command.ThemeId);
        if ((ThemeRules.ProblemWith(theme) ?? FreeText.ProblemWithNote(command.Reason)) is { } no)
        {
            return no;
        }

        if (map.IsWithin(command.ParentId, command.ThemeId))
        {
            return new Refusal(
                "themes/within-itself",
                "A theme cannot be part of itself. Choose a theme that is not below it."
            );
        }

        var (level, misplaced) = ThemeRules.Place(map, command.ParentId, command.Level);
        return misplaced is not null ? misplaced
            : map.Deepest(theme!) - theme!.Level + level > ThemeLevel.SubTheme ? ThemeRules.TooDeep
            : command.ParentId == theme.ParentId && level == theme.Level ? Decision.Nothing
            : Decision.Record(
                new ThemeNested(
                    theme.Id,
                    theme.ParentId,
                    command.ParentId,
                    theme.Level,
                    level,
                    Words.OfOptional(command.Reason, theme.Subjects())
                )
            );
    }
}
