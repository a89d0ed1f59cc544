namespace PeerEvents.Domain.Themes;

/// <summary>Let a single excerpt go from a theme.</summary>
public sealed record DetachExcerptFromTheme(
    Guid ThemeId,
    Guid ExcerptId,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the themes as they stand and on the excerpt, withdrawn or not.</summary>
    public static Decision Decide(DetachExcerptFromTheme command, ThemeMap map, CitedExcerpt? cited)
    {
        var theme = map.Find(command.ThemeId);
        var refusal = ThemeRules.ProblemWith(theme) ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null ? refusal
            : cited is null || !theme!.Excerpts.Contains(command.ExcerptId)
                ? new Refusal("themes/excerpt-not-in-theme", "This excerpt is not in the theme.")
            : Decision.Record(
                new ExcerptDetachedFromTheme(
                    theme.Id,
                    command.ExcerptId,
                    cited.Source.Id,
                    Words.OfOptional(command.Reason, cited.Source.Participants)
                )
            );
    }
}
