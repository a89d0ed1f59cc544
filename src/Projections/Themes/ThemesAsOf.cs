using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Themes;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Projections.Themes;

/// <summary>All themes of a study as of a moment, in use or not.</summary>
/// <param name="Moment">The moment.</param>
/// <param name="Version">What a write may carry to say which themes it was decided on.</param>
/// <param name="Themes">In the order they were proposed.</param>
/// <param name="Drawings">The maps as they were drawn, in the order they were kept.</param>
public sealed record ThemesAsOf(
    Moment Moment,
    int Version,
    IReadOnlyList<ThemeAsOf> Themes,
    IReadOnlyList<DrawnMap> Drawings
)
{
    /// <summary>The themes of a study.</summary>
    public static async Task<ThemesAsOf> Read(
        StudyReader study,
        Moment moment,
        CancellationToken cancellation
    )
    {
        var map = await study.Themes(moment, cancellation);
        var tree = await study.Codebook(moment, cancellation);
        var counts = await study.Counts(moment, cancellation);
        return new ThemesAsOf(
            moment,
            map.ThemeVersion,
            [.. map.Themes.Select(theme => ThemeAsOf.Of(theme, tree, counts))],
            map.Drawings
        );
    }
}

/// <summary>One theme as of a moment.</summary>
/// <param name="Id">The theme.</param>
/// <param name="Name">What it was called.</param>
/// <param name="Level">How wide it was.</param>
/// <param name="ParentId">The theme it was a part of.</param>
/// <param name="Status">Whether it was under review, and if not, what became of it.</param>
/// <param name="Concept">Its central organising concept.</param>
/// <param name="Boundary">What it held and what lay outside.</param>
/// <param name="MergedInto">The theme it became part of.</param>
/// <param name="Codes">The codes in it; one that was merged since counts as the one it went to.</param>
/// <param name="Excerpts">The single excerpts in it.</param>
/// <param name="ContraryCases">The excerpts that spoke against it.</param>
/// <param name="Codings">How many codings its codes had, for orientation.</param>
public sealed record ThemeAsOf(
    Guid Id,
    Words Name,
    ThemeLevel Level,
    Guid? ParentId,
    ThemeStatus Status,
    Words? Concept,
    Words? Boundary,
    Guid? MergedInto,
    IReadOnlyList<ThemeCode> Codes,
    IReadOnlyList<Guid> Excerpts,
    IReadOnlyList<Guid> ContraryCases,
    long Codings
)
{
    /// <summary>Null for a theme not proposed by then.</summary>
    public static async Task<ThemeAsOf?> Read(
        StudyReader study,
        Guid theme,
        Moment moment,
        CancellationToken cancellation
    ) =>
        (await ThemesAsOf.Read(study, moment, cancellation)).Themes.FirstOrDefault(found =>
            found.Id == theme
        );

    internal static ThemeAsOf Of(Theme theme, CodeTree tree, IReadOnlyDictionary<Guid, long> counts)
    {
        var codes = theme
            .Codes.Select(id => tree.Resolve(id))
            .OfType<Code>()
            .DistinctBy(code => code.Id)
            .ToList();
        return new ThemeAsOf(
            theme.Id,
            theme.Name,
            theme.Level,
            theme.ParentId,
            theme.Status,
            theme.Concept,
            theme.Boundary,
            theme.MergedInto,
            [.. codes.Select(code => new ThemeCode(code.Id, code.Name, code.Status))],
            theme.Excerpts,
            theme.ContraryCases,
            codes.Sum(code => counts.GetValueOrDefault(code.Id))
        );
    }
}

/// <summary>A code in a theme.</summary>
public sealed record ThemeCode(Guid Id, Words Name, CodeStatus Status);
