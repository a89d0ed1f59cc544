using PeerEvents.Domain.Themes;

namespace PeerEvents.Projections.Audit;

/// <summary>The sentences of what is decided about themes.</summary>
internal static class ThemeSentences
{
    public static Telling? Tell(object data, TrailNames names) =>
        data switch
        {
            ThemeProposed e => new(
                e.ParentId is { } parent
                    ? (FormattableString)
                        $"proposed the {Spelled(e.Level, names)} {names.Quote(e.Name)} under {names.Of(parent)}"
                    : $"proposed the {Spelled(e.Level, names)} {names.Quote(e.Name)}",
                After: e.Concept?.Text
            ),
            CodePromotedToTheme e => new(
                e.ParentId is { } above
                    ? (FormattableString)
                        $"made the {Spelled(e.Level, names)} {names.Quote(e.Name)} of the code {names.Of(e.CodeId)} under {names.Of(above)}"
                    : $"made the {Spelled(e.Level, names)} {names.Quote(e.Name)} of the code {names.Of(e.CodeId)}",
                After: e.Concept?.Text
            ),
            ThemeDemoted e => new(
                $"gave the theme {names.Of(e.ThemeId)} back to the code {names.Of(e.CodeId)}"
            ),
            ThematicMapDrawn e => new($"drew the thematic map {names.Quote(e.Title)}"),
            ThemeRenamed e => new(
                $"renamed the theme {names.Quote(e.From)} to {names.Quote(e.To)}",
                names.Text(e.From),
                names.Text(e.To)
            ),
            CentralConceptStated e => new(
                $"stated the central organising concept of {names.Of(e.ThemeId)}",
                names.Text(e.From),
                names.Text(e.To)
            ),
            ThemeBoundaryDrawn e => new(
                $"drew the boundary of {names.Of(e.ThemeId)}",
                names.Text(e.From),
                names.Text(e.To)
            ),
            CodeAssignedToTheme e => new(
                $"gathered the code {names.Of(e.CodeId)} into {names.Of(e.ThemeId)}"
            ),
            CodeRemovedFromTheme e => new(
                $"let the code {names.Of(e.CodeId)} go from {names.Of(e.ThemeId)}"
            ),
            ExcerptAttachedToTheme e => new(
                $"gathered a passage of {names.Of(e.SourceId)} into {names.Of(e.ThemeId)}"
            ),
            ExcerptDetachedFromTheme e => new(
                $"let a passage of {names.Of(e.SourceId)} go from {names.Of(e.ThemeId)}"
            ),
            ContraryCaseNoted e => new(
                $"noted a passage of {names.Of(e.SourceId)} that speaks against {names.Of(e.ThemeId)}"
            ),
            ContraryCaseWithdrawn e => new(
                $"no longer holds a passage of {names.Of(e.SourceId)} against {names.Of(e.ThemeId)}"
            ),
            ThemeNested e => new(
                e.To is { } above
                    ? (FormattableString)
                        $"made {names.Of(e.ThemeId)} a {Spelled(e.ToLevel, names)} of {names.Of(above)}"
                    : $"let {names.Of(e.ThemeId)} stand on its own as {Spelled(e.ToLevel, names)}",
                Spelled(e.FromLevel, names),
                Spelled(e.ToLevel, names)
            ),
            ThemeReviewed e => new(
                e.Against == ReviewedAgainst.Excerpts
                    ? (FormattableString)$"reviewed {names.Of(e.ThemeId)} against its excerpts"
                    : $"reviewed {names.Of(e.ThemeId)} against the whole data set",
                After: names.Text(e.Finding)
            ),
            ThemesMerged e => new(
                $"merged {names.Of(e.From)} into the theme {names.Of(e.Into)}",
                names.Of(e.From),
                names.Of(e.Into)
            ),
            ThemeSplit e => new(
                e.Kept
                    ? (FormattableString)
                        $"split the theme {names.Of(e.ThemeId)} into {names.Of(e.Into.Select(part => part.ThemeId))}; the old theme stays"
                    : $"split the theme {names.Of(e.ThemeId)} into {names.Of(e.Into.Select(part => part.ThemeId))}",
                names.Of(e.ThemeId),
                names.Of(e.Into.Select(part => part.ThemeId))
            ),
            ThemeParked e => new($"parked the theme {names.Of(e.ThemeId)}"),
            ThemeDiscarded e => new($"discarded the theme {names.Of(e.ThemeId)}"),
            ThemeRestored e => new($"restored the theme {names.Of(e.ThemeId)}"),
            ThemeFinalised e => new($"finalised the theme {names.Of(e.ThemeId)}"),
            ThemeReopened e => new($"reopened the theme {names.Of(e.ThemeId)}"),
            _ => null,
        };

    /// <summary>How a level is spelled in English.</summary>
    internal static string Spelled(ThemeLevel level) =>
        level switch
        {
            ThemeLevel.Overarching => "overarching theme",
            ThemeLevel.SubTheme => "sub-theme",
            _ => "theme",
        };

    private static string Spelled(ThemeLevel level, TrailNames names) =>
        names.Language.Word(Spelled(level));
}
