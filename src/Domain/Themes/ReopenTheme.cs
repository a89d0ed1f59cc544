namespace PeerEvents.Domain.Themes;

/// <summary>Bring a finalised theme under review again.</summary>
public sealed record ReopenTheme(Guid ThemeId, string? Reason = null, long? Version = null)
{
    /// <summary>Decides on the themes as they stand.</summary>
    public static Decision Decide(ReopenTheme command, ThemeMap map)
    {
        var theme = map.Find(command.ThemeId);
        return theme?.Status == ThemeStatus.Candidate ? Decision.Nothing
            : (ThemeRules.ProblemWithUse(theme) ?? FreeText.ProblemWithNote(command.Reason))
                is { } refusal
                ? refusal
            : Decision.Record(
                new ThemeReopened(theme!.Id, Words.OfOptional(command.Reason, theme.Subjects()))
            );
    }
}
