namespace PeerEvents.Domain.Themes;

/// <summary>What nesting and merging do to several themes at once.</summary>
internal static class ThemeFolding
{
    /// <summary>Whatever stands below a theme goes with it, as many levels up or down.</summary>
    public static IReadOnlyList<Theme> Nest(ThemeMap map, ThemeNested e)
    {
        var by = (int)e.ToLevel - (int)e.FromLevel;
        return
        [
            .. map.Themes.Select(theme =>
                theme.Id == e.ThemeId ? theme with { ParentId = e.To, Level = e.ToLevel }
                : map.IsWithin(theme.ParentId, e.ThemeId)
                    ? theme with
                    {
                        Level = (ThemeLevel)
                            Math.Clamp((int)theme.Level + by, 0, (int)ThemeLevel.SubTheme),
                    }
                : theme
            ),
        ];
    }

    /// <summary>One theme takes what the others held, each thing once.</summary>
    public static IReadOnlyList<Theme> Merge(ThemeMap map, ThemesMerged e)
    {
        var from = map.Themes.Where(theme => e.From.Contains(theme.Id)).ToList();
        return
        [
            .. map.Themes.Select(theme =>
                theme.Id == e.Into
                    ? theme with
                    {
                        Codes = All(theme.Codes, from.SelectMany(f => f.Codes)),
                        Excerpts = All(theme.Excerpts, from.SelectMany(f => f.Excerpts)),
                        ContraryCases = All(
                            theme.ContraryCases,
                            from.SelectMany(f => f.ContraryCases)
                        ),
                    }
                : e.From.Contains(theme.Id)
                    ? theme with
                    {
                        Status = ThemeStatus.Merged,
                        MergedInto = e.Into,
                    }
                : theme
            ),
        ];
    }

    /// <summary>What went to new themes leaves the old one, which may stay beside them.</summary>
    public static IReadOnlyList<Theme> Split(ThemeMap map, ThemeSplit e)
    {
        if (map.Find(e.ThemeId) is not { } old)
        {
            return map.Themes;
        }

        var left = e.Kept
            ? old with
            {
                Codes = [.. old.Codes.Except(e.Into.SelectMany(part => part.Codes))],
                Excerpts = [.. old.Excerpts.Except(e.Into.SelectMany(part => part.Excerpts))],
            }
            : old with
            {
                Status = ThemeStatus.Split,
            };
        return
        [
            .. map
                .Themes.Where(theme => e.Into.All(part => part.ThemeId != theme.Id))
                .Select(theme => theme.Id == e.ThemeId ? left : theme),
            .. e.Into.Select(part => new Theme(
                part.ThemeId,
                part.Name,
                old.Level,
                old.ParentId,
                ThemeStatus.Candidate,
                part.Concept
            )
            {
                Codes = part.Codes,
                Excerpts = part.Excerpts,
            }),
        ];
    }

    /// <summary>The theme that a code became.</summary>
    public static Theme Promote(CodePromotedToTheme e) =>
        new(e.ThemeId, e.Name, e.Level, e.ParentId, ThemeStatus.Candidate, e.Concept)
        {
            Codes = [e.CodeId],
        };

    private static IReadOnlyList<Guid> All(IReadOnlyList<Guid> own, IEnumerable<Guid> others) =>
        [.. own.Union(others)];
}
