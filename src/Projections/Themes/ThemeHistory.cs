using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Themes;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Themes;

/// <summary>All that was decided about one theme, oldest first.</summary>
public sealed record ThemeHistory(Guid ThemeId, IReadOnlyList<StreamHistoryEntry> Entries)
{
    /// <summary>Null for a theme not proposed by then.</summary>
    public static async Task<ThemeHistory?> Read(
        StudyReader study,
        Guid theme,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var entries = await study.EntriesOf(
            Domain.DerivedId.ThemeMap(study.Study),
            moment,
            cancellation
        );
        var own = entries.Where(e => IsAbout(e.Data, theme)).ToList();
        return own.Count == 0
            ? null
            : new ThemeHistory(
                theme,
                [.. own.Select(e => StreamHistoryEntry.Of(e.Moment, e.Stored, e.Data))]
            );
    }

    private static bool IsAbout(object data, Guid theme) =>
        data switch
        {
            ThemeProposed e => e.ThemeId == theme,
            CodePromotedToTheme e => e.ThemeId == theme,
            ThemeDemoted e => e.ThemeId == theme,
            ThemeRenamed e => e.ThemeId == theme,
            CentralConceptStated e => e.ThemeId == theme,
            ThemeBoundaryDrawn e => e.ThemeId == theme,
            CodeAssignedToTheme e => e.ThemeId == theme,
            CodeRemovedFromTheme e => e.ThemeId == theme,
            ExcerptAttachedToTheme e => e.ThemeId == theme,
            ExcerptDetachedFromTheme e => e.ThemeId == theme,
            ContraryCaseNoted e => e.ThemeId == theme,
            ContraryCaseWithdrawn e => e.ThemeId == theme,
            ThemeNested e => e.ThemeId == theme || e.From == theme || e.To == theme,
            ThemeReviewed e => e.ThemeId == theme,
            ThemesMerged e => e.Into == theme || e.From.Contains(theme),
            ThemeSplit e => e.ThemeId == theme || e.Into.Any(part => part.ThemeId == theme),
            ThemeParked e => e.ThemeId == theme,
            ThemeDiscarded e => e.ThemeId == theme,
            ThemeRestored e => e.ThemeId == theme,
            ThemeFinalised e => e.ThemeId == theme,
            ThemeReopened e => e.ThemeId == theme,
            _ => false,
        };
}
