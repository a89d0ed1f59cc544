namespace PeerEvents.Domain.Themes;

/// <summary>Give a theme up; it stays on record, with the reason.</summary>
public sealed record DiscardTheme(Guid ThemeId, string? Reason = null, long? Version = null)
{
    /// <summary>Decides on the themes as they stand.</summary>
    public static Decision Decide(DiscardTheme command, ThemeMap map)
    {
        var theme = map.Find(command.ThemeId);
        var refusal =
            (theme?.Status == ThemeStatus.Parked ? null : ThemeRules.ProblemWith(theme))
            ?? (map.Below(command.ThemeId).Any() ? ThemeRules.HasSubThemes : null)
            ?? FreeText.ProblemWithNote(command.Reason);
        return theme?.Status == ThemeStatus.Discarded ? Decision.Nothing
            : refusal is not null ? refusal
            : Decision.Record(
                new ThemeDiscarded(
                    theme!.Id,
                    Words.OfOptional(command.Reason?.Trim(), theme.Subjects())
                )
            );
    }
}
