namespace PeerEvents.Domain.Themes;

/// <summary>Note an excerpt that speaks against a theme, finalised or not.</summary>
public sealed record NoteContraryCase(
    Guid ThemeId,
    Guid ExcerptId,
    string? Reason = null,
    long? Version = null
)
{
    /// <summary>Decides on the themes as they stand and on the excerpt, null where there is none.</summary>
    public static Decision Decide(NoteContraryCase command, ThemeMap map, CitedExcerpt? cited)
    {
        var theme = map.Find(command.ThemeId);
        var refusal =
            ThemeRules.ProblemWithUse(theme)
            ?? ThemeRules.ProblemWith(cited)
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null ? refusal
            : theme!.ContraryCases.Contains(command.ExcerptId) ? Decision.Nothing
            : Decision.Record(
                new ContraryCaseNoted(
                    theme.Id,
                    command.ExcerptId,
                    cited!.Source.Id,
                    Words.OfOptional(command.Reason, cited.Source.Participants)
                )
            );
    }
}
