namespace PeerEvents.Domain.Themes;

/// <summary>Lay a theme aside for now.</summary>
public sealed record ParkTheme(Guid ThemeId, string? Reason = null, long? Version = null)
{
    /// <summary>Decides on the themes as they stand.</summary>
    public static Decision Decide(ParkTheme command, ThemeMap map)
    {
        var theme = map.Find(command.ThemeId);
        if (theme?.Status == ThemeStatus.Parked)
        {
            return Decision.Nothing;
        }

        var refusal =
            ThemeRules.ProblemWith(theme)
            ?? (map.Below(command.ThemeId).Any() ? ThemeRules.HasSubThemes : null)
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null
            ? refusal
            : Decision.Record(
                new ThemeParked(theme!.Id, Words.OfOptional(command.Reason, theme.Subjects()))
            );
    }
}
