using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Themes;

namespace PeerEvents.Domain.Audit;

/// <summary>
/// The decisions that are asked for a reason. Nothing waits for it: one that was recorded without
/// is owed, and can be given later.
/// </summary>
public static class OwedReason
{
    /// <summary>The kinds of decisions of which readers will ask why.</summary>
    public static IReadOnlyList<Type> Asked { get; } =
    [
        typeof(CodesMerged),
        typeof(CodeSplit),
        typeof(CodeRetired),
        typeof(ThemesMerged),
        typeof(ThemeSplit),
        typeof(ThemeDiscarded),
        typeof(ThemeFinalised),
    ];

    /// <summary>Whether readers will ask why this was decided.</summary>
    public static bool IsAsked(object decision) => Asked.Contains(decision.GetType());

    /// <summary>Whether it was recorded without a reason.</summary>
    public static bool IsMissing(object decision) => Given(decision) is null;

    /// <summary>The participants whose words a reason for it may hold.</summary>
    public static IReadOnlyList<Guid> Subjects(object decision, CodeTree tree, ThemeMap map)
    {
        var (codes, themes) = Things(decision);
        return
        [
            .. codes
                .SelectMany(code => tree.Find(code)?.Subjects() ?? [])
                .Concat(themes.SelectMany(theme => map.Find(theme)?.Subjects() ?? []))
                .Distinct()
                .Order(),
        ];
    }

    private static Words? Given(object decision) =>
        decision switch
        {
            CodesMerged e => e.Reason,
            CodeSplit e => e.Reason,
            CodeRetired e => e.Reason,
            ThemesMerged e => e.Reason,
            ThemeSplit e => e.Reason,
            ThemeDiscarded e => e.Reason,
            ThemeFinalised e => e.Reason,
            _ => null,
        };

    private static (IEnumerable<Guid> Codes, IEnumerable<Guid> Themes) Things(object decision) =>
        decision switch
        {
            CodesMerged e => (e.From.Append(e.Into), []),
            CodeSplit e => ([e.CodeId], []),
            CodeRetired e => ([e.CodeId], []),
            ThemesMerged e => ([], e.From.Append(e.Into)),
            ThemeSplit e => ([], [e.ThemeId]),
            ThemeDiscarded e => ([], [e.ThemeId]),
            ThemeFinalised e => ([], [e.ThemeId]),
            _ => ([], []),
        };
}
