namespace PeerEvents.Domain.Themes;

/// <summary>Say that a theme is as it will be reported; it needs its central organising concept.</summary>
public sealed record FinaliseTheme(Guid ThemeId, string? Reason = null, long? Version = null)
{
    /// <summary>Decides on the themes as they stand.</summary>
    public static Decision Decide(FinaliseTheme command, ThemeMap map)
    {
        var theme = map.Find(command.ThemeId);
        if (theme?.Status == ThemeStatus.Finalised)
        {
            return Decision.Nothing;
        }

        var refusal =
            ThemeRules.ProblemWith(theme)
            ?? (
                theme!.Concept is null
                    ? new Refusal(
                        "themes/concept-not-stated",
                        "A theme without a central organising concept is a topic summary. State the concept first."
                    )
                    : null
            )
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null
            ? refusal
            : Decision.Record(
                new ThemeFinalised(
                    theme!.Id,
                    Words.OfOptional(command.Reason?.Trim(), theme.Subjects())
                )
            );
    }
}
