using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Sources;

namespace PeerEvents.Domain.Themes;

/// <summary>The refusals that several commands on themes share.</summary>
public static class ThemeRules
{
    /// <summary>The study has no such theme.</summary>
    public static Refusal Unknown { get; } =
        new("themes/theme-unknown", "The study has no such theme. Look it up and try again.");

    /// <summary>Another theme in use has the name.</summary>
    public static Refusal NameTaken { get; } =
        new("themes/name-taken", "Another theme has this name. Choose another name.");

    /// <summary>The theme was proposed before.</summary>
    public static Refusal AlreadyThere { get; } =
        new("themes/already-there", "This theme is there already.");

    /// <summary>There would be a fourth level.</summary>
    public static Refusal TooDeep { get; } =
        new(
            "themes/too-deep",
            "There are three levels at the most: overarching theme, theme, sub-theme. Nest it higher up."
        );

    /// <summary>The theme still has sub-themes.</summary>
    public static Refusal HasSubThemes { get; } =
        new(
            "themes/has-sub-themes",
            "This theme has themes below it. Nest them elsewhere, or give them up first."
        );

    /// <summary>Why a theme cannot be worked on, or null where it is under review.</summary>
    public static Refusal? ProblemWith(Theme? theme) =>
        theme?.Status == ThemeStatus.Finalised
            ? new Refusal("themes/theme-finalised", "This theme is finalised. Reopen it first.")
            : ProblemWithUse(theme);

    /// <summary>Why a theme is no part of the analysis, or null where it is.</summary>
    public static Refusal? ProblemWithUse(Theme? theme) =>
        theme?.Status switch
        {
            null => Unknown,
            ThemeStatus.Parked => new Refusal(
                "themes/theme-parked",
                "This theme is parked. Restore it first."
            ),
            ThemeStatus.Discarded => new Refusal(
                "themes/theme-discarded",
                "This theme was discarded. Restore it first."
            ),
            ThemeStatus.Split => new Refusal(
                "themes/theme-split",
                "This theme was divided into others. Use those."
            ),
            ThemeStatus.Demoted => new Refusal(
                "themes/theme-demoted",
                "This theme was one idea, which a code says. Use the code."
            ),
            ThemeStatus.Merged => new Refusal(
                "themes/theme-merged",
                "This theme became part of another. Use that one."
            ),
            _ => null,
        };

    /// <summary>Why an excerpt cannot be gathered, or null.</summary>
    public static Refusal? ProblemWith(CitedExcerpt? cited) =>
        cited is null
            ? new Refusal(
                "themes/excerpt-unknown",
                "The study has no such excerpt. Mark the passage first."
            )
            : CodingRules.Problem(cited.Excerpt, cited.Source);

    /// <summary>The level of a theme under a parent, or why it cannot stand there.</summary>
    public static (ThemeLevel Level, Refusal? Refusal) Place(
        ThemeMap map,
        Guid? parentId,
        ThemeLevel? asked
    )
    {
        if (parentId is not { } id)
        {
            return asked == ThemeLevel.SubTheme
                ? (
                    ThemeLevel.SubTheme,
                    new Refusal(
                        "themes/sub-theme-needs-theme",
                        "A sub-theme is part of a theme. Name the theme above it."
                    )
                )
                : (asked ?? ThemeLevel.Theme, null);
        }

        var parent = map.Find(id);
        return ProblemWith(parent) is { } problem ? (default, problem)
            : parent!.Level == ThemeLevel.SubTheme ? (default, TooDeep)
            : asked is { } level && level != parent.Level + 1
                ? (
                    default,
                    new Refusal(
                        "themes/level-does-not-fit",
                        "Below an overarching theme are themes, below a theme are sub-themes."
                    )
                )
            : (parent.Level + 1, null);
    }
}

/// <summary>An excerpt that a theme points at, with the source it lies in.</summary>
public sealed record CitedExcerpt(Excerpt Excerpt, Source Source);
