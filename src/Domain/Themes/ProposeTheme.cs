using PeerEvents.Domain.Codebook;

namespace PeerEvents.Domain.Themes;

/// <summary>Propose a theme, with the codes it gathers to begin with.</summary>
/// <param name="ThemeId">The new theme's id.</param>
/// <param name="Name">Its working name.</param>
/// <param name="ParentId">The theme it is a part of.</param>
/// <param name="Level">How wide it is; follows from the theme above where there is one.</param>
/// <param name="Concept">Its central organising concept, where one is clear already.</param>
/// <param name="Codes">The codes it gathers.</param>
/// <param name="Reason">What led to it.</param>
/// <param name="Subjects">Whose words the name may hold.</param>
/// <param name="Version">The version of the themes it was decided on.</param>
public sealed record ProposeTheme(
    Guid ThemeId,
    string Name,
    Guid? ParentId = null,
    ThemeLevel? Level = null,
    string? Concept = null,
    IReadOnlyList<Guid>? Codes = null,
    string? Reason = null,
    IReadOnlyList<Guid>? Subjects = null,
    long? Version = null
)
{
    /// <summary>Decides on the themes and the codebook as they stand.</summary>
    public static Decision Decide(ProposeTheme command, ThemeMap map, CodeTree tree)
    {
        var codes = (command.Codes ?? []).Distinct().ToList();
        var (level, misplaced) = ThemeRules.Place(map, command.ParentId, command.Level);
        var refusal =
            FreeText.ProblemWithName(command.Name, "themes/name", "A theme")
            ?? FreeText.ProblemWithNote(command.Concept)
            ?? FreeText.ProblemWithNote(command.Reason)
            ?? (map.Find(command.ThemeId) is null ? null : ThemeRules.AlreadyThere)
            ?? misplaced
            ?? (map.IsTaken(command.Name.Trim()) ? ThemeRules.NameTaken : null)
            ?? codes
                .Select(code => CodebookRules.ProblemWith(tree.Find(code)))
                .FirstOrDefault(problem => problem is not null);
        if (refusal is not null)
        {
            return refusal;
        }

        var subjects = command.Subjects ?? [];
        return Decision.Record([
            new ThemeProposed(
                command.ThemeId,
                Words.Of(command.Name.Trim(), subjects),
                level,
                command.ParentId,
                Words.OfOptional(command.Concept, subjects),
                Words.OfOptional(command.Reason, subjects)
            ),
            .. codes.Select(code => new CodeAssignedToTheme(
                command.ThemeId,
                code,
                tree.CodeVersion,
                null
            )),
        ]);
    }
}
