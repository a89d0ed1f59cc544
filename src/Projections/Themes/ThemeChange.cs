using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Themes;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Codebook;

namespace PeerEvents.Projections.Themes;

/// <summary>How one theme differs between two moments; what is the same is absent or empty.</summary>
/// <param name="ThemeId">The theme.</param>
/// <param name="Theme">What it is called at the later moment.</param>
/// <param name="NameBefore">What it was called before, where that was something else.</param>
/// <param name="StatusBefore">How it stood before; absent where it was not there yet.</param>
/// <param name="Status">How it stands.</param>
/// <param name="PlaceBefore">What it was part of, where that changed.</param>
/// <param name="Place">What it is part of, where that changed.</param>
/// <param name="Concept">Its central organising concept, word by word.</param>
/// <param name="Boundary">Its boundary, word by word.</param>
/// <param name="CodesGained">Codes that are in it now and were not.</param>
/// <param name="CodesLost">Codes that were in it and are not any longer.</param>
/// <param name="ExcerptsGained">Single excerpts that are in it now and were not.</param>
/// <param name="ExcerptsLost">Single excerpts that were in it and are not any longer.</param>
/// <param name="ContraryCases">Contrary cases noted in between.</param>
public sealed record ThemeChange(
    Guid ThemeId,
    string Theme,
    string? NameBefore,
    ThemeStatus? StatusBefore,
    ThemeStatus Status,
    string? PlaceBefore,
    string? Place,
    IReadOnlyList<DiffPiece> Concept,
    IReadOnlyList<DiffPiece> Boundary,
    IReadOnlyList<NamedCode> CodesGained,
    IReadOnlyList<NamedCode> CodesLost,
    IReadOnlyList<Guid> ExcerptsGained,
    IReadOnlyList<Guid> ExcerptsLost,
    IReadOnlyList<Guid> ContraryCases
)
{
    /// <summary>The themes that differ, in the order they were proposed.</summary>
    public static IReadOnlyList<ThemeChange> Between(ThemeMap from, ThemeMap to, CodeTree tree) =>
        [
            .. to
                .Themes.Select(now => (Then: from.Find(now.Id), Now: now))
                .Where(pair => pair.Then is null || Differ(pair.Then, pair.Now))
                .Select(pair => Of(pair.Then, pair.Now, from, to, tree)),
        ];

    private static ThemeChange Of(Theme? then, Theme now, ThemeMap from, ThemeMap to, CodeTree tree)
    {
        var isMoved = then is not null && (then.ParentId, then.Level) != (now.ParentId, now.Level);
        return new ThemeChange(
            now.Id,
            Name(now),
            then is null || then.Name.Equals(now.Name) ? null : Name(then),
            then?.Status,
            now.Status,
            isMoved ? Above(from, then!) : null,
            isMoved ? Above(to, now) : null,
            Words(then?.Concept, now.Concept),
            Words(then?.Boundary, now.Boundary),
            Codes(now.Codes.Except(then?.Codes ?? [])),
            Codes((then?.Codes ?? []).Except(now.Codes)),
            [.. now.Excerpts.Except(then?.Excerpts ?? [])],
            [.. (then?.Excerpts ?? []).Except(now.Excerpts)],
            [.. now.ContraryCases.Except(then?.ContraryCases ?? [])]
        );

        IReadOnlyList<NamedCode> Codes(IEnumerable<Guid> ids) =>
            [
                .. ids.Select(id => new NamedCode(
                    id,
                    tree.Find(id)?.Name.Text ?? CodebookView.Withdrawn
                )),
            ];
    }

    private static bool Differ(Theme then, Theme now) =>
        (then.Status, then.ParentId, then.Level) != (now.Status, now.ParentId, now.Level)
        || !then.Name.Equals(now.Name)
        || !Equals(then.Concept, now.Concept)
        || !Equals(then.Boundary, now.Boundary)
        || !then.Codes.SequenceEqual(now.Codes)
        || !then.Excerpts.SequenceEqual(now.Excerpts)
        || !then.ContraryCases.SequenceEqual(now.ContraryCases);

    private static IReadOnlyList<DiffPiece> Words(Words? then, Words? now) =>
        Equals(then, now) ? [] : WordDiff.Of(then?.Text ?? "", now?.Text ?? "");

    private static string Name(Theme theme) => theme.Name.Text ?? CodebookView.Withdrawn;

    private static string Above(ThemeMap map, Theme theme) =>
        theme.ParentId is { } parent ? Name(map.Find(parent)!) : "the top";
}
