namespace PeerEvents.Domain.Themes;

/// <summary>
/// All themes of a study, in use or not, in the order they were proposed. Its version counts its
/// events.
/// </summary>
public sealed record ThemeMap(Guid Id, IReadOnlyList<Theme> Themes, int ThemeVersion = 0)
{
    /// <summary>The maps as they were drawn, in the order they were kept.</summary>
    public IReadOnlyList<DrawnMap> Drawings { get; init; } = [];

    /// <summary>The theme, or null where there never was one.</summary>
    public Theme? Find(Guid id) => Themes.FirstOrDefault(theme => theme.Id == id);

    /// <summary>The themes in use right below a theme.</summary>
    public IEnumerable<Theme> Below(Guid parent) =>
        Themes.Where(theme => theme.ParentId == parent && theme.InUse());

    /// <summary>Whether a theme is, or stands somewhere under, another.</summary>
    public bool IsWithin(Guid? theme, Guid above)
    {
        for (var at = theme; at is { } id; at = Find(id)?.ParentId)
        {
            if (id == above)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The level furthest down among a theme and those in use below it.</summary>
    public ThemeLevel Deepest(Theme theme) =>
        Below(theme.Id).Select(Deepest).Append(theme.Level).Max();

    /// <summary>Whether another theme in use has the name, compared ordinally.</summary>
    public bool IsTaken(string name, Guid? except = null) =>
        Themes.Any(theme => theme.InUse() && theme.Id != except && theme.Name.Text == name);

    /// <summary>Folds one event into the state; null until the first event.</summary>
    public static ThemeMap? Evolve(ThemeMap? map, Guid id, object @event)
    {
        var before = map ?? new ThemeMap(id, []);
        return @event switch
        {
            ThemeProposed e => With([
                .. before.Themes,
                new Theme(e.ThemeId, e.Name, e.Level, e.ParentId, ThemeStatus.Candidate, e.Concept),
            ]),
            CodePromotedToTheme e => With([.. before.Themes, ThemeFolding.Promote(e)]),
            ThemeDemoted e => Change(
                e.ThemeId,
                theme => theme with { Status = ThemeStatus.Demoted, DemotedTo = e.CodeId }
            ),
            ThematicMapDrawn e => With(before.Themes) with
            {
                Drawings = [.. before.Drawings, new DrawnMap(e.MapId, e.Title, e.Nodes, e.Links)],
            },
            ThemeRenamed e => Change(e.ThemeId, theme => theme with { Name = e.To }),
            CentralConceptStated e => Change(e.ThemeId, theme => theme with { Concept = e.To }),
            ThemeBoundaryDrawn e => Change(e.ThemeId, theme => theme with { Boundary = e.To }),
            CodeAssignedToTheme e => Change(
                e.ThemeId,
                theme => theme with { Codes = [.. theme.Codes, e.CodeId] }
            ),
            CodeRemovedFromTheme e => Change(
                e.ThemeId,
                theme => theme with { Codes = [.. theme.Codes.Where(code => code != e.CodeId)] }
            ),
            ExcerptAttachedToTheme e => Change(
                e.ThemeId,
                theme => theme with { Excerpts = [.. theme.Excerpts, e.ExcerptId] }
            ),
            ExcerptDetachedFromTheme e => Change(
                e.ThemeId,
                theme => theme with { Excerpts = [.. theme.Excerpts.Where(x => x != e.ExcerptId)] }
            ),
            ContraryCaseNoted e => Change(
                e.ThemeId,
                theme => theme with { ContraryCases = [.. theme.ContraryCases, e.ExcerptId] }
            ),
            ContraryCaseWithdrawn e => Change(
                e.ThemeId,
                theme =>
                    theme with
                    {
                        ContraryCases = [.. theme.ContraryCases.Where(id => id != e.ExcerptId)],
                    }
            ),
            ThemeNested e => With(ThemeFolding.Nest(before, e)),
            ThemeReviewed => With(before.Themes),
            ThemesMerged e => With(ThemeFolding.Merge(before, e)),
            ThemeSplit e => With(ThemeFolding.Split(before, e)),
            ThemeParked e => Become(e.ThemeId, ThemeStatus.Parked),
            ThemeDiscarded e => Become(e.ThemeId, ThemeStatus.Discarded),
            ThemeRestored e => Change(
                e.ThemeId,
                theme =>
                    theme with
                    {
                        Status = ThemeStatus.Candidate,
                        MergedInto = null,
                        DemotedTo = null,
                    }
            ),
            ThemeFinalised e => Become(e.ThemeId, ThemeStatus.Finalised),
            ThemeReopened e => Become(e.ThemeId, ThemeStatus.Candidate),
            _ => map,
        };

        ThemeMap With(IReadOnlyList<Theme> themes) =>
            before with
            {
                Themes = themes,
                ThemeVersion = before.ThemeVersion + 1,
            };

        ThemeMap Change(Guid theme, Func<Theme, Theme> change) =>
            With([.. before.Themes.Select(t => t.Id == theme ? change(t) : t)]);

        ThemeMap Become(Guid theme, ThemeStatus status) =>
            Change(theme, t => t with { Status = status });
    }
}
