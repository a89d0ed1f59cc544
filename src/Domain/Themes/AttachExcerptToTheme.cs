namespace PeerEvents.Domain.Themes;

/// <summary>Gather a single excerpt into a theme, whatever codes are on it.</summary>
public sealed record AttachExcerptToTheme(
    Guid ThemeId,
    Guid ExcerptId,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the themes as they stand and on the excerpt, null where there is none.</summary>
    public static Decision Decide(AttachExcerptToTheme command, ThemeMap map, CitedExcerpt? cited)
    {
        var theme = map.Find(command.ThemeId);
        var refusal =
            ThemeRules.ProblemWith(theme)
            ?? ThemeRules.ProblemWith(cited)
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null ? refusal
            : theme!.Excerpts.Contains(command.ExcerptId) ? Decision.Nothing
            : Decision.Record(
                new ExcerptAttachedToTheme(
                    theme.Id,
                    command.ExcerptId,
                    cited!.Source.Id,
                    Words.OfOptional(command.Reason, cited.Source.Participants)
                )
            );
    }
}
