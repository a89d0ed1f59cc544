namespace PeerEvents.Domain.Themes;

/// <summary>Divide a theme into new ones, and say which of its codes and excerpts go where.</summary>
/// <param name="ThemeId">The theme to divide.</param>
/// <param name="Into">The new themes, each with what goes to it; the same may go to several.</param>
/// <param name="Reason">Why.</param>
/// <param name="Keep">Keep the old theme beside them, with what goes nowhere.</param>
/// <param name="Version">The version of the themes it was decided on.</param>
public sealed record SplitTheme(
    Guid ThemeId,
    IReadOnlyList<NewTheme> Into,
    string? Reason = null,
    bool Keep = false,
    long? Version = null
)
{
    /// <summary>Decides on the themes as they stand.</summary>
    public static Decision Decide(SplitTheme command, ThemeMap map)
    {
        var theme = map.Find(command.ThemeId);
        var refusal =
            ThemeRules.ProblemWith(theme)
            ?? FreeText.ProblemWithNote(command.Reason)
            ?? ProblemWithParts(command, theme!, map)
            ?? (!command.Keep && map.Below(theme!.Id).Any() ? ThemeRules.HasSubThemes : null);
        if (refusal is not null)
        {
            return refusal;
        }

        var subjects = theme!.Subjects();
        return Decision.Record(
            new ThemeSplit(
                theme.Id,
                [
                    .. command.Into.Select(part => new ThemePart(
                        part.ThemeId,
                        Words.Of(part.Name.Trim(), subjects),
                        Words.OfOptional(part.Concept, subjects),
                        [.. (part.Codes ?? []).Distinct()],
                        [.. (part.Excerpts ?? []).Distinct()]
                    )),
                ],
                command.Keep,
                Words.OfOptional(command.Reason?.Trim(), subjects)
            )
        );
    }

    private static Refusal? ProblemWithParts(SplitTheme command, Theme theme, ThemeMap map)
    {
        var parts = command.Into ?? [];
        if (parts.Count < (command.Keep ? 1 : 2) || parts.Contains(null!))
        {
            return new Refusal(
                "themes/too-few-parts",
                "Name at least two new themes, or one and keep the old theme."
            );
        }

        if (parts.Any(part => map.Find(part.ThemeId) is not null) || Twice(parts, p => p.ThemeId))
        {
            return new Refusal("themes/already-there", "Each part needs an id of its own.");
        }

        return parts
                .Select(part =>
                    FreeText.ProblemWithName(part.Name, "themes/name", "A theme")
                    ?? FreeText.ProblemWithNote(part.Concept)
                    ?? (
                        map.IsTaken(part.Name.Trim(), command.Keep ? null : theme.Id)
                            ? ThemeRules.NameTaken
                            : null
                    )
                )
                .FirstOrDefault(problem => problem is not null)
            ?? (Twice(parts, part => part.Name.Trim()) ? ThemeRules.NameTaken : null)
            ?? ProblemWithWhatGoes(command, theme);
    }

    private static Refusal? ProblemWithWhatGoes(SplitTheme command, Theme theme)
    {
        var codes = command.Into.SelectMany(part => part.Codes ?? []).ToHashSet();
        var excerpts = command.Into.SelectMany(part => part.Excerpts ?? []).ToHashSet();
        return !codes.IsSubsetOf(theme.Codes)
                ? new Refusal("themes/code-not-in-theme", "This code is not in the theme.")
            : !excerpts.IsSubsetOf(theme.Excerpts)
                ? new Refusal("themes/excerpt-not-in-theme", "This excerpt is not in the theme.")
            : !command.Keep
            && (
                theme.Codes.Any(code => !codes.Contains(code))
                || theme.Excerpts.Any(excerpt => !excerpts.Contains(excerpt))
            )
                ? new Refusal(
                    "themes/something-left",
                    "Say where every code and excerpt of the theme goes, or keep the old theme."
                )
            : null;
    }

    private static bool Twice<T>(IReadOnlyList<NewTheme> parts, Func<NewTheme, T> what) =>
        parts.Select(what).Distinct().Count() < parts.Count;
}

/// <summary>A theme that a split makes.</summary>
public sealed record NewTheme(
    Guid ThemeId,
    string Name,
    string? Concept = null,
    IReadOnlyList<Guid>? Codes = null,
    IReadOnlyList<Guid>? Excerpts = null
);
