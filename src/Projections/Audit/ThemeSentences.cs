using PeerEvents.Domain.Themes;

namespace PeerEvents.Projections.Audit;

/// <summary>The sentences of what is decided about themes.</summary>
internal static class ThemeSentences
{
    public static Told? Tell(object data, TrailNames names) =>
        data switch
        {
            ThemeProposed e => new(
                $"proposed the {Spelled(e.Level)} {TrailNames.Quote(e.Name)}"
                    + (e.ParentId is { } parent ? $" under {names.Of(parent)}" : ""),
                After: e.Concept?.Text
            ),
            CodePromotedToTheme e => new(
                $"made the {Spelled(e.Level)} {TrailNames.Quote(e.Name)} of the code {names.Of(e.CodeId)}"
                    + (e.ParentId is { } above ? $" under {names.Of(above)}" : ""),
                After: e.Concept?.Text
            ),
            ThemeDemoted e => new(
                $"gave the theme {names.Of(e.ThemeId)} back to the code {names.Of(e.CodeId)}"
            ),
            ThematicMapDrawn e => new($"drew the thematic map {TrailNames.Quote(e.Title)}"),
            ThemeRenamed e => new(
                $"renamed the theme {TrailNames.Quote(e.From)} to {TrailNames.Quote(e.To)}",
                AuditSentences.TrailText(e.From),
                AuditSentences.TrailText(e.To)
            ),
            CentralConceptStated e => new(
                $"stated the central organising concept of {names.Of(e.ThemeId)}",
                AuditSentences.TrailText(e.From),
                AuditSentences.TrailText(e.To)
            ),
            ThemeBoundaryDrawn e => new(
                $"drew the boundary of {names.Of(e.ThemeId)}",
                AuditSentences.TrailText(e.From),
                AuditSentences.TrailText(e.To)
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
                    ? $"made {names.Of(e.ThemeId)} a {Spelled(e.ToLevel)} of {names.Of(above)}"
                    : $"let {names.Of(e.ThemeId)} stand on its own as {Spelled(e.ToLevel)}",
                Spelled(e.FromLevel),
                Spelled(e.ToLevel)
            ),
            ThemeReviewed e => new(
                $"reviewed {names.Of(e.ThemeId)} against "
                    + (
                        e.Against == ReviewedAgainst.Excerpts
                            ? "its excerpts"
                            : "the whole data set"
                    ),
                After: AuditSentences.TrailText(e.Finding)
            ),
            ThemesMerged e => new(
                $"merged {names.Of(e.From)} into the theme {names.Of(e.Into)}",
                names.Of(e.From),
                names.Of(e.Into)
            ),
            ThemeSplit e => new(
                $"split the theme {names.Of(e.ThemeId)} into "
                    + names.Of(e.Into.Select(part => part.ThemeId))
                    + (e.Kept ? "; the old theme stays" : ""),
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

    private static string Spelled(ThemeLevel level) =>
        level switch
        {
            ThemeLevel.Overarching => "overarching theme",
            ThemeLevel.SubTheme => "sub-theme",
            _ => "theme",
        };
}
