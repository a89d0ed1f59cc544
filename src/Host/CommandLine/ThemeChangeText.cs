using PeerEvents.Domain.Themes;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Themes;

namespace PeerEvents.Host.CommandLine;

/// <summary>Says how a theme changed, a line for each thing about it.</summary>
internal static class ThemeChangeText
{
    public static string Of(ThemeChange theme) =>
        string.Join("\n    ", [Heading(theme), .. Lines(theme)]);

    private static string Heading(ThemeChange theme) =>
        theme.StatusBefore is not { } before
            ? $"{theme.Theme}: proposed"
                + (theme.Status == ThemeStatus.Candidate ? "" : $", now {Spelled(theme.Status)}")
        : before != theme.Status ? $"{theme.Theme}: {Spelled(before)} → {Spelled(theme.Status)}"
        : theme.Theme;

    private static IEnumerable<string> Lines(ThemeChange theme)
    {
        if (theme.NameBefore is { } name)
        {
            yield return $"renamed: {name} → {theme.Theme}";
        }

        if (theme.Place is { } place)
        {
            yield return $"moved: {theme.PlaceBefore} → {place}";
        }

        if (theme.Concept.Count > 0)
        {
            yield return $"concept: {WordDiff.Line(theme.Concept)}";
        }

        if (theme.Boundary.Count > 0)
        {
            yield return $"boundary: {WordDiff.Line(theme.Boundary)}";
        }

        if (theme.CodesGained.Count > 0)
        {
            yield return $"codes gained: {Names(theme.CodesGained)}";
        }

        if (theme.CodesLost.Count > 0)
        {
            yield return $"codes let go: {Names(theme.CodesLost)}";
        }

        if (theme.ExcerptsGained.Count + theme.ExcerptsLost.Count > 0)
        {
            yield return $"single excerpts: {theme.ExcerptsGained.Count} gained, "
                + $"{theme.ExcerptsLost.Count} let go";
        }

        if (theme.ContraryCases.Count > 0)
        {
            yield return $"contrary cases noted: {theme.ContraryCases.Count}";
        }
    }

    private static string Names(IReadOnlyList<NamedCode> codes) =>
        string.Join(", ", codes.Select(code => code.Code));

    /// <summary>How a theme stands, in words.</summary>
    public static string Spelled(ThemeStatus status) =>
        status == ThemeStatus.Candidate ? "under review" : status.ToString().ToLowerInvariant();
}
